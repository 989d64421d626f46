// The second origin: where sidebars and dialogs are served, apart from the page that frames them.
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { framePolicy, servedHtml } from './html-service';
import { isLoopbackHost } from './loopback';
import { closeServer, listen, sendText } from './http';
import { shimScript } from './shim';

/** Shown pages are kept for reloads of a frame; the oldest go. */
const KEPT = 50;

export interface Frames {
  /** 'http://127.0.0.1:<port>': another port, hence another origin, and no name to resolve. */
  readonly origin: string;
  /** Keeps a shown page and gives the address that frames it. */
  add(html: string): string;
  close(): Promise<void>;
}

/** Starts the frame server. `pageOrigin` is told later, since both servers must know each other. */
export async function startFrames(pageOrigin: () => string): Promise<Frames> {
  const pages = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const html = pages.get((request.url ?? '').slice(1));
    if (!isLoopbackHost(request.headers, port) || request.method !== 'GET' || html === undefined) {
      sendText(response, 404, 'Not found');
      return;
    }
    response.setHeader('Content-Security-Policy', framePolicy(pageOrigin()));
    sendText(response, 200, servedHtml(html, shimScript(pageOrigin())), 'text/html');
  });
  const port = await listen(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    add: (html) => {
      const id = randomUUID();
      pages.set(id, html);
      for (const old of pages.keys()) {
        if (pages.size <= KEPT) break;
        pages.delete(old);
      }
      return `${origin}/${id}`;
    },
    close: () => closeServer(server),
  };
}
