// «Hjelp»: the model, the flow, privacy and accounts, in short.
import type { JSX } from 'preact';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import type { Shared } from './shared';
import { texts } from './texts';

export function HelpPanel({ session }: Shared): JSX.Element {
  return (
    <Card id="panel" title={texts.buttons.help}>
      {texts.help.map(({ title, text }, i) => (
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
