// The interface of the local server: workbook, edits, menu, executions, answers.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, HostInternals, SheetSnapshot } from '../internals';
import type { Asks } from './asks';
import { readEdit } from './edit-shape';
import type { EventHub } from './events';
import { readJson, RequestError, sendJson } from './http';
import type { EditReply, HostEvents, MenuReply, TabInfo, WorkbookView } from './wire';

export interface ApiParts {
  readonly internals: HostInternals;
  readonly hub: EventHub;
  readonly asks: Asks;
  /** Whose page it is when the address names nobody. */
  readonly defaultUser: string;
}

type Finished = HostEvents['finished'];

/** Results are kept for a page whose event line was broken while its script ran. */
const KEPT_RESULTS = 50;

/** Answers one call of `/api/…`; false when there is no such call. */
export type Api = (
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
) => Promise<boolean>;

export function createApi(parts: ApiParts): Api {
  const finished: { user: string; result: Finished }[] = [];
  const finish = (user: string, result: Finished): void => {
    finished.push({ user, result });
    if (finished.length > KEPT_RESULTS) finished.shift();
    parts.hub.send('finished', result, user);
  };
  const reads: Record<string, (user: string, response: ServerResponse) => void | Promise<void>> = {
    '/api/workbook': (user, response) => {
      sendJson(response, 200, workbookView(parts.internals, user));
    },
    '/api/menu': async (user, response) => {
      sendJson(response, 200, await menuReply(parts.internals, user));
    },
    '/api/events': (user, response) => {
      parts.hub.join(user, response);
      for (const ask of parts.asks.pending(user)) parts.hub.send('ask', ask, user);
      for (const kept of finished) {
        if (kept.user === user) parts.hub.send('finished', kept.result, user);
      }
    },
  };
  const writes: Record<string, (body: Body, user: string, response: ServerResponse) => void> = {
    '/api/edit': (body, user, response) => {
      edit(parts.internals, body, user, response);
    },
    '/api/run': (body, user, response) => {
      const { run, name, args } = runParts(body);
      sendJson(response, 202, {});
      parts.internals.runFor(user, name, args).then(
        (value) => {
          finish(user, { run, value: value ?? null });
        },
        (error: unknown) => {
          finish(user, { run, error: messageOf(error) });
        },
      );
    },
    '/api/answer': (body, _user, response) => {
      const { id, answer } = answerParts(body);
      sendJson(response, 200, { waited: parts.asks.answer(id, answer) });
    },
  };
  return async (request, response, address) => {
    const read = request.method === 'GET' ? reads[address.pathname] : undefined;
    if (read) {
      await read(address.searchParams.get('user') ?? parts.defaultUser, response);
      return true;
    }
    const write = request.method === 'POST' ? writes[address.pathname] : undefined;
    if (!write) return false;
    const body = bodyOf(await readJson(request));
    const user = typeof body.user === 'string' && body.user ? body.user : parts.defaultUser;
    write(body, user, response);
    return true;
  };
}

type Body = Readonly<Record<string, unknown>>;

function bodyOf(value: unknown): Body {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestError(400, 'An object is expected');
  }
  return value as Body;
}

function edit(internals: HostInternals, body: Body, user: string, response: ServerResponse): void {
  const wanted = readEdit(body.edit);
  try {
    internals.edit(wanted, user);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const refusal: EditReply = { refused: error.message };
    sendJson(response, 200, refusal);
    return;
  }
  sendJson(response, 200, {});
}

/**
 * Whether the workbook refused with Google's words; anything else is a fault of the host. Told by
 * its name, since host and server are bundles of their own, each with its own class of the error.
 */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'Exception';

function runParts(body: Body): {
  run: string;
  name: string;
  args: readonly unknown[];
} {
  const { run, name, args } = body;
  if (typeof run !== 'string' || typeof name !== 'string' || !Array.isArray(args)) {
    throw new RequestError(400, 'run, name and args are expected');
  }
  return { run, name, args: args as unknown[] };
}

function answerParts(body: Body): { id: number; answer: Answer } {
  const { id, button, text } = body;
  if (typeof id !== 'number' || typeof button !== 'string') {
    throw new RequestError(400, 'id and button are expected');
  }
  return {
    id,
    answer: typeof text === 'string' ? { button, text } : { button },
  };
}

/** The tabs of the workbook and the whole of the sheet this user looks at. */
function workbookView(internals: HostInternals, user: string): WorkbookView {
  const book = internals.snapshot(user);
  const sheet = book.sheets.find(({ id }) => id === book.active) ?? book.sheets[0];
  if (!sheet) throw new RequestError(500, 'The workbook has no sheet');
  return {
    name: book.name,
    user,
    revision: book.revision,
    tabs: book.sheets.map(tabInfo),
    sheet,
  };
}

function tabInfo(sheet: SheetSnapshot): TabInfo {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    color: sheet.tabColor,
    protection: sheet.protection,
  };
}

async function menuReply(internals: HostInternals, user: string): Promise<MenuReply> {
  try {
    return { menus: await internals.menuTree(user) };
  } catch (error) {
    return { menus: [], error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
