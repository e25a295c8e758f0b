import { dev } from 'astro';
import { parseArguments, parsePort } from './arguments.ts';

/**
 * Starts Astro's dev server as the arguments of the command say, and returns the address of the edition there, with a slash at
 * its end. Changes of the content show at once; problems show in the browser and in the terminal. Exits if it cannot start.
 */
export async function startDevServer(command: string): Promise<string> {
  const { values } = parseArguments(`npm run ${command} [-- --port <number>] [--content <folder>]`, {
    options: { port: { type: 'string' }, content: { type: 'string' } },
  });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (values.content) process.env['DRAMATIS_CONTENT'] = values.content;
  try {
    const { resolvedUrls } = await dev(values.port !== undefined ? { server: { port: parsePort(values.port) } } : {});
    // These modules read the settings, so that they are loaded only now.
    const [{ publishedUrl }, { rootOfHost }] = await Promise.all([
      import('#src/astro/published-url.ts'),
      import('#src/astro/urls.ts'),
    ]);
    return new URL(rootOfHost(publishedUrl()), resolvedUrls.local[0] ?? 'http://localhost').href;
  } catch (problem) {
    // Problems that the author can correct are shown without a stack.
    console.error(problem instanceof Error && problem.name === 'ContentProblems' ? problem.message : problem);
    process.exit(1);
  }
}
