import { checkContent } from '#src/core/checks/check.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { type Change, changedContent } from '#src/desk/housekeeping/changes.ts';
import { hash } from '#src/files/hash.ts';
import type { CheckAnswer, CheckRequest, ToldProof } from './api.ts';
import type { ReadEdition } from './edition-memory.ts';
import { writablePath } from './paths.ts';
import { toldProblems } from './told-problems.ts';

/** What `check` says of the edition with these texts in place of its files. Only they are parsed, and only once. */
export function checkDrafts({ files, parsed, parses }: ReadEdition, drafts: CheckRequest['files']): CheckAnswer {
  const content = withDrafts(files, drafts);
  const drafted = new Set(drafts.map(({ path }) => path));
  const now = new Map(parsed);
  for (const file of content.entries)
    if (drafted.has(file.path)) now.set(file.path, parses.parse(file, content.sources));
  const { index, problems } = checkContent(content, { parsed: now });
  const proof: Record<string, ToldProof> = {};
  for (const { file, proof: found, text } of index.articles.values())
    proof[file] = { isProved: found !== undefined, words: text.passages.reduce((sum, { words }) => sum + words, 0) };
  return { problems: toldProblems(problems, () => ''), proof };
}

/** The edition with these texts in place of its files; those that are no entries are left out. */
export function withDrafts(files: ContentFiles, drafts: CheckRequest['files']): ContentFiles {
  const changes = drafts.flatMap(({ path, text }): Change[] => {
    const kind = writablePath(path)?.kind;
    if (kind === undefined || kind === 'refused') return [];
    return [{ path, ...(text === null ? {} : { after: new TextEncoder().encode(text) }) }];
  });
  const changed = new Set(changes.map(({ path }) => path));
  const withDigest = (file: ContentFile): ContentFile =>
    changed.has(file.path) && 'bytes' in file.content ? { ...file, digest: hash(file.content.bytes) } : file;
  const content = changedContent(files, changes);
  return { ...content, entries: content.entries.map(withDigest) };
}
