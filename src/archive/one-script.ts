import path from 'node:path';
import { plainImports } from '#src/astro/vite.ts';

const entry = path.join(import.meta.dirname, '../client/in-one-file.ts');

/** The script of a single-file article, bundled with all that it imports, statically or dynamically. */
export async function oneScript(): Promise<string> {
  // Vite comes with Astro. It is imported here, since loading it takes as long as writing a small archive.
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
