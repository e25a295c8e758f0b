import { withoutPrefix } from '#src/core/fold/other-forms.ts';
import { type Token, foldWord, isHangul, tokens } from '#src/core/fold/tokens.ts';
import { type Name, endOf, preparedName } from '#src/core/checks/name.ts';
import { stemmer } from './inflection.ts';

/** A name that a text prints, and what it stands for. */
export interface Occurrence<Value> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Value[];
}

/** All names of an edition, or of a language, by the words with which they begin. */
export interface NameIndex<Value> {
  /** All occurrences in a line, those within others too. `words`: its tokens. */
  find(line: string, words: readonly Token[], language: string): Occurrence<Value>[];
}

/** Prepared when a text first has a word with which it begins: most names of an edition are in no one article. */
interface Indexed<Value> {
  readonly written: string;
  readonly value: Value;
  name?: Name;
}

type Bucket<Value> = Indexed<Value>[];

const hasPrefixes = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** The first word, and the beginning of the second, of a name in unaccented Latin letters. */
const plainName = /^([a-z0-9]{3,})(?:[ -]([a-z0-9]{2})|$)/i;
/** Of Hangul, where particles follow without a space, this many syllables decide. */
const hangulKey = 2;
/** The letters of the second word that decide: “Jong-un” may be written as one. */
const secondLetters = 2;

/** Names are compared word by word, folded, with the capitals that they have; see `endOf` for what else may differ. */
export function nameIndex<Value>(names: Iterable<readonly [name: string, value: Value]>): NameIndex<Value> {
  const byFirst = new Map<string, Bucket<Value>>();
  for (const [written, value] of names) {
    const key = keyOfName(written);
    if (key === '') continue;
    const bucket = byFirst.get(key);
    if (bucket) bucket.push({ written, value });
    else byFirst.set(key, [{ written, value }]);
  }
  const stems = new Map<string, Map<string, Bucket<Value>>>();
  const byStem = (language: string, stem: (word: string) => string) => {
    let found = stems.get(language);
    if (!found) {
      found = new Map();
      for (const [key, bucket] of byFirst) {
        const stemmed = stem(key.split(' ', 1)[0] ?? '');
        found.set(stemmed, [...(found.get(stemmed) ?? []), ...bucket]);
      }
      stems.set(language, found);
    }
    return found;
  };

  return {
    find(line, words, language) {
      const stem = stemmer(language);
      const stemmed = stem && byStem(language, stem);
      const found: Occurrence<Value>[] = [];
      for (const [n, word] of words.entries()) {
        const ends = new Map<number, Value[]>();
        const add = (end: number | undefined, { value }: Indexed<Value>) => {
          if (end === undefined) return;
          const values = ends.get(end);
          if (!values) ends.set(end, [value]);
          else if (!values.includes(value)) values.push(value);
        };
        const next = words[n + 1]?.text;
        for (const key of keysAt(word.text, next))
          for (const one of byFirst.get(key) ?? []) add(endOf(nameOf(one), line, words, n, 0), one);
        if (stem && stemmed)
          for (const one of stemmed.get(stem(word.text)) ?? [])
            add(inflectedEnd(nameOf(one), line, words, n, stem), one);
        for (const [end, values] of ends) found.push({ start: word.start, end, values });
        if (hasPrefixes.test(word.text)) found.push(...afterPrefix(line, words, n));
      }
      return found;
    },
  };

  function afterPrefix(line: string, words: readonly Token[], n: number): Occurrence<Value>[] {
    const word = words[n];
    if (!word) return [];
    const raw = line.slice(word.start, word.end);
    return withoutPrefix(word.text).flatMap((rest) => {
      const length = [...raw].findIndex((_, at) => at > 0 && foldWord(raw.slice(at)) === rest);
      const named = keysAt(rest, words[n + 1]?.text).flatMap((key) => byFirst.get(key) ?? []);
      return named.flatMap((one) => {
        const end = endOf(nameOf(one), line, words, n, word.text.length - rest.length);
        return end === undefined ? [] : [{ start: word.start + Math.max(0, length), end, values: [one.value] }];
      });
    });
  }
}

/** The keys of all names that may begin with a word before another one. */
function keysAt(word: string, next: string | undefined): string[] {
  const alone = keyOf(word);
  return next === undefined || isHangul(word) ? [alone] : [alone, keyOf(word, next)];
}

function nameOf<Value>(one: Indexed<Value>): Name {
  return (one.name ??= preparedName(one.written));
}

/** The key of a name, under which it is looked up. */
function keyOfName(name: string): string {
  const [whole, first = '', second] = plainName.exec(name) ?? [];
  if (whole !== undefined) return keyOf(first.toLowerCase(), second?.toLowerCase());
  const [one, two] = tokens(name);
  return one ? keyOf(one.text, two?.text) : '';
}

/** The key of the names that begin with a word, and have a second one that begins alike. */
function keyOf(first: string, second?: string): string {
  if (isHangul(first)) return first.slice(0, hangulKey);
  return second === undefined ? first : `${first} ${second.slice(0, secondLetters)}`;
}

/** Where a name ends whose words may have other endings in the text. */
function inflectedEnd(
  { name, letters }: Name,
  line: string,
  words: readonly Token[],
  n: number,
  stem: (word: string) => string,
): number | undefined {
  const own = tokens(name);
  if (letters.length < 3) return undefined;
  for (const [m, { text, start }] of own.entries()) {
    const word = words[n + m];
    if (!word || stem(word.text) !== stem(text)) return undefined;
    if (isCapital(name.charAt(start)) && !isCapital(line.charAt(word.start))) return undefined;
    const before = words[n + m - 1];
    if (m > 0 && before && !/^(?:\s+|\p{Pd})$/u.test(line.slice(before.end, word.start))) return undefined;
  }
  return words[n + own.length - 1]?.end;
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}
