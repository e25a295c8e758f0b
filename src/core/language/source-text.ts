import { placesIn } from '#src/core/model/lines.ts';
import type { Place } from '#src/core/model/problem.ts';

/** Markdown together with the way from an offset in it to a place in the file on disk. */
export interface MarkdownSource {
  readonly markdown: string;
  placeAt(offset: number): Place;
}

/** A whole file, or a file with its front matter blanked out. */
export function fileSource(text: string): MarkdownSource {
  return { markdown: text, placeAt: placesIn(text) };
}

/**
 * A value of the front matter: `written` is how it stands in the file from `offset` on (quoted, folded, indented),
 * `value` what YAML makes of it. The two are walked side by side, so that quoting and folding do not shift a place.
 */
export function fieldSource(value: string, file: string, offset: number): MarkdownSource {
  const placeInFile = placesIn(file);
  let map: number[] | undefined;
  return {
    markdown: value,
    placeAt(at) {
      map ??= alignment(value, file, offset);
      return placeInFile(map[Math.min(at, map.length - 1)] ?? offset);
    },
  };
}

/** For each character of `value` its offset in `written`, which holds the same characters and more between them. */
export function alignment(value: string, written: string, from: number): number[] {
  const map: number[] = [];
  let at = from;
  for (const character of value) {
    let found = at;
    if (/\s/.test(character)) {
      while (found < written.length && !/\s/.test(written[found] ?? '')) found++;
    } else {
      found = written.indexOf(character, at);
    }
    if (found === -1) found = at;
    for (let unit = 0; unit < character.length; unit++) map.push(found + unit);
    at = found + character.length;
    if (/\s/.test(character)) while (/\s/.test(written[at] ?? '')) at++;
  }
  map.push(at);
  return map;
}
