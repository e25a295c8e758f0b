import { unreadableFolders } from '#src/core/checks/unreadable-folders.ts';
import { count, report } from '#src/core/checks/report.ts';
import { inFile } from '#src/core/model/problem.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { refusalsPath } from '#src/desk/session/refusals.ts';
import { readRefusals } from '#src/desk/suggest/refusals.ts';
import { readContent } from '#src/files/read-content.ts';
import { withFolder } from '#src/files/shown-folder.ts';
import { parseArguments, refuse } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';
import { write } from './housekeeping/carry-out.ts';
import { articleSuggestions } from './suggest/article-suggestions.ts';
import { planSuggestions } from './suggest/plan-suggestions.ts';
import { shownSuggestion } from './suggest/shown-suggestion.ts';

/*
 * Prints what is suggested for an article: names, quotations, scare quotes and dates that are not marked yet. With --accept it marks
 * words, and writes the files of what is new; with --refuse it remembers that something is not to be suggested again. Both name
 * suggestions by their number, their words, or whom they mean; there is no way to accept what was not shown.
 */
const usage =
  'npm run suggest -- <article> [--content <folder>] [--kind name|quotation|scare|date] [--accept <number|words|entry>[=<id>]]… [--refuse <number|words|entry>]… [--dry-run]';
const { values, positionals } = parseArguments(usage, {
  options: {
    content: { type: 'string' },
    kind: { type: 'string', multiple: true, default: [] },
    accept: { type: 'string', multiple: true, default: [] },
    refuse: { type: 'string', multiple: true, default: [] },
    'dry-run': { type: 'boolean' },
  },
  allowPositionals: true,
});
const [name, more] = positionals;
if (name === undefined) refuse(`Name the article.\nUsage: ${usage}`);
if (more !== undefined) refuse(`“${more}” is not expected here.\nUsage: ${usage}`);
const kinds = ['name', 'quotation', 'scare', 'date'];
for (const kind of values.kind)
  if (!kinds.includes(kind)) {
    const near = nearest(kind, kinds);
    refuse(
      `There is no kind “${kind}” of suggestions.${near ? ` Did you mean “${near}”?` : ` There are ${kinds.join(', ')}.`}`,
    );
  }

const folder = contentFolderOf(values.content);
const files = await readContent(folder);
const unread = unreadableFolders(files);
if (unread.length > 0) refuse(withFolder(report(unread), folder));
const suggestions = articleSuggestions(files, name);
if ('refused' in suggestions) refuse(withFolder(suggestions.refused, folder));
const { session, waiting } = suggestions;
const path = refusalsPath(session.id);
const { problems } = readRefusals(session.texts[path] ?? '');
if (problems.length > 0) console.log(withFolder(report(inFile(path, problems)), folder));

if (values.accept.length === 0 && values.refuse.length === 0) {
  let shown = 0;
  for (const [n, one] of waiting.entries()) {
    if (values.kind.length > 0 && !values.kind.includes(one.suggestion.kind)) continue;
    console.log(withFolder(shownSuggestion(session, one, n + 1), folder));
    shown += 1;
  }
  console.log(`${count(shown, 'suggestion')}.`);
} else {
  const plan = planSuggestions(files, suggestions, { accept: values.accept, refuse: values.refuse });
  if ('refused' in plan) refuse(withFolder(`${plan.refused}\nNothing was changed.`, folder));
  console.log(withFolder(plan.lines.join('\n'), folder));
  if (values['dry-run']) console.log('Nothing was changed, since this is a dry run.');
  else await write(folder, plan.changes);
}
