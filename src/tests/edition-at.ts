import assert from 'node:assert/strict';
import { checkContent } from '#src/core/checks/check.ts';
import { isError, report } from '#src/core/checks/report.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { wordsIn } from '#src/core/words/words.ts';
import { readContent } from '#src/files/read-content.ts';

/** The edition in a folder, which must have no errors. */
export async function editionAt(folder: string): Promise<Edition> {
  const { index, site, problems } = checkContent(await readContent(folder));
  assert.equal(report(problems.filter(isError)), '');
  const words = site && wordsIn(site.language);
  assert.ok(site && words);
  return { index, site, words };
}
