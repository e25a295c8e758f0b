import { planMerge } from '#src/desk/housekeeping/merge.ts';
import { parseArguments, refuse } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';
import { carryOut } from './housekeeping/carry-out.ts';

/*
 * Makes one of two entries that stand for the same: the first goes, and everything that names it names the second. Prints what
 * it does first; with `--dry-run` it does nothing else.
 */
const usage = 'npm run merge -- <id> --into <id> [--content <folder>] [--dry-run]';
const { values, positionals } = parseArguments(usage, {
  options: { into: { type: 'string' }, content: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  allowPositionals: true,
});
const [id, more] = positionals;
const { into } = values;
if (id === undefined || into === undefined)
  refuse(`Name the entry, and after --into the one that stays.\nUsage: ${usage}`);
if (more !== undefined) refuse(`“${more}” is not expected here.\nUsage: ${usage}`);
await carryOut(contentFolderOf(values.content), (files) => planMerge(files, id, into), {
  dryRun: values['dry-run'] === true,
});
