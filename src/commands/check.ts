import { checkContent } from '#src/core/checks/check.ts';
import { count, isError, report, summary } from '#src/core/checks/report.ts';
import { parseAhead } from '#src/files/parse-ahead.ts';
import { readContent } from '#src/files/read-content.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { parseArguments } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';
import { write } from './housekeeping/carry-out.ts';
import { fillIn } from './housekeeping/fill-in.ts';
import { Progress } from './progress.ts';

/*
 * Prints every problem of the content. Exit code 1 when one of them is an error. With `--fix` it first writes the missing files
 * of ids that are used, and never changes one that there is.
 */
const { values, positionals } = parseArguments('npm run check [-- --content <folder>] [--fix]', {
  options: { content: { type: 'string' }, fix: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = contentFolderOf(values.content, positionals);
const started = performance.now();
const progress = new Progress();
progress.show('Reading content');
let files = await readContent(folder);
if (values.fix === true) {
  const filled = fillIn(files);
  progress.end();
  console.log(withFolder(filled.lines.join('\n'), folder));
  await write(folder, filled.changes);
  files = await readContent(folder);
}
const parsed = await parseAhead(files.entries, files.sources, (done, of) => progress.show('Reading content', done, of));
progress.show('Checking');
const { index, problems } = checkContent(files, { parsed });
progress.end();
const text = withFolder(report(problems), folder);
if (text) console.log(text);
const { articles, actors, events, quotes } = index;
const counts = [
  count(articles.size, 'article'),
  count(actors.size, 'actor'),
  count(events.size, 'event'),
  count(quotes.size, 'quotation'),
];
const proved = [...articles.values()].flatMap(({ proof }) => (proof ? [proof.words] : []));
const facts = [
  counts.join(', '),
  proved.length === 0
    ? 'no article proved'
    : `${proved.reduce((sum, words) => sum + words, 0)} words of ${count(proved.length, 'article')} proved`,
  problems.length > 0 ? summary(problems) : 'no problems',
  `${Math.round(performance.now() - started)} ms`,
  `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
];
console.log(`Checked ${facts.join('; ')}.`);
process.exitCode = problems.some(isError) ? 1 : 0;
