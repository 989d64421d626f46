// What went wrong, calmly: what happened, what to do, and a way to try again.
import type { JSX } from 'preact';
import type { Code, Finding } from '../contract/findings';
import type { Passage } from '../messages/passage';
import { isDelicate } from '../messages/audience';
import { rereads } from './ask';
import { Button } from './Button';
import { Card } from './Card';
import { Lines } from './Lines';
import { costsSeats, roomNotices } from './room-notices';
import { sentences } from './sentences';
import type { Shared } from './shared';
import type { Retry, State, Trouble } from './state';
import { namesOf, texts } from './texts';

const words = texts.trouble;

export function TroubleCard({
  state,
  session,
  trouble,
}: Shared & { readonly trouble: Trouble }): JSX.Element {
  const { title, text, tone } = told(state, trouble);
  const retry = trouble.kind === 'impossible' ? null : trouble.retry;
  const code = trouble.kind === 'refused' ? trouble.code : null;
  const busy = state.task !== null;
  return (
    <Card id="trouble" title={title} tone={tone} alert>
      <Lines lines={text} />
      {trouble.kind === 'unreachable' && state.draft !== null && <p>{texts.trouble.draftKept}</p>}
      {state.rotation?.uncertain === true && <p>{texts.groups.uncertain}</p>}
      <div class="stack">
        {code === 'tab-missing' && (
          <Button kind="primary" unavailable={busy} onPress={() => void session.prepare()}>
            {texts.buttons.prepare}
          </Button>
        )}
        {code === 'roster-empty' && (
          <Button kind="primary" unavailable={busy} onPress={() => void session.openPupils()}>
            {texts.buttons.pasteList}
          </Button>
        )}
        {retry !== null && (
          <Button unavailable={busy} onPress={() => void session.retry(retry)}>
            {texts.buttons.retry}
          </Button>
        )}
      </div>
    </Card>
  );
}

interface Told extends Passage {
  readonly tone: 'warn' | 'bad';
}

function told(state: State, trouble: Trouble): Told {
  switch (trouble.kind) {
    case 'unreachable':
      return { ...(trouble.access ? words.noAccess : words.noAnswer), tone: 'bad' };
    case 'unready':
      return { ...words.unready, tone: 'warn' };
    case 'impossible':
      return trouble.findings.length === 0
        ? { ...words.broken, tone: 'bad' }
        : {
            title: texts.draw.impossible,
            text: [...(forAll(state, trouble.findings) ?? []), ...slipsOnMap(state, trouble)],
            tone: 'warn',
          };
    case 'refused': {
      // Without a class there is no teacher's part to look into.
      const open = state.loaded === null ? null : forAll(state, trouble.findings);
      const text = open ?? trouble.message.split('\n');
      return { ...titled(trouble.code, trouble.retry), text };
    }
  }
}

/** Too few places: a slip on the map is the usual cause. */
function slipsOnMap(
  { loaded }: State,
  { findings }: { findings: readonly Finding[] },
): readonly string[] {
  const small = findings.some(({ code }) =>
    ['seats-too-few', 'desks-too-few', 'tables-too-few'].includes(code),
  );
  return small && loaded !== null ? roomNotices(loaded, costsSeats) : [];
}

/** What may be read by all, as sentences; null when there are no findings. */
function forAll(state: State, findings: readonly Finding[]): readonly string[] | null {
  const open = findings.filter((finding) => !isDelicate(finding));
  const lines = sentences(open, namesOf(state.loaded?.pupils ?? []));
  if (open.length < findings.length) return [...lines, texts.teacher.delicate];
  return lines.length === 0 ? null : lines;
}

function titled(code: Code, retry: Retry | null): Pick<Told, 'title' | 'tone'> {
  if (code === 'tab-missing') return { title: words.notSetUp, tone: 'warn' };
  if (code === 'roster-empty') return { title: words.nobodyYet, tone: 'warn' };
  // What a colleague has done is no fault.
  if (code === 'colleague-first' || code === 'rotated-already') {
    return { title: words.title, tone: 'warn' };
  }
  if (code === 'busy') return { title: words.busy, tone: 'warn' };
  return rereads(retry)
    ? { title: words.mendFirst, tone: 'warn' }
    : { title: words.title, tone: 'bad' };
}
