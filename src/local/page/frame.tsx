// A sidebar's or dialog's page in its sandbox, and the bridge its google.script calls go over.
import { useEffect, useRef } from 'react';
import type { FrameCall, FrameReply, HostAction } from '../server/shim';

/** As HtmlService sandboxes the pages of a bound script: a link opens in a tab of its own or not at all. */
const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
].join(' ');

export interface FrameProps {
  readonly title: string;
  readonly url: string;
  readonly run: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly onHost: (action: HostAction, value: number) => void;
}

export function ScriptFrame({ title, url, run, onHost }: FrameProps): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  const act = useRef({ run, onHost });
  act.current = { run, onHost };
  useEffect(() => {
    const { origin } = new URL(url);
    const reply = (message: FrameReply): void => {
      frame.current?.contentWindow?.postMessage(message, origin);
    };
    const onMessage = (event: MessageEvent<FrameCall | null>): void => {
      if (event.origin !== origin || event.source !== frame.current?.contentWindow) return;
      const call = event.data;
      if (call?.type === 'script.host') act.current.onHost(call.action, call.value ?? 0);
      if (call?.type !== 'script.run') return;
      act.current.run(call.name, call.args).then(
        (value) => {
          reply({ type: 'script.reply', id: call.id, value });
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          reply({ type: 'script.reply', id: call.id, error: message });
        },
      );
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
    };
  }, [url]);
  return <iframe ref={frame} title={title} src={url} sandbox={SANDBOX} />;
}
