// The local server: the page, its interface and its events on one loopback port, frames on another.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { DEFAULT_USER } from '../default-user';
import type { HostInternals } from '../internals';
import { createApi, type Api } from './api';
import { askRegister } from './asks';
import { eventHub } from './events';
import { startFrames, type Frames } from './frames';
import { answerWorkbook } from '../print/export';
import { startPrinter, type Printer } from '../print/printer';
import { closeServer, listen, RequestError, sendText } from './http';
import { isLoopbackHost, isOwnCaller, type LoopbackRule } from './loopback';

export interface ServerOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** Whose page it is when the address has no `?user=`. */
  readonly user?: string;
  /** Folder with page.js and page.css; by default where this file's bundle lies. */
  readonly assets?: URL;
}

export interface LocalServer {
  /** 'http://127.0.0.1:<port>/'. */
  readonly url: string;
  close(): Promise<void>;
}

const ASSETS: Readonly<Record<string, string>> = {
  '/page.js': 'text/javascript',
  '/page.css': 'text/css',
};

const PAGE = `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Læringspartner</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script src="/page.js"></script>
</body>
</html>
`;

/**
 * Serves the workbook of a running host on 127.0.0.1. Rejects with the system's error when the port
 * is taken (code EADDRINUSE).
 */
export async function startServer(
  internals: HostInternals,
  options: ServerOptions,
): Promise<LocalServer> {
  const assets = options.assets ?? new URL('./', import.meta.url);
  const hub = eventHub();
  const asks = askRegister(hub);
  const rule = { port: 0, origin: '' };
  const frames = await startFrames(() => rule.origin);
  const api = createApi({
    internals,
    hub,
    asks,
    defaultUser: options.user ?? DEFAULT_USER,
  });
  const printer = startPrinter();
  const server = createServer((request, response) => {
    answer({ internals, api, assets, frames, rule, printer }, request, response).catch(
      (error: unknown) => {
        if (!(error instanceof RequestError)) process.stderr.write(`${String(error)}\n`);
        if (response.headersSent) response.end();
        else if (error instanceof RequestError) sendText(response, error.status, error.message);
        else sendText(response, 500, 'Internal error');
      },
    );
  });
  try {
    rule.port = await listen(server, options.port);
  } catch (error) {
    hub.close();
    await frames.close();
    throw error;
  }
  rule.origin = `http://127.0.0.1:${rule.port}`;
  internals.servedAt(rule.origin);
  internals.setAnswerer((ask) => asks.ask(ask));
  const stops = [
    internals.onChange(({ revision, kind, user }) => {
      hub.send('changed', { revision }, kind === 'active' ? user : undefined);
    }),
    internals.onShow(({ html, user, ...shown }) => {
      const isToast = shown.kind === 'toast';
      const place = isToast ? { text: html, url: '' } : { text: '', url: frames.add(html) };
      hub.send('shown', { ...shown, ...place }, user);
    }),
  ];
  return {
    url: `${rule.origin}/`,
    close: async () => {
      internals.servedAt(null);
      for (const stop of stops) stop();
      asks.close();
      hub.close();
      await Promise.all([closeServer(server), frames.close(), printer.close()]);
    },
  };
}

interface Site {
  readonly internals: HostInternals;
  readonly api: Api;
  readonly assets: URL;
  readonly frames: Frames;
  readonly rule: LoopbackRule;
  readonly printer: Printer;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const address = new URL(request.url ?? '/', site.rule.origin);
  if (!isLoopbackHost(request.headers, site.rule.port)) throw new RequestError(403, 'Forbidden');
  if (address.pathname.startsWith('/api/')) {
    if (!isOwnCaller(request.headers, site.rule)) throw new RequestError(403, 'Forbidden');
    if (await site.api(request, response, address)) return;
    throw new RequestError(404, 'Not found');
  }
  if (request.method !== 'GET') throw new RequestError(405, 'GET only');
  if (request.headers.host !== new URL(site.rule.origin).host) {
    // One origin only: the frames answer to 127.0.0.1, never to localhost.
    response.writeHead(302, {
      Location: `${site.rule.origin}${request.url ?? '/'}`,
    });
    response.end();
    return;
  }
  const type = ASSETS[address.pathname];
  if (type) {
    sendText(response, 200, await readFile(new URL(`.${address.pathname}`, site.assets)), type);
    return;
  }
  if (address.pathname.startsWith('/spreadsheets/')) {
    await answerWorkbook(site, request, response, address);
    return;
  }
  if (address.pathname !== '/') throw new RequestError(404, 'Not found');
  response.setHeader('Content-Security-Policy', pagePolicy(site.frames.origin));
  sendText(response, 200, PAGE, 'text/html');
}

/** The page loads from its own server only; the grid sets styles on its elements. */
function pagePolicy(framesOrigin: string): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `frame-src ${framesOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
