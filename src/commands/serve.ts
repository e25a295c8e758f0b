import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '#src/files/static-server.ts';
import { headersOf } from '#src/astro/hosts/policy.ts';
import { parseArguments, parsePort } from './arguments.ts';

/*
 * Serves the built site with the headers that a host should send, and prints its address. `npm start` builds it first.
 */
const { values } = parseArguments('npm start [-- --port <number>] [--host <address>] [--folder <built site>]', {
  options: { folder: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
});
const folder = path.resolve(values.folder ?? 'dist');
const port = parsePort(values.port ?? (process.env['PORT'] || '4321'));

if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder}. Build it first: npm run build.`);
  process.exit(1);
}
try {
  const { url } = await serveFolder({
    folder,
    port,
    headers: headersOf,
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  console.log(`Serving at ${url}  (Ctrl-C stops it)`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
