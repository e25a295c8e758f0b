import { type Problem, inFile, warning } from '#src/core/model/problem.ts';
import type { Checked } from './rule.ts';

/**
 * `name-unannotated`: a warning for a known name, native name or alias that an article prints without an annotation.
 * Each name is looked for once, by one expression over all of them; longer names are found before those that they contain.
 */
export function unannotated({ index }: Checked): Problem[] {
  const owners = new Map<string, string>();
  for (const { id, data } of index.actors.values()) {
    if (data.kind === 'unnamed') continue;
    for (const name of [data.name, ...data.aliases, ...Object.values(data.names)])
      if (!owners.has(name)) owners.set(name, id);
  }
  if (owners.size === 0) return [];
  const finder = nameFinder(owners.keys());

  return [...index.articles.values()].flatMap(({ file, text }) => {
    const marked = new Map<number, { start: number; end: number }[]>();
    for (const { passage, start, end } of text.mentions) {
      const here = marked.get(passage);
      if (here) here.push({ start, end });
      else marked.set(passage, [{ start, end }]);
    }
    return text.passages.flatMap(({ n, text: words, at }) =>
      finder(words).flatMap(({ name, start, end }) => {
        if (marked.get(n)?.some((mention) => mention.start < end && start < mention.end)) return [];
        const id = owners.get(name);
        return inFile(file, [
          warning(
            'name-unannotated',
            at,
            `Passage ${n} prints “${name}” without an annotation.`,
            `Mark it: “:actor[${name}]{#${id}}”.`,
          ),
        ]);
      }),
    );
  });
}

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds whole names in a text: no letter or digit may touch them, save in scripts that put no space between words.
 * Names are grouped by their first two characters, so that the time does not grow with their number.
 */
function nameFinder(names: Iterable<string>): (text: string) => Found[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const groups = Map.groupBy(longestFirst, (name) => name.slice(0, 2));
  // By the codes of characters: most begin no name, and are passed over without a look at the groups.
  const begins = new Uint8Array(0x10000);
  for (const name of longestFirst) begins[name.charCodeAt(0)] = 1;
  const letter = /[\p{L}\p{N}]/u;
  const spaced = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length; at++) {
      if (begins[text.charCodeAt(at)] === 0) continue;
      const name =
        groups.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate, at)) ??
        groups.get(text.charAt(at))?.[0];
      if (name === undefined) continue;
      if (at > 0 && letter.test(text[at - 1] ?? '') && spaced.test(text[at - 1] ?? '')) continue;
      const after = text[at + name.length] ?? '';
      if (letter.test(after) && spaced.test(after)) continue;
      found.push({ name, start: at, end: at + name.length });
      at += name.length - 1;
    }
    return found;
  };
}
