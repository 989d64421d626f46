// The dialog «Systemsjekk»: what differs first, the report to be copied, and all that went as expected.
import type { JSX } from 'preact';
import type { Probed } from '../../contract/replies';
import { Button } from '../Button';
import { Card } from '../Card';
import { Lines } from '../Lines';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import { nameOf, outcomeOf, reportText } from './report';
import type { CheckSession, State } from './session';
import { texts } from './texts';

export function Check({ session }: { readonly session: CheckSession }): JSX.Element {
  const state = useSession(session);
  return (
    <Safely broken={texts.broken}>
      <div class="check" aria-busy={state.task !== null}>
        <h1>{texts.title}</h1>
        <Lines lines={texts.what} />
        <div role="status">{state.task !== null && <p class="running">{texts.running}</p>}</div>
        {state.trouble !== null && (
          <Card id="trouble" title={texts.failed.title} tone="bad" alert>
            <Lines lines={texts.failed.text} />
          </Card>
        )}
        <Report state={state} session={session} />
        {state.task === null && <Button onPress={() => void session.check()}>{texts.again}</Button>}
      </div>
    </Safely>
  );
}

interface Props {
  readonly state: State;
  readonly session: CheckSession;
}

function Report({ state, session }: Props): JSX.Element | null {
  const { report, copied } = state;
  if (report === null) return null;
  const { all, differ } = outcomeOf(report);
  const passed = all.filter((probe) => !differ.includes(probe));
  const text = reportText(report);
  return (
    <>
      <Card
        id="result"
        title={texts.summary(passed.length, all.length)}
        tone={differ.length === 0 ? 'good' : 'warn'}
        alert
      >
        {differ.length > 0 && <Differing probes={differ} />}
        <div class="copy">
          <Button
            kind="primary"
            onPress={() => void session.copy(text, (said) => navigator.clipboard.writeText(said))}
          >
            {texts.copy}
          </Button>
          <p role="status">{copied === null ? '' : copied ? texts.copied : texts.copyByHand}</p>
        </div>
        <textarea readOnly rows={8} aria-label={texts.reportLabel} value={text} />
      </Card>
      <h2>{texts.passed}</h2>
      <ul class="passed">
        {passed.map((probe) => (
          <li key={probe.id}>{nameOf(probe)}</li>
        ))}
      </ul>
    </>
  );
}

function Differing({ probes }: { readonly probes: readonly Probed[] }): JSX.Element {
  return (
    <>
      <h3>{texts.differ}</h3>
      <ul>
        {probes.map((probe) => (
          <li key={probe.id}>
            {nameOf(probe)}. {texts.expected(probe.expected)} {texts.seen(probe.seen)}
          </li>
        ))}
      </ul>
    </>
  );
}
