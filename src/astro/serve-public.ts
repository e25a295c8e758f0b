import path from 'node:path';
import type { HookParameters } from 'astro';
import send from 'send';
import { contentFolder } from './settings.ts';

/** In `dev`, serves the files of the edition's own `public/`. Vite serves those of the software's `public/`. */
export function servePublic(server: HookParameters<'astro:server:setup'>['server']): void {
  const root = path.resolve(contentFolder, 'public');
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = send(request, pathname, { root, dotfiles: 'allow', index: false, cacheControl: false });
    // There is no such file, so Astro answers.
    file.on('error', () => next()).on('directory', () => next());
    file.pipe(response);
  });
}
