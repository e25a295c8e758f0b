import { readContent } from '#src/files/read-content.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { writeChanges } from '#src/files/write-changes.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { unreadableFolders } from '#src/core/checks/unreadable-folders.ts';
import { report } from '#src/core/checks/report.ts';
import type { Change, Plan, Refusal } from '#src/desk/housekeeping/changes.ts';
import { refuse } from '../arguments.ts';

/**
 * Reads an edition, prints what a plan will do, and does it, unless it is to be shown only. Exits with code 1, and with every
 * file as it was, if the plan is refused or a file cannot be written.
 */
export async function carryOut(
  folder: string,
  planOf: (files: ContentFiles) => Plan | Refusal,
  { dryRun }: { readonly dryRun: boolean },
): Promise<void> {
  const files = await readContent(folder);
  const unread = unreadableFolders(files);
  if (unread.length > 0) refuse(withFolder(report(unread), folder));
  const plan = planOf(files);
  if ('refused' in plan) refuse(withFolder(`${plan.refused}\nNothing was changed.`, folder));
  console.log(withFolder(plan.lines.join('\n'), folder));
  if (dryRun) console.log('Nothing was changed, since this is a dry run.');
  else await write(folder, plan.changes);
}

/** Makes the changes. Exits with code 1 if nothing could be changed. */
export async function write(folder: string, changes: readonly Change[]): Promise<void> {
  const failed = await writeChanges(
    folder,
    changes.map((change) => ({ ...change, path: change.path.slice('content/'.length) })),
  );
  if (failed !== undefined)
    refuse(withFolder(failed.cause === 'stale' ? `${failed.why} Run the command again.` : failed.why, folder));
}
