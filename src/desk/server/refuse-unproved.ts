import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { isError } from '#src/core/checks/report.ts';
import { decode } from '#src/core/entries/decode.ts';
import type { ContentFile } from '#src/core/entries/content-file.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { ParseResult } from '#src/core/entries/parse-entry.ts';
import type { Passage } from '#src/core/language/annotated-text.ts';
import { type LocalProblem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import { isOfProof } from '#src/core/model/proof-rules.ts';
import { hash } from '#src/files/hash.ts';
import type { FileChange } from '#src/files/write-changes.ts';
import type { SaveProblems } from './api.ts';
import type { EditionMemory } from './edition-memory.ts';
import { writablePath } from './paths.ts';
import { Refusal } from './refusal.ts';
import { toldProblems } from './told-problems.ts';

type Parse = (path: string, bytes: Uint8Array | undefined) => ParseResult | undefined;

/**
 * Throws a `Refusal` if a file that is about to be written could not be read as what it is, or is an article whose words are
 * not those of its source text. Where there is no source text, they are held against the file as it is on disk.
 */
export async function refuseUnproved(changes: readonly FileChange[], memory: EditionMemory): Promise<void> {
  // The source texts as they are now, be it that nobody has told yet of a change.
  memory.changed();
  const { files, parses } = await memory.current();
  const parse: Parse = (path, bytes) => {
    const file = bytes && entryFile(path, bytes);
    return file && parses.parse(file, files.sources);
  };
  const problems = changes.flatMap((change) => {
    const text = change.after ? (decode({ bytes: change.after }).text ?? '') : '';
    return toldProblems(inFile(`content/${change.path}`, faultsOf(change, text, parse)), () => text);
  });
  const [first] = problems;
  if (!first) return;
  const message = `Nothing was saved, because of ${first.file}:${first.line}:${first.column}.`;
  throw new Refusal(422, message, { problems } satisfies Omit<SaveProblems, 'message'>);
}

function faultsOf({ path, before, after }: FileChange, text: string, parse: Parse): readonly LocalProblem[] {
  if (!after) return [];
  const now = parse(path, after);
  if (!now) return faultsOfYaml(text);
  const { entry, problems } = now;
  if (!entry) return problems.filter(isError);
  if (entry.kind !== 'article' || entry.proof) return [];
  if (entry.data.source.text !== undefined) {
    const found = problems.filter((problem) => isError(problem) && isOfProof(problem));
    return found.length > 0 ? found : [differs('The article is not proved against its source text.')];
  }
  const was = parse(path, before)?.entry;
  return was?.kind !== 'article' || hasSameWords(was, entry)
    ? []
    : [differs('The words of the article are not those of the file, and there is no source text.')];
}

/** A headline and a standfirst can be the editor's where no source text tells otherwise. */
function hasSameWords(was: ArticleEntry, now: ArticleEntry): boolean {
  const isCompared = ({ kind }: Passage) =>
    was.data.source.text !== undefined || (kind !== 'headline' && kind !== 'standfirst');
  const wordsOf = ({ text }: ArticleEntry) => text.passages.filter(isCompared).map((passage) => passage.text);
  return isDeepStrictEqual(wordsOf(was), wordsOf(now));
}

function differs(what: string): LocalProblem {
  return error('text-differs', fileStart, what, 'Undo what has changed them. To change words, edit the file by hand.');
}

function faultsOfYaml(text: string): LocalProblem[] {
  return parseDocument(text).errors.map(({ message, linePos }) => {
    const at = linePos?.[0];
    return error(
      'invalid-yaml',
      at ? { line: at.line, column: at.col } : fileStart,
      `This is not valid YAML: ${message.split('\n')[0]}.`,
      'Correct the file by hand.',
    );
  });
}

function entryFile(path: string, bytes: Uint8Array): ContentFile | undefined {
  const { kind, id = '' } = writablePath(`content/${path}`) ?? {};
  if (kind !== 'article' && kind !== 'actor' && kind !== 'event' && kind !== 'quote') return undefined;
  return { kind, id, path: `content/${path}`, content: { bytes }, digest: hash(bytes) };
}
