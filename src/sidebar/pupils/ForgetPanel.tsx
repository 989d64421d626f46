// «Glem elev»: where the name stands, the confirmation, and what was done.
import type { JSX } from 'preact';
import type { Trace } from '../../contract/replies';
import { cellName } from '../../core/room';
import { Button } from '../Button';
import type { Forgetting } from './state';
import { texts, type Part } from './texts';

export function ForgetPanel(props: Part & { readonly forgetting: Forgetting }): JSX.Element {
  const { session, forgetting } = props;
  const { pupil, traces, done } = forgetting;
  const { forget, buttons } = texts;
  const ofKind = (wanted: Trace['kind']): Trace[] => traces.filter(({ kind }) => kind === wanted);
  return (
    <section class="forget" aria-labelledby="forget">
      <h2 id="forget" tabIndex={-1}>
        {done ? forget.done : forget.title(pupil.name)}
      </h2>
      {done ? (
        <>
          <h3>{forget.was}</h3>
          <Traces traces={traces.filter(isOurs)} done />
          <Said lines={forget.doneText} />
        </>
      ) : (
        <Ask {...props} />
      )}
      <ByHand text={forget.look} traces={ofKind('look')} />
      <ByHand text={forget.first} traces={ofKind('first')} />
      {done && (
        <div class="actions">
          <Button kind="primary" onPress={() => session.cancelForget()}>
            {buttons.close}
          </Button>
        </div>
      )}
    </section>
  );
}

function Ask({
  state,
  session,
  forgetting,
}: Part & { readonly forgetting: Forgetting }): JSX.Element {
  const { pupil, traces, listed, typed, begun } = forgetting;
  const { forget, buttons } = texts;
  return (
    <>
      <Said lines={forget.what} />
      {listed && (
        <>
          <h3>{forget.traces}</h3>
          <Traces traces={traces.filter(isOurs)} />
          <p class="hint">{forget.drafts}</p>
        </>
      )}
      {begun ? (
        <p class="note">{forget.interrupted}</p>
      ) : (
        <div class="line">
          <label for="typed">{forget.confirm(pupil.name)}</label>
          <input
            id="typed"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget: { value } }) => session.type(value)}
          />
        </div>
      )}
      <div class="actions">
        <Button
          kind="primary"
          unavailable={state.task !== null || !session.mayForget()}
          onPress={() => void session.forget()}
        >
          {begun ? forget.goOn : forget.go}
        </Button>
        <Button unavailable={state.task === 'forgetting'} onPress={() => session.cancelForget()}>
          {buttons.close}
        </Button>
      </div>
    </>
  );
}

/** What we take away; the rest is told. */
function isOurs({ kind }: Trace): boolean {
  return kind !== 'look' && kind !== 'first';
}

interface ByHandProps {
  readonly text: string;
  readonly traces: readonly Trace[];
}

function ByHand({ text, traces }: ByHandProps): JSX.Element | null {
  return traces.length === 0 ? null : (
    <>
      <p class="note">{text}</p>
      <Traces traces={traces} />
    </>
  );
}

function Said({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function placesOf({ places = [] }: Trace): string[] {
  return places.map((place) => (place.row === 0 ? texts.forget.tabName : cellName(place)));
}

interface TracesProps {
  readonly traces: readonly Trace[];
  readonly done?: boolean;
}

function Traces({ traces, done = false }: TracesProps): JSX.Element {
  return (
    <ul class="traces">
      {traces.map((trace) => (
        <li key={`${trace.tab} ${trace.kind}`}>
          {texts.forget.trace(trace, done, placesOf(trace))}
        </li>
      ))}
    </ul>
  );
}
