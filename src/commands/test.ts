import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArguments, refuse } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';
import { parts, testFiles } from './test-files.ts';

/*
 * Runs the tests of the software and of the edition; `test:fast` and `test:edition` run a part of them. Arguments that begin
 * with --test- are passed to Node's test runner.
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

// The programs that this starts test the same edition, and Astro sends no telemetry.
process.env['DRAMATIS_CONTENT'] = content;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Each test file and each command that tests call is a process of its own; with Node's compile cache it starts in half the time.
process.env['NODE_COMPILE_CACHE'] ??= path.resolve('.cache/node');
// If a test runs this command, it must not count as part of that test's run.
delete process.env['NODE_TEST_CONTEXT'];
const preloaded = ['resolve-source.ts', 'no-edition.ts'].map((file) =>
  path.join(import.meta.dirname, '../tests', file),
);
const runner = [
  ...preloaded.map((file) => `--import=${pathToFileURL(file).href}`),
  '--test',
  '--test-timeout=600000',
  '--test-concurrency=3',
  ...words.filter(isForRunner),
  // The runner takes them for glob patterns, so special characters are escaped.
  ...testFiles(part, content).map((file) => file.replace(/[*?[{(]/g, '[$&]')),
];
const [code] = (await once(spawn(process.execPath, runner, { stdio: 'inherit' }), 'close')) as [number | null];
process.exit(code ?? 1);
