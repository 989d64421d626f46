// «Plasser»: the room, and how often a pupil has sat at each desk this year.
import type { JSX } from 'preact';
import type { DeskId } from '../../core/model';
import { Headings } from './Headings';
import { PupilChoice } from './PupilChoice';
import { RoomMap } from './RoomMap';
import type { Part } from './part';
import { texts } from './texts';

export function Places(props: Part): JSX.Element {
  return (
    <div class="columns">
      <section class="picture still" aria-label={texts.views.places}>
        <PlaceMap {...props} />
      </section>
      <div class="beside">
        <PupilChoice {...props} />
        <p class="lead">{seenBy(props)}</p>
      </div>
    </div>
  );
}

export function seenBy({ state, figures }: Part): string {
  const { pupil } = state.chosen;
  const name = figures.pupils.find(({ id }) => id === pupil)?.short ?? '';
  return texts.places.seen(name, figures.visits(pupil).size, figures.places);
}

/** The picture, and the same as a table. */
export function PlaceMap({ state, figures }: Part): JSX.Element | null {
  const { loaded, chosen } = state;
  if (loaded === null) return null;
  const visits = figures.visits(chosen.pupil);
  const name = figures.pupils.find(({ id }) => id === chosen.pupil)?.name ?? '';
  return (
    <>
      <RoomMap room={loaded} visits={visits} />
      <Visits name={name} desks={loaded.desks} visits={visits} />
    </>
  );
}

interface VisitsProps {
  readonly name: string;
  readonly desks: readonly { readonly id: DeskId }[];
  readonly visits: ReadonlyMap<DeskId, number>;
}

function Visits({ name, desks, visits }: VisitsProps): JSX.Element {
  const { caption, desk, times } = texts.places;
  return (
    <div class="sr-only">
      <table>
        <caption>{caption(name)}</caption>
        <Headings texts={[desk, times]} />
        <tbody>
          {desks.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{visits.get(id) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
