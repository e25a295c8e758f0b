import { checkContent } from '#src/core/checks/check.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { en } from '#src/core/words/en.ts';
import { readContent } from '#src/files/read-content.ts';

/** The edition in a folder, as a build has it. */
export async function editionIn(folder: string): Promise<Edition> {
  const { index, site } = checkContent(await readContent(folder));
  if (!site) throw new Error(`${folder} is no edition.`);
  return { index, site, words: en };
}
