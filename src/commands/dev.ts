import { parseArgs } from 'node:util';
import { dev } from 'astro';

/*
 * npm run dev [-- --port <number>] [--content <folder>]
 * Serves the site from its sources. A change of the content shows by itself; problems show in the browser and here.
 */
const { values } = parseArgs({ options: { port: { type: 'string' }, content: { type: 'string' } } });

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;

await dev(values.port ? { server: { port: Number(values.port) } } : {});
