// The page's line to its server: calls, events and the executions it waits for.
import type { Answer, Edit } from '../internals';
import type {
  AnswerRequest,
  EditReply,
  EditRequest,
  HostEvents,
  MenuReply,
  RunRequest,
  WorkbookView,
} from '../server/wire';

type EventName = keyof HostEvents;
type Listener<Name extends EventName> = (data: HostEvents[Name]) => void;

export interface Client {
  readonly workbook: () => Promise<WorkbookView>;
  readonly menu: () => Promise<MenuReply>;
  /** Rejects with the host's words when the edit is refused. */
  readonly edit: (edit: Edit) => Promise<void>;
  /** One execution; rejects with the script's error. */
  readonly run: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly answer: (id: number, answer: Answer) => Promise<void>;
  readonly on: <Name extends EventName>(name: Name, listener: Listener<Name>) => () => void;
  /** Called with false when the server is gone and with true when it is back. */
  readonly onConnection: (listener: (connected: boolean) => void) => () => void;
}

/** `user` is null when the address names nobody: then the server decides who it is. */
export function connect(user: string | null): Client {
  const suffix = user ? `?user=${encodeURIComponent(user)}` : '';
  const events = new EventSource(`/api/events${suffix}`);
  const name = user ?? '';
  const on: Client['on'] = (event, listener) => {
    const handle = (message: MessageEvent<string>): void => {
      listener(JSON.parse(message.data) as never);
    };
    events.addEventListener(event, handle);
    return () => {
      events.removeEventListener(event, handle);
    };
  };
  const run = executions(name, on);
  return {
    on,
    run,
    workbook: () => getJson<WorkbookView>(`/api/workbook${suffix}`),
    menu: () => getJson<MenuReply>(`/api/menu${suffix}`),
    edit: async (edit) => {
      const request: EditRequest = { user: name, edit };
      const { refused } = await postJson<EditReply>('/api/edit', request);
      if (refused !== undefined) throw new Error(refused);
    },
    answer: async (id, answer) => {
      const { button, text } = answer;
      const request: AnswerRequest = {
        user: name,
        id,
        button,
        ...(text === undefined ? {} : { text }),
      };
      await postJson('/api/answer', request);
    },
    onConnection: (listener) => {
      events.addEventListener('open', () => {
        listener(true);
      });
      events.addEventListener('error', () => {
        listener(false);
      });
      return () => {
        events.close();
      };
    },
  };
}

function executions(user: string, on: Client['on']): Client['run'] {
  const running = new Map<
    string,
    { resolve: (value: unknown) => void; reject: (e: Error) => void }
  >();
  on('finished', ({ run, value, error }) => {
    const execution = running.get(run);
    running.delete(run);
    if (error === undefined) execution?.resolve(value);
    else execution?.reject(new Error(error));
  });
  return (name, args) =>
    new Promise((resolve, reject) => {
      const run = crypto.randomUUID();
      running.set(run, { resolve, reject });
      const request: RunRequest = { user, run, name, args };
      postJson('/api/run', request).catch(() => {
        running.delete(run);
        reject(new Error('NetworkError: Connection failure due to HTTP 0'));
      });
    });
}

async function getJson<Reply>(address: string): Promise<Reply> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Reply;
}

async function postJson<Reply>(address: string, body: object): Promise<Reply> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Reply;
}
