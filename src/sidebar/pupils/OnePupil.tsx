// One pupil who has left, is back, changes class or name; and the way to «Glem elev».
import type { JSX } from 'preact';
import type { PupilStatus, RosterPupil } from '../../contract/replies';
import { classKey } from '../../core/class-key';
import { compareNorwegian, displayNames } from '../../core/names';
import { Button } from '../Button';
import { askedFor, daysIn } from './preview';
import { chosenOf } from './state';
import { texts, type Part } from './texts';

const STATUSES: readonly PupilStatus[] = ['here', 'leave', 'left'];

export function OnePupil({ state, session }: Part): JSX.Element {
  const { one } = texts;
  const all = state.roster?.pupils ?? [];
  const pupils = all.filter(({ className }) => classKey(className) === classKey(state.className));
  const pupil = chosenOf(state);
  // Names as on the roster: «Vis som» may be what is to be changed.
  const names = displayNames(pupils.map(({ id, name }) => ({ id, name })));
  const sorted = [...pupils].sort((a, b) => compareNorwegian(a.name, b.name));
  return (
    <section class="one" aria-labelledby="one">
      <h2 id="one" tabIndex={-1}>
        {texts.modes.one}
      </h2>
      {pupils.length === 0 ? (
        <p class="hint">{one.noPupils}</p>
      ) : (
        <div class="line">
          <label for="pupil">{one.choose}</label>
          <select
            id="pupil"
            value={pupil?.id ?? ''}
            onChange={({ currentTarget: { value } }) => session.choose(value === '' ? null : value)}
          >
            <option value="">{one.none}</option>
            {sorted.map(({ id, name, status }) => (
              <option key={id} value={id}>
                {one.option(names.get(id) ?? name, status)}
              </option>
            ))}
          </select>
        </div>
      )}
      {pupil !== null && <Fields key={pupil.id} state={state} session={session} pupil={pupil} />}
    </section>
  );
}

function Fields({ state, session, pupil }: Part & { readonly pupil: RosterPupil }): JSX.Element {
  const { one } = texts;
  const { edited, task } = state;
  const after = { ...pupil, ...edited };
  const field = (key: TextKey): TextFieldProps => ({
    ...{ field: key, label: one[key], value: after[key] },
    change: (value) => session.change({ [key]: value }),
  });
  return (
    <>
      <TextField {...field('name')} />
      <TextField {...field('showAs')} hint={one.showAsHint} />
      <TextField {...field('className')} />
      <DaysField {...field('days')} />
      <StatusField state={state} session={session} status={after.status} />
      <p class="hint">{one.keeps}</p>
      <div class="actions">
        <Button
          kind="primary"
          unavailable={task !== null || askedFor(state).changes.length === 0}
          onPress={() => void session.save()}
        >
          {one.save}
        </Button>
        {pupil.status === 'left' && (
          <Button unavailable={task !== null} onPress={() => void session.askForget()}>
            {one.forget}
          </Button>
        )}
      </div>
      {pupil.status === 'left' && <p class="hint">{one.forgetHint}</p>}
    </>
  );
}

type TextKey = 'name' | 'showAs' | 'className' | 'days';

interface TextFieldProps {
  readonly field: TextKey;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  /** The hint says what is wrong with it. */
  readonly wrong?: boolean;
}

function TextField(props: TextFieldProps): JSX.Element {
  const { field, label, value, change, hint, wrong = false } = props;
  const id = `one-${field}`;
  return (
    <div class="line">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        aria-invalid={wrong}
        list={field === 'className' ? 'classes' : undefined}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class={wrong ? 'hint wrong' : 'hint'}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** What was understood is said at once, before anything is saved. */
function DaysField(props: TextFieldProps): JSX.Element {
  const { one } = texts;
  const days = daysIn(props.value);
  const hint = days === null ? one.daysUnread(props.value.trim()) : one.daysHint(days);
  return <TextField {...props} hint={hint} wrong={days === null} />;
}

function StatusField({ session, status }: Part & { readonly status: PupilStatus }): JSX.Element {
  const { one } = texts;
  return (
    <div class="line">
      <label for="one-status">{one.status}</label>
      <select
        id="one-status"
        value={status}
        onChange={({ currentTarget: { value } }) => {
          const chosen = STATUSES.find((known) => known === value);
          if (chosen !== undefined) session.change({ status: chosen });
        }}
      >
        {STATUSES.map((known) => (
          <option key={known} value={known}>
            {one.statuses[known]}
          </option>
        ))}
      </select>
    </div>
  );
}
