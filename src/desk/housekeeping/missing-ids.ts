import type { ContentFiles, EntryKind } from '#src/core/entries/content-file.ts';
import type { ArticleEntry, Entry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import type { Segment } from '#src/core/language/annotated-text.ts';
import { plainText } from '#src/core/language/plain-text.ts';
import { parseMarkdown } from '#src/core/language/syntax.ts';
import { editableText } from './editable-text.ts';
import { readFront } from './front.ts';
import { marksIn } from './marks.ts';

export type Creatable = Exclude<EntryKind, 'article'>;

/** An id that is used and that no file has. */
export interface Missing {
  readonly kind: Creatable;
  readonly id: string;
  /** The words of the mark that names it first, in an article before a profile; absent where only fields name it. */
  words?: string;
  /** The article in which it is marked first. */
  article?: ArticleEntry;
  /** Of a quotation: its segments in that article. */
  readonly segments: Segment[];
}

/** Every id that is used by a mark or field and that no file has, in the order in which articles, then other files, name them. */
export function missingIds(files: ContentFiles, index: Crossref): Missing[] {
  const there = new Set(files.entries.map(({ kind, id }) => `${kind} ${id}`));
  const missing = new Map<string, Missing>();

  function expect(
    kind: Creatable,
    id: string | undefined,
    words?: string,
    article?: ArticleEntry,
  ): Missing | undefined {
    const key = `${kind} ${id}`;
    if (id === undefined || id === '' || there.has(key)) return undefined;
    const known: Missing = missing.get(key) ?? { kind, id, segments: [] };
    missing.set(key, known);
    if (words !== undefined) known.words ??= words;
    if (article !== undefined) known.article ??= article;
    return known;
  }

  for (const article of index.articles.values()) {
    const { passages, mentions, segments } = article.text;
    for (const { kind, id, passage, start, end } of mentions)
      expect(kind, id, passages[passage]?.text.slice(start, end), article);
    for (const segment of segments) {
      const known = expect('quote', segment.id, undefined, article);
      if (known?.article === article) known.segments.push(segment);
    }
  }
  const contents = new Map(files.entries.map(({ path, content }) => [path, content]));
  for (const entry of everyEntry(index)) {
    const named = entry.kind === 'article' ? entry.text.noteMentions : entry.profile.mentions;
    // Few files name what is missing, so that only these are parsed once more for the words.
    if (named.some(({ kind, id }) => id !== '' && !there.has(`${kind} ${id}`))) {
      const content = contents.get(entry.file);
      for (const { name, id, words } of content ? marksOf(content) : []) if (name !== 'quote') expect(name, id, words);
    }
    for (const { kind, id } of named) expect(kind, id);
    for (const [kind, id] of fieldsOf(entry)) expect(kind, id);
  }
  return [...missing.values()];
}

function marksOf(
  content: ContentFiles['entries'][number]['content'],
): { name: Creatable; id: string; words: string }[] {
  const text = editableText(content)?.text ?? '';
  const body = text.slice(readFront(text)?.bodyStart ?? text.length);
  return marksIn(parseMarkdown(body), body).map(({ name, id, node }) => ({ name, id, words: plainText(node) }));
}

function fieldsOf(entry: Entry): (readonly [Creatable, string | undefined])[] {
  switch (entry.kind) {
    case 'article':
      return [];
    case 'actor':
      return [
        ...entry.data.roles.map(({ of }) => ['actor', of] as const),
        ...entry.data.memberOf.map((id) => ['actor', id] as const),
      ];
    case 'event':
      return [
        ...entry.data.participants.map(({ actor }) => ['actor', actor] as const),
        ...entry.data.status.map(({ accordingTo }) => ['actor', accordingTo] as const),
        ['event', entry.data.partOf],
        ['event', entry.data.follows],
      ];
    case 'quote':
      return [
        ['actor', entry.data.speaker],
        ...entry.data.through.map((id) => ['actor', id] as const),
        ['event', entry.data.at],
        // A quotation without words in an article would be the next problem.
      ];
  }
}
