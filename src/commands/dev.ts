import { dev } from 'astro';
import { parseArguments, parsePort } from './arguments.ts';

/*
 * Serves the site from its sources. A change of the content shows by itself; problems show in the browser and here.
 */
const { values } = parseArguments('npm run dev [-- --port <number>] [--content <folder>]', {
  options: { port: { type: 'string' }, content: { type: 'string' } },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;

try {
  await dev(values.port !== undefined ? { server: { port: parsePort(values.port) } } : {});
} catch (problem) {
  // What is the author's to mend has no stack to show.
  console.error(problem instanceof Error && problem.name === 'ContentProblems' ? problem.message : problem);
  process.exit(1);
}
