import { lstatSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { languages, wordsIn } from '#src/core/words/words.ts';
import { readContent } from '#src/files/read-content.ts';

/** The folder that is copied. */
const template = path.join(import.meta.dirname, 'edition');

/** What is filled in. */
export interface NewEdition {
  readonly title: string;
  /** The language of the interface. */
  readonly language: string;
}

/**
 * Creates an edition in a folder that does not exist yet, is empty, or has nothing but a git repository. Nothing is ever
 * overwritten. If it cannot be created, or would have a problem, `refused` says why and what to do, and nothing has changed.
 */
export async function layOutEdition(folder: string, names: NewEdition): Promise<{ readonly refused?: string }> {
  if (names.title.trim() === '') return { refused: 'The title is empty. Write one after --title.' };
  if (!wordsIn(names.language))
    return {
      refused: `The interface has no words in “${names.language}”. It has them in: ${languages().join(', ')}. Articles may be in any language: each names its own.`,
    };
  let undo = async () => {};
  try {
    const missing = topmostMissing(path.resolve(folder));
    if (missing !== undefined) undo = () => rm(missing, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    if (missing === undefined) {
      if ((await readdir(folder)).some((name) => name !== '.git'))
        return {
          refused: `${folder} is not empty; nothing was written. Name a folder that is not there yet, or an empty one.`,
        };
      const own = await readdir(template);
      undo = async () => {
        for (const name of own) await rm(path.join(folder, name), { recursive: true, force: true });
      };
    }
    await writeFiles(folder, names);
    const { problems } = checkContent(await readContent(folder));
    if (problems.length === 0) return {};
    await undo();
    return { refused: `${report(problems)}\nNothing was written. Choose another title or language.` };
  } catch (problem) {
    await undo();
    const { code } = problem as NodeJS.ErrnoException;
    if (code === undefined) throw problem;
    return {
      refused: `${folder} cannot be written: ${reasons[code] ?? `the system says ${code}`}. Nothing was left there.`,
    };
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EEXIST: 'a file stands in its place',
  ENOTDIR: 'a file stands in its place or in that of a folder above it',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** The topmost folder of a path that does not exist; undefined if all do. */
function topmostMissing(folder: string): string | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false })) return undefined;
  return topmostMissing(path.dirname(folder)) ?? folder;
}

async function writeFiles(folder: string, names: NewEdition): Promise<void> {
  const items = await readdir(template, { recursive: true, withFileTypes: true });
  for (const item of items.filter((one) => one.isFile())) {
    const from = path.join(item.parentPath, item.name);
    const to = path.join(folder, path.relative(template, from));
    const text = await readFile(from, 'utf8');
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, item.name === 'site.yaml' ? withNames(text, names) : text, { flag: 'wx' });
  }
}

/** The text of `site.yaml` with the title and language, and with its comments. */
function withNames(text: string, names: NewEdition): string {
  const site = parseDocument(text);
  for (const [field, value] of Object.entries(names)) site.set(field, value);
  return site.toString({ lineWidth: 0 });
}
