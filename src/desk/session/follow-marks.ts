import type { ArticleDocument, Texts } from '#src/desk/document/document.ts';
import { readForm } from '#src/desk/forms/read-form.ts';
import { setField, splicedText } from '#src/desk/forms/set-field.ts';
import { formOfWords } from './form-of-words.ts';

/**
 * What changes in the files of quotations when their marks do, so that the two agree: a quotation that lies within another
 * one names it, and one that has no words any more has no file. Only files that are among `texts` are changed.
 */
export function followMarks(before: ArticleDocument, after: ArticleDocument, texts: Texts): Texts {
  if (before.passages === after.passages) return {};
  const ids = new Set([...quotationsIn(before, after), ...quotationsIn(after, before)]);
  if (ids.size === 0) return {};
  const segments = segmentsIn(after, ids);
  return Object.fromEntries(
    [...ids].flatMap((id): [string, string | null][] => {
      const path = pathOfQuotation(texts, id);
      const text = path === undefined ? null : texts[path];
      if (path === undefined || typeof text !== 'string') return [];
      const [first] = segments.get(id) ?? [];
      if (!first) return [[path, null]];
      const now = withinOf(text, first);
      return now === text ? [] : [[path, now]];
    }),
  );
}

/** The ids of the quotations in passages that differ from those of another document. */
function quotationsIn({ passages }: ArticleDocument, other: ArticleDocument): string[] {
  return passages
    .filter((passage, n) => passage !== other.passages[n])
    .flatMap(({ marks }) => marks.flatMap(({ name, id }) => (name === 'quote' && id ? [id] : [])));
}

/** The path of a quotation’s file among those that are open. */
export function pathOfQuotation(texts: Texts, id: string): string | undefined {
  const direct = `content/quotes/${id}.md`;
  if (direct in texts) return direct;
  return Object.keys(texts).find((path) => path.startsWith('content/quotes/') && path.endsWith(`/${id}.md`));
}

interface Segment {
  readonly words: string;
  /** The quotation that directly contains it. */
  readonly inside?: string;
}

/** The segments of some quotations, by their ids. */
function segmentsIn({ passages }: ArticleDocument, ids: ReadonlySet<string>): ReadonlyMap<string, Segment[]> {
  const found = new Map<string, Segment[]>();
  for (const { text, marks } of passages)
    for (const { name, id, start, end, parent } of marks) {
      if (name !== 'quote' || id === undefined || !ids.has(id)) continue;
      let outer = parent === undefined ? undefined : marks[parent];
      while (outer && outer.name !== 'quote') outer = outer.parent === undefined ? undefined : marks[outer.parent];
      const segment = { words: text.slice(start, end), ...(outer?.id ? { inside: outer.id } : {}) };
      found.set(id, [...(found.get(id) ?? []), segment]);
    }
  return found;
}

/**
 * Why the marks of a document cannot stand, as a sentence: a quotation would lie within another one with some of its words
 * and not with others. Undefined if they can.
 */
export function crossedQuotation(before: ArticleDocument, after: ArticleDocument): string | undefined {
  const segments = segmentsIn(after, new Set(quotationsIn(after, before)));
  const isCrossed = [...segments.values()].some((all) => all.some(({ inside }) => inside !== all[0]?.inside));
  return isCrossed
    ? 'A part of these words would be within another quotation, and a part not. Choose words within it, or all of it.'
    : undefined;
}

/** The file’s text with the quotation that contains it, and a kind that agrees with that. */
function withinOf(text: string, { words, inside }: Segment): string {
  const { within, kind } = readForm('quote', text).values;
  if (within === inside) return text;
  const named = set(text, ['within'], inside);
  if (inside !== undefined) return set(named, ['kind'], 'nested');
  return kind === 'nested' ? set(named, ['kind'], formOfWords(words)) : named;
}

function set(text: string, path: readonly string[], value: string | undefined): string {
  const splices = setField('quote', text, path, value);
  return 'refused' in splices ? text : splicedText(text, splices);
}
