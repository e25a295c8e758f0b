import { count } from '#src/core/checks/report.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import type { Change } from '#src/desk/housekeeping/changes.ts';
import { planMissing } from '#src/desk/housekeeping/missing.ts';

/** The files that `check --fix` writes, and what it prints of them. */
export function fillIn(files: ContentFiles): {
  readonly changes: readonly Change[];
  readonly lines: readonly string[];
} {
  // If a folder cannot be read, nobody knows what is missing.
  if (files.unreadableFolders.length > 0)
    return { changes: [], lines: ['Wrote no file, since a folder cannot be read.'] };
  const { changes, written, left } = planMissing(files);
  return {
    changes,
    lines: [
      written.length > 0
        ? `Writing ${count(written.length, 'file')}:`
        : left.length === 0
          ? 'Wrote no file: every id that is used has one.'
          : 'Wrote no file.',
      ...written.map((line) => `  ${line}`),
      ...(left.length === 0 ? [] : ['Left to you:', ...left.map((line) => `  ${line}`)]),
    ],
  };
}
