import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import type { ViteDevServer } from 'vite';
import { devMemory } from '#src/astro/dev-memory.ts';
import { pipelineHash } from '#src/astro/pipeline-hash.ts';
import type { ParseMemory } from '#src/core/entries/parse-memory.ts';
import { deskPathOf } from './desk-path.ts';
import { ChangesStream } from './changes-stream.ts';
import { EditionMemory } from './edition-memory.ts';
import { type Asked, whyPageRefused, whyRefused } from './guard.ts';
import { pageHeaders, sendJson, sendText } from './http.ts';
import { Refusal } from './refusal.ts';
import { type Desk, routes } from './routes.ts';
import { Turns } from './turns.ts';

/**
 * Lets a dev server answer the desk's page. It answers before all other code of the server, so that nobody else allows other
 * pages to read. `base` is the path of the edition, with slashes at both ends.
 */
export function serveDesk(server: ViteDevServer, content: string, base: string): void {
  const folder = path.resolve(content);
  let parses: Promise<ParseMemory> | undefined;
  const desk: Desk = {
    folder,
    memory: new EditionMemory(folder, () => (parses ??= pipelineHash().then(devMemory))),
    changes: new ChangesStream(folder),
    saves: new Turns(),
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const)
    server.watcher.on(event, (file) => {
      if (desk.changes.note(file)) desk.memory.changed();
    });
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const route = deskPathOf(request.url ?? '', base);
    if (route === undefined) next();
    else if (route.startsWith('api/')) void answer(desk, route.slice('api/'.length), request, response);
    else guardPage(request, response, next);
  };
  server.middlewares.stack.unshift({ route: '', handle });
}

function guardPage(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const refused = whyPageRefused(askedBy(request));
  if (refused !== undefined) return sendText(response, 403, refused);
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  next();
}

async function answer(desk: Desk, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const refused = whyRefused(askedBy(request));
    if (refused !== undefined) throw new Refusal(403, refused);
    const found = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (!found) throw new Refusal(404, `The desk has no route “${name}”.`);
    if (request.method !== found.method) throw new Refusal(405, `Ask by ${found.method}.`);
    const body = await found.answer(desk, request, response);
    if (body !== undefined) sendJson(response, 200, body);
  } catch (problem) {
    if (response.headersSent) return void response.destroy();
    if (problem instanceof Refusal) sendJson(response, problem.status, { message: problem.message, ...problem.more });
    else {
      console.error(problem);
      sendJson(response, 500, { message: `The desk has failed: ${String(problem)}` });
    }
  }
}

function askedBy({ method = '', headers, socket }: IncomingMessage): Asked {
  const isEncrypted = (socket as Partial<TLSSocket>).encrypted === true;
  return { method, headers, from: socket.remoteAddress, port: socket.localPort, isEncrypted };
}
