import { planRename } from '#src/desk/housekeeping/rename.ts';
import { parseArguments, refuse } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';
import { carryOut } from './housekeeping/carry-out.ts';

/*
 * Gives an actor, event, quotation or article another id, in its file’s name and wherever it is named. Its former address
 * leads to the new one. Prints what it does first; with `--dry-run` it does nothing else.
 */
const usage = 'npm run rename -- <id> <new id> [--content <folder>] [--dry-run]';
const { values, positionals } = parseArguments(usage, {
  options: { content: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  allowPositionals: true,
});
const [id, to, more] = positionals;
if (id === undefined || to === undefined) refuse(`Name the entry and its new id.\nUsage: ${usage}`);
if (more !== undefined) refuse(`“${more}” is not expected here.\nUsage: ${usage}`);
await carryOut(contentFolderOf(values.content), (files) => planRename(files, id, to), {
  dryRun: values['dry-run'] === true,
});
