import { dev } from 'astro';
import { parseArguments, parsePort } from './arguments.ts';

/*
 * Starts Astro's dev server. Changes of the content show at once; problems show in the browser and in the terminal.
 */
const { values } = parseArguments('npm run dev [-- --port <number>] [--content <folder>]', {
  options: { port: { type: 'string' }, content: { type: 'string' } },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;

try {
  await dev(values.port !== undefined ? { server: { port: parsePort(values.port) } } : {});
} catch (problem) {
  // Problems that the author can correct are shown without a stack.
  console.error(problem instanceof Error && problem.name === 'ContentProblems' ? problem.message : problem);
  process.exit(1);
}
