import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * One way to break the base edition in `broken/base/`, read from a text file: a sentence, then steps that each begin with
 * “@@”, then the expected report.
 *
 *     @@ change articles/bridge.md   the text that follows, which occurs there once, …
 *     @@ to                          … becomes this one
 *     @@ write actors/new.md         a file with the text that follows
 *     @@ remove sources/bridge.txt
 *     @@ folder actors/new.md        an empty folder
 *     @@ link sources/a.txt          a symbolic link to the path that follows
 *     @@ report                      what `check` is to report
 *
 * Paths are below `content/`. `\xE9` stands for that one byte.
 */
export interface Case {
  readonly name: string;
  readonly sentence: string;
  readonly steps: readonly Step[];
  readonly report: string;
}

interface Step {
  readonly verb: string;
  readonly subject: string;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, 'broken');

export async function readCase(name: string): Promise<Case> {
  const [sentence = '', ...parts] = (await readFile(path.join(folder, `${name}.txt`), 'utf8')).split(/^@@ /m);
  const steps = parts.map((part): Step => {
    const end = part.indexOf('\n');
    const [verb = '', ...subject] = part.slice(0, end).split(' ');
    return { verb, subject: subject.join(' '), text: part.slice(end + 1) };
  });
  const report = steps.find(({ verb }) => verb === 'report');
  if (!report) throw new Error(`The case ${name} expects no report.`);
  return {
    name,
    sentence: sentence.trim(),
    steps: steps.filter((step) => step !== report),
    report: report.text.trimEnd(),
  };
}

/** Replaces the expected report of a case. */
export async function writeReport({ name }: Case, report: string): Promise<void> {
  const file = path.join(folder, `${name}.txt`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text.slice(0, text.indexOf('@@ report\n'))}@@ report\n${report}\n`);
}

/** Runs `use` on the content folder of a copy of the base edition that is broken as the cases say. */
export async function withBroken<Result>(
  cases: readonly Case[],
  use: (content: string) => Promise<Result>,
): Promise<Result> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-'));
  try {
    const content = path.join(temporary, 'content');
    cpSync(path.join(folder, 'base/content'), content, { recursive: true });
    for (const { steps } of cases)
      for (const [n, step] of steps.entries()) await applyStep(step, steps[n + 1], content);
    return await use(content);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function applyStep({ verb, subject, text }: Step, next: Step | undefined, content: string): Promise<void> {
  const file = path.join(content, subject);
  await mkdir(path.dirname(file), { recursive: true });
  switch (verb) {
    case 'change': {
      const before = await readFile(file, 'utf8');
      const old = text.slice(0, -1);
      if (before.split(old).length !== 2 || next?.verb !== 'to')
        throw new Error(`“${old}” does not occur exactly once in ${subject}.`);
      return writeFile(file, unescaped(before.replace(old, () => next.text.slice(0, -1))));
    }
    case 'to':
      return;
    case 'write':
      return writeFile(file, unescaped(text));
    case 'remove':
      return rm(file, { recursive: true });
    case 'folder':
      await rm(file, { force: true });
      return void (await mkdir(file));
    case 'link':
      return symlink(text.trim(), file);
    default:
      throw new Error(`No step is called “${verb}”.`);
  }
}

function unescaped(text: string): Buffer {
  return Buffer.concat(
    text
      .split(/(\\x[0-9A-F]{2})/)
      .map((part, n) => (n % 2 === 1 ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  );
}
