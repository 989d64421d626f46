// «Hjelp»: the model, the flow, privacy and accounts, in short.
import type { JSX } from 'preact';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import type { Shared } from './shared';
import { texts } from './texts';

export function HelpPanel({ state, session }: Shared): JSX.Element {
  const { help, groups } = texts;
  const passages =
    state.loaded?.model === 'groups' ? [...groups.help, ...help.slice(groups.help.length)] : help;
  return (
    <Card id="panel" title={texts.buttons.help}>
      {passages.map(({ title, text }, i) => (
        <details key={title} open={i === 0}>
          <summary>{title}</summary>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
      <CloseButton session={session} />
    </Card>
  );
}
