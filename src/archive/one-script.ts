import path from 'node:path';
import { plainImports } from '#src/astro/vite.ts';

const entry = path.join(import.meta.dirname, '../client/in-one-file.ts');

/** The script of an article in one file, with all that it imports, now or later. */
export async function oneScript(): Promise<string> {
  // Astro brings it. It is loaded only here, since it takes as long to load as all else of a small archive.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: path.dirname(entry),
    plugins: [plainImports()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const chunks = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const [script, ...more] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (script === undefined || more.length > 0) throw new Error(`Vite has made ${chunks.length} files of ${entry}.`);
  return script.trim();
}
