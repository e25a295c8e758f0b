import { decode } from '#src/core/entries/decode.ts';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { positionsInPassages } from '#src/core/language/parse-article.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { type Position, type Problem, inFile, warning } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import { nameFinder } from './name-finder.ts';
import type { RuleInput } from './rule.ts';

/**
 * `name-unannotated`: a warning for a name, native name or alias of an actor, or a name of an event, that an article prints
 * without an annotation. Names are compared as the search compares words.
 */
export function unannotatedRule({ index, files, unannotated }: RuleInput): Problem[] {
  const owners = new Map<string, { readonly kind: 'actor' | 'event'; readonly id: string }>();
  const add = (name: string, kind: 'actor' | 'event', id: string) => {
    if (!owners.has(name)) owners.set(name, { kind, id });
  };
  for (const { id, data } of index.actors.values()) {
    if (data.kind === 'unnamed') continue;
    for (const name of [data.name, ...data.aliases, ...Object.values(data.names)]) add(name, 'actor', id);
  }
  for (const { id, data } of index.events.values()) add(data.name, 'event', id);
  if (owners.size === 0) return [];
  let finder: ReturnType<typeof nameFinder> | undefined;
  const entries = new Map(files.entries.map((one) => [one.path, one]));

  return unannotated.each(index.articles.values(), entries, JSON.stringify([...owners]), (entry) => {
    const { file, text } = entry;
    const find = (finder ??= nameFinder(owners.keys()));
    const marked = Map.groupBy(text.mentions, ({ passage }) => passage);
    const found = text.passages.flatMap(({ n, text: words }) =>
      find(words, marked.get(n)).map((name) => ({ ...name, n, printed: words.slice(name.start, name.end) })),
    );
    if (found.length === 0) return [];
    const placeOf = placesIn(entry, entries.get(file)?.content);
    return found.flatMap(({ n, name, printed, start }) => {
      const owner = owners.get(name);
      if (!owner) return [];
      return inFile(file, [
        warning(
          'name-unannotated',
          placeOf(n, start),
          `Passage ${n} prints ${quoted(printed)} without an annotation.`,
          `Mark it: “:${owner.kind}[${printed}]{#${owner.id}}”.`,
        ),
      ]);
    });
  });
}

/** Converts an offset in a passage to a position in the article's file. */
function placesIn(
  { text }: ArticleEntry,
  content: Parameters<typeof decode>[0] | undefined,
): (passage: number, offset: number) => Position {
  const { text: whole = '' } = content ? decode(content) : {};
  const { data, yaml, body } = readFrontMatter(whole, articleSchema);
  if (data && yaml) return positionsInPassages({ text: whole, article: data, yaml, body });
  return (passage) => text.passages[passage]?.at ?? { line: 1, column: 1 };
}
