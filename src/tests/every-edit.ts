import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { publishedIndex } from '#src/core/excerpt/published-index.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import type { Site } from '#src/core/model/site.ts';
import { hash } from '#src/files/hash.ts';
import { readContent } from '#src/files/read-content.ts';

/** An edition as a build loads it, with the digests of its files. */
export interface LoadedEdition {
  readonly files: ContentFiles;
  /** What has been read, and what of it is published. */
  readonly whole: Crossref;
  readonly index: Crossref;
  readonly site: Site;
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Loads the edition in a folder, without the list of what is published, so that files may get other names. `text`: how much of
 * its articles is published.
 */
export async function loadEdition(folder: string, text: Site['text'] = 'full'): Promise<LoadedEdition> {
  const { published, ...files } = await readContent(folder);
  const edition = loaded(files, { text });
  if (!edition) throw new Error(`There are errors in ${folder}.`);
  return edition;
}

/** Every edition without errors that differs from one in a file: it is gone, has another name, or another text. */
export function* everyEdit(
  edition: LoadedEdition,
  isEdited: (file: ContentFile) => boolean = () => true,
): Iterable<LoadedEdition> {
  for (const files of edited(edition.files, isEdited)) {
    const after = loaded(files, edition.site, edition);
    if (after) yield after;
  }
}

/** What is the same as before is not parsed again. */
function loaded(files: ContentFiles, { text }: Pick<Site, 'text'>, before?: LoadedEdition): LoadedEdition | undefined {
  const entries = new Map(before && Array.from(everyEntry(before.whole), (entry) => [entry.file, entry]));
  const known = ({ path }: ContentFile) => {
    const [entry, digest] = [entries.get(path), before?.digests.get(path)];
    return entry && digest !== undefined ? { entry, digest } : undefined;
  };
  const { index: whole, site: read, problems } = checkContent(files, { known });
  if (!read || problems.some(isError)) return undefined;
  const site = { ...read, text };
  const index = publishedIndex(whole, site);
  return { files, whole, index, site, digests: new Map(files.entries.map(({ path, digest }) => [path, digest])) };
}

/** Other texts of a file: a field less, later years, another name; what it names is another; a mark less. */
function* editsOf(text: string, nextOf: (id: string) => string | undefined): Iterable<string> {
  const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
  const fields = front.split(/^(?=\S)/m);
  for (const n of fields.keys()) yield `---\n${fields.toSpliced(n, 1).join('')}---\n${body}`;
  yield text.replaceAll(/\b(1|2)(\d\d\d)\b/g, (year) => String(Number(year) + 1));
  yield text.replace(/^name: ("?)/m, 'name: $1Zed ');
  yield text.replace(/^kind: (?:in)?direct$/m, (kind) => (kind === 'kind: direct' ? 'kind: indirect' : 'kind: direct'));
  yield `${text.trimEnd()}\n\nA sentence more.\n`;
  for (const { 0: id, index } of text.matchAll(/[a-z][a-z0-9-]+/g)) {
    const next = nextOf(id);
    if (next !== undefined) yield text.slice(0, index) + next + text.slice(index + id.length);
  }
  for (const { 0: mark, 1: words = '', index } of text.matchAll(/:\w+\[([^[\]]*)\]\{[^}]*\}/g))
    yield text.slice(0, index) + words + text.slice(index + mark.length);
}

function* edited(files: ContentFiles, isEdited: (file: ContentFile) => boolean): Iterable<ContentFiles> {
  for (const file of files.entries.filter(isEdited)) {
    const others = files.entries.filter((other) => other !== file);
    yield { ...files, entries: others };
    const renamed = { ...file, id: `${file.id}-anew`, path: file.path.replace(/\.md$/, '-anew.md') };
    yield { ...files, entries: files.entries.map((entry) => (entry === file ? renamed : entry)) };
    const text = new TextDecoder().decode('bytes' in file.content ? file.content.bytes : undefined);
    const nextOf = (id: string) => {
      const kind = files.entries.find((entry) => entry.id === id)?.kind;
      const ofKind = others.filter((entry) => entry.kind === kind);
      return ofKind[(ofKind.findIndex((entry) => entry.id === id) + 1) % ofKind.length]?.id;
    };
    for (const edit of new Set(editsOf(text, nextOf))) {
      const bytes = new TextEncoder().encode(edit);
      const changed = { ...file, content: { bytes }, digest: hash(bytes) };
      yield { ...files, entries: files.entries.map((entry) => (entry === file ? changed : entry)) };
    }
  }
}
