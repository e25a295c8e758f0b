import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { argumentsOf, portOf } from './arguments.ts';

/*
 * Serves the built site, with the headers that it is made for, and prints its address.
 * npm start builds it first.
 */
const { values } = argumentsOf('npm start [-- --port <number>] [--folder <built site>]', {
  options: { folder: { type: 'string' }, port: { type: 'string' } },
});
const folder = path.resolve(values.folder ?? 'dist');

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder}. Build it first: npm run build.`);
  process.exit(1);
}
const { url } = await serveFolder({ folder, port: portOf(values.port ?? (process.env['PORT'] || '4321')), headers });
console.log(`Serving at ${url}  (Ctrl-C ends it)`);
