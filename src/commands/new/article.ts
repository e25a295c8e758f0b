import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { date, languageTag, webAddress } from '#src/core/model/fields.ts';
import { idPattern, reservedFor, toId } from '#src/core/model/id.ts';
import { quoted } from '#src/core/model/shown.ts';
import { isBlank } from '#src/core/model/white-space.ts';
import { composeDraft, proposedId } from '#src/desk/intake/compose-draft.ts';
import { proveDraft } from '#src/desk/intake/prove-draft.ts';
import { isPage, take } from '#src/desk/intake/take.ts';
import type { Taken, Told } from '#src/desk/intake/taken.ts';
import { reason } from '#src/files/reason.ts';
import { refuse } from '../arguments.ts';
import { asArgument } from '../content-folder.ts';
import { type Question, askAll } from './ask.ts';
import { writeAllOrNothing } from './write-all-or-nothing.ts';

/** What is told on the command line. */
export interface ToldArticle extends Told {
  readonly id?: string;
}

/**
 * Adds an article to an edition from a text or a saved page (`-`: standard input), proved against its source text. What is not
 * told is read from it, or asked for on a terminal. Returns what to print; exits, having written nothing, if it cannot be done.
 */
export async function newArticle(file: string, content: string, told: ToldArticle): Promise<string> {
  refuseInvalid(told);
  const bytes = await bytesOf(file);
  const page = isPage(file, bytes);
  const taken = await take(bytes, page, told);
  if (taken.blocks.length === 0) refuse(`${nameOf(file)} has no words${page ? ' that a browser would show' : ''}.`);

  const known = { ...taken, ...told };
  const settled = await askAll(
    [
      { option: 'published', ask: 'When was it published? (2023-10-17)', wrong: wrongDate },
      { option: 'publisher', ask: 'Who published it?', wrong: () => undefined },
      { option: 'language', ask: 'In which language is it? (en, ko, zh-Hant)', wrong: wrongLanguage },
    ] satisfies readonly Question[],
    known,
    file !== '-',
    `${nameOf(file)} does not tell`,
  );
  const name = file === '-' ? undefined : path.basename(file, path.extname(file));
  const id = told.id ?? proposedId([taken.headline, taken.title, name, `article-${settled['published']}`]);
  if (id === undefined) refuse('No id can be made from the headline. Give one: --id ferry-strike.');

  const draft = composeDraft(taken, {
    id,
    published: settled['published'] ?? '',
    isDateOfText: taken.published !== undefined,
    publisher: settled['publisher'] ?? '',
    language: settled['language'] ?? '',
    ...(known.url ? { url: known.url } : {}),
    ...(taken.original ? { received: receivedAs(id, taken.original) } : {}),
  });
  const proved = proveDraft(draft, taken.source);
  if (proved.text === undefined)
    refuse(
      `${nameOf(file)} cannot be taken in as it is; nothing was written.\n${proved.problems.map(({ what, todo }) => `${what} ${todo}`).join('\n')}`,
    );
  const files = [
    { path: `sources/${id}.txt`, bytes: taken.source },
    ...(taken.original ? [{ path: receivedAs(id, taken.original).file, bytes: taken.original.bytes }] : []),
    { path: `articles/${id}.md`, bytes: new TextEncoder().encode(proved.text) },
  ];
  const refused = await writeAllOrNothing(content, files);
  if (refused !== undefined)
    refuse(
      refused.exists === undefined
        ? `The article cannot be written: ${refused.why}. Nothing was left in ${content}.`
        : `There is already a file ${path.join(content, refused.exists)}; nothing was written. Choose another id: --id ${freeId(content, id)}.`,
    );
  return summary(taken, page, draft.isEditorsTitle, proved.words, files, content, id);
}

/** Where what came in is kept, byte for byte, and its SHA-256. */
function receivedAs(id: string, { ending, bytes }: NonNullable<Taken['original']>): { file: string; sha256: string } {
  return { file: `sources/${id}.${ending}`, sha256: hash('sha256', bytes, 'hex') };
}

function summary(
  { omit, remarks, original }: Taken,
  page: boolean,
  isEditorsTitle: boolean,
  words: number,
  files: readonly { readonly path: string }[],
  content: string,
  id: string,
): string {
  const [source, kept] = files.map((file) => path.join(content, file.path));
  const option = path.relative('', content) === 'content' ? '' : ` -- --content ${asArgument(content)}`;
  return [
    `Added ${path.join(content, 'articles', `${id}.md`)}: ${words} ${words === 1 ? 'word' : 'words'}, proved against ${source}.`,
    ...remarks,
    ...(original ? [`What came in is kept, byte for byte, as ${kept}.`] : []),
    ...(omit.length === 0
      ? []
      : [
          `Left out ${omit.length === 1 ? '1 line' : `${omit.length} lines`}, each with its reason: look through “omit”.`,
        ]),
    ...(page
      ? []
      : ['If lines of it are not the article’s, such as buttons, take them out and declare each under “omit”.']),
    ...(isEditorsTitle
      ? ['The text prints no headline that could be told: the title is a proposal, yours to write.']
      : []),
    'The summary is the article’s first sentence: write your own. Then:',
    `  npm run check${option}`,
    `  npm run dev${option}`,
  ].join('\n');
}

function refuseInvalid({ id, published, language, url, title, publisher }: ToldArticle): void {
  if (id !== undefined && (!idPattern.test(id) || reservedFor(id) !== undefined)) {
    const better = toId(id);
    refuse(
      `${quoted(id)} cannot be an id. ${reservedFor(id) ?? `Ids are small Latin letters, digits and hyphens${better ? `: ${better}` : ''}.`}`,
    );
  }
  const wrong = [
    published === undefined ? undefined : wrongDate(published),
    language === undefined ? undefined : wrongLanguage(language),
    url === undefined || webAddress.safeParse(url).success
      ? undefined
      : `${quoted(url)} is not a web address. Write it whole, beginning with https://.`,
    title !== undefined && isBlank(title) ? 'The title is empty. Write one after --title.' : undefined,
    publisher !== undefined && isBlank(publisher) ? 'The publisher is empty. Write one after --publisher.' : undefined,
  ].filter((one) => one !== undefined);
  if (wrong.length > 0) refuse(wrong.join('\n'));
}

function wrongDate(value: string): string | undefined {
  return date.safeParse(value).success
    ? undefined
    : `${quoted(value)} is not a single date. Write 2023-10-17, 2022-02, 2013 or 2023-10~.`;
}

function wrongLanguage(value: string): string | undefined {
  return languageTag.safeParse(value).success
    ? undefined
    : `${quoted(value)} is not a language tag. Write one such as en, ko or zh-Hant.`;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (problem) {
    return refuse(`${nameOf(file)} cannot be read: ${reason(problem)}.`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}

/** `ferry-strike-2`, or the next number that is free. */
function freeId(content: string, id: string): string {
  let n = 2;
  const isTaken = () =>
    existsSync(path.join(content, `articles/${id}-${n}.md`)) ||
    existsSync(path.join(content, `sources/${id}-${n}.txt`));
  while (isTaken()) n += 1;
  return `${id}-${n}`;
}
