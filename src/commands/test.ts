import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArguments, refuse } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';
import { parts, testFiles } from './test-files.ts';

/*
 * Runs the tests of the software and of the edition, after the checks of formatting and types; or, as `test:fast` and
 * `test:edition` call it, a part of them. Words that begin with --test- are for Node's test runner.
 */
const words = process.argv.slice(2);
const isForRunner = (word: string) => word.startsWith('--test-');
const { values, positionals } = parseArguments('npm test [-- --content <folder>]', {
  args: words.filter((word) => !isForRunner(word)),
  options: { content: { type: 'string' } },
  allowPositionals: true,
});
const [named = 'all', more] = positionals;
const part = parts.find((one) => one === named);
if (!part || more !== undefined) refuse(`“${more ?? named}” is not expected here.`);
const content = contentFolderOf(values.content);

// What is called from here has the same edition, and Astro sends nothing about it.
process.env['DRAMATIS_CONTENT'] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Called by a test, this is a run of its own.
delete process.env['NODE_TEST_CONTEXT'];
if (part === 'all') {
  run('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  run('node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error');
}
run(
  '--import',
  pathToFileURL(path.join(import.meta.dirname, '../tests/resolve-source.ts')).href,
  '--test',
  '--test-timeout=300000',
  '--test-concurrency=2',
  ...words.filter(isForRunner),
  // The runner takes them for patterns; these stand for one file each.
  ...testFiles(part, content).map((file) => file.replace(/[*?[{(]/g, '[$&]')),
);

/** Runs a program of Node’s, and ends with its exit code if it fails. */
function run(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
