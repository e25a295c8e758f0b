import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArguments } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';

/*
 * Builds the site and serves it. --content is for the build, all other options for the server.
 */
const words = process.argv.slice(2);
const isHelp = words.includes('--help') || words.includes('-h');
const at = words.findIndex((word) => word === '--content' || word.startsWith('--content='));
const contentArguments = at < 0 || isHelp ? [] : words.splice(at, words[at] === '--content' ? 2 : 1);
const { values } = parseArguments('npm start [-- --content <folder>] [--port <number>]', {
  args: contentArguments,
  options: { content: { type: 'string' } },
});
const command = (name: string) => path.join(import.meta.dirname, name);
const content = ['--content', contentFolderOf(values.content)];
// In a process of its own, so that the memory of the build is freed before the site is served.
const { status } = spawnSync(process.execPath, [command('build.ts'), ...content], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
process.argv = [process.execPath, command('serve.ts'), ...words];
await import('./serve.ts');
