import { actorSchema } from '#src/core/model/actor.ts';
import { type Lexicon, type LexiconEntry, makeLexicon } from '#src/desk/suggest/lexicon.ts';
import { suggestNames } from '#src/desk/suggest/names/suggest-names.ts';
import type { NameSuggestion } from '#src/desk/suggest/suggestion.ts';

/** An actor of a lexicon: its fields as an author writes them. */
export function actor(id: string, fields: Readonly<Record<string, unknown>>): LexiconEntry {
  return { kind: 'actor', id, data: actorSchema.parse({ kind: 'person', ...fields }) };
}

/** A lexicon of persons by their names, and of other entries. */
export function lexiconOf(...entries: readonly (string | LexiconEntry)[]): Lexicon {
  return makeLexicon(
    entries.map((entry) =>
      typeof entry === 'string' ? actor(entry.toLowerCase().replaceAll(/[^a-z]+/g, '-'), { name: entry }) : entry,
    ),
  );
}

/** The names that are suggested for a text, each as `words = what it means`: ids, or a new name with its kind. */
export function namesIn(text: string, lexicon = lexiconOf(), language = 'en'): string[] {
  return suggestNames({ text, language }, lexicon).map(
    (one) => `${text.slice(one.at.start, one.at.end)} = ${meaningOf(one)}`,
  );
}

function meaningOf({ entries, created }: NameSuggestion): string {
  return entries.length > 0 ? entries.join('/') : created ? `${created.name}, ${created.kind}` : '?';
}

/** The rules by which a stretch of a text is suggested. */
export function ruleOf(text: string, words: string, lexicon = lexiconOf(), language = 'en'): string | undefined {
  return suggestNames({ text, language }, lexicon).find(({ at }) => text.slice(at.start, at.end) === words)?.rule;
}
