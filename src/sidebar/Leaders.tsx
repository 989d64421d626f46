// «Ledere i dag»: one a table, and who stands in for whom; for everybody's eyes.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import type { PupilId } from '../core/model';
import { leadersToday } from './groups';
import { namesOf, texts } from './texts';

interface LeadersProps {
  readonly loaded: LoadedClass;
  readonly away: readonly PupilId[];
  /** Below the heading of a card. */
  readonly inCard?: boolean;
}

export function Leaders({ loaded, away, inCard = false }: LeadersProps): JSX.Element | null {
  const leaders = leadersToday(loaded, away);
  if (leaders.length === 0) return null;
  const nameOf = namesOf(loaded.pupils);
  const words = texts.groups;
  const Heading = inCard ? 'h3' : 'h2';
  return (
    <section class="part" aria-labelledby="leaders">
      <Heading id="leaders">{words.labels.leaders}</Heading>
      <ul class="lines" aria-live="polite">
        {leaders.map(({ desk, leader, instead }) => (
          <li key={desk}>
            {leader === undefined
              ? words.nobody(desk)
              : words.leader(desk, nameOf(leader), instead === undefined ? '' : nameOf(instead))}
          </li>
        ))}
      </ul>
    </section>
  );
}
