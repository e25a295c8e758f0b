import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '#src/checks/check.ts';
import { count, isError, report } from '#src/checks/report.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { readContent } from '#src/files/read-content.ts';

/*
 * npm run check [-- <content folder>]
 * Prints every problem of the content. Exit code 1 when one of them is an error.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? 'content';

if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Name the folder that holds articles/, actors/, events/ and quotes/.`);
  process.exit(1);
}
const started = performance.now();
const files = await readContent(folder);
const { index, problems } = checkContent(files, { parsed: await parseAhead(files.entries, files.sources) });
const text = report(problems);
if (text) console.log(text);
const { articles, actors, events, quotes } = index;
const counts = [
  count(articles.size, 'article'),
  count(actors.size, 'actor'),
  count(events.size, 'event'),
  count(quotes.size, 'quotation'),
];
console.log(`Checked ${counts.join(', ')} in ${Math.round(performance.now() - started)} ms.`);
process.exitCode = problems.some(isError) ? 1 : 0;
