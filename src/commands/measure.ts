import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { sentenceStarts } from '#src/core/language/sentences.ts';
import { parseArguments } from './arguments.ts';
import { measureDesk } from './measure-desk.ts';
import { measureIntake } from './measure-intake.ts';
import { measureSuggestions } from './measure-suggestions.ts';
import { type Paragraph, type Score, paragraphsOf, rates, scoreOf } from './treebank.ts';

/*
 * `sentences`: measures how well texts are cut into sentences, for each file of a folder of treebanks (*.conllu, with the
 * language at the start of the name, as in Universal Dependencies). With --errors, lists each wrong (+) and missed (-) cut.
 * `intake`: measures how many texts and saved pages of a folder are proved as they come. With --errors, lists all that are not.
 * `suggestions`: compares what is suggested for the texts of a folder (*.txt) with what people marked in them (*.json). With
 * --errors, lists what is missed (-) and what is wrong (+).
 * `desk`: measures how long the desk takes for an action.
 */
const usage =
  'npm run measure -- sentences <folder of .conllu files> [--only <part of documents’ names>] [--errors] | intake <folder> [--errors] | suggestions <folder> [--errors] | desk';
const { values, positionals } = parseArguments(usage, {
  options: { only: { type: 'string', default: '' }, errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [what, folder] = positionals;
if (what === 'desk' && positionals.length === 1) {
  await measureDesk();
  process.exit();
}
if (!['sentences', 'intake', 'suggestions'].includes(what ?? '') || folder === undefined || positionals.length > 2)
  end(`Usage: ${usage}`);
if (!existsSync(folder)) end(`There is no folder ${folder}.`);
if (what === 'intake') {
  await measureIntake(folder, values.errors);
  process.exit();
}
if (what === 'suggestions') {
  await measureSuggestions(folder, values.errors);
  process.exit();
}
const files = (await readdir(folder)).filter((name) => name.endsWith('.conllu')).sort();
if (files.length === 0) end(`There is no .conllu file in ${folder}.`);

console.log('file                               cuts  precision  recall       F');
for (const file of files) {
  const language = file.split(/[_-]/, 1)[0] ?? 'und';
  const paragraphs = paragraphsOf(await readFile(path.join(folder, file), 'utf8'), language, values.only);
  const sum = { right: 0, missed: 0, extra: 0 };
  for (const paragraph of paragraphs) {
    const found = sentenceStarts(paragraph.text, language);
    const score = scoreOf(paragraph, found);
    for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
    if (values.errors) for (const line of differences(paragraph, found)) console.log(line);
  }
  const { precision, recall, f } = rates(sum);
  console.log(
    [
      file.padEnd(30),
      String(sum.right + sum.missed).padStart(8),
      precision.toFixed(4).padStart(10),
      recall.toFixed(4).padStart(7),
      f.toFixed(4).padStart(7),
    ].join(' '),
  );
}

function differences({ text, starts }: Paragraph, found: readonly number[]): string[] {
  const around = (at: number) => `${text.slice(Math.max(0, at - 50), at)}|${text.slice(at, at + 50)}`;
  return [
    ...found.filter((at) => !starts.includes(at)).map((at) => `+ ${around(at)}`),
    ...starts.filter((at) => !found.includes(at)).map((at) => `- ${around(at)}`),
  ];
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
