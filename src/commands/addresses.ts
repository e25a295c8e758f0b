import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '#src/core/checks/check.ts';
import { publishedFile, unlistedAddresses, insertAddresses } from '#src/core/checks/published.ts';
import { isError, report } from '#src/core/checks/report.ts';
import { readContent } from '#src/files/read-content.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { parseArguments } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';

/*
 * Adds the addresses of all entries to content/published.txt, so that `check` reports one that would vanish. Addresses that
 * are in the list stay. Nothing is written while the content has errors.
 */
const { values, positionals } = parseArguments('npm run addresses [-- --content <folder>]', {
  options: { content: { type: 'string' } },
  allowPositionals: true,
});
const folder = contentFolderOf(values.content, positionals);
const list = path.join(folder, path.basename(publishedFile));
const beginning = `# The addresses that this edition has published. \`npm run addresses\` adds new ones, \`npm run check\` reports one that
# would be gone. To let an address go, remove its line.
`;

const files = await readContent(folder);
const { index, problems } = checkContent(files);
const errors = problems.filter(isError);
if (errors.length > 0) {
  console.error(withFolder(report(errors), folder));
  console.error(`Nothing was written; ${list} has not changed.`);
  process.exit(1);
}
const added = unlistedAddresses(index, files);
if (added.length > 0) {
  const before = existsSync(list) ? await readFile(list, 'utf8') : beginning;
  await writeFile(list, insertAddresses(before, added));
}
console.log(
  added.length === 0
    ? `${list} has every address.`
    : `Added ${added.length === 1 ? '1 address' : `${added.length} addresses`} to ${list}.`,
);
