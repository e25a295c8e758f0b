import type { Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** A part of a run of capitals: a name, with the title that stands before it. */
export interface NamePart {
  readonly title: readonly Word[];
  readonly name: readonly Word[];
}

/**
 * Parts a run of capitals at titles and at what is `known` already: “London Mayor Sadiq Khan” is London, and Mayor Sadiq Khan.
 * A run that ends with a word of an organization or place is one name, but for a plain title before it.
 */
export function nameParts(
  words: readonly Word[],
  isKnown: (word: Word) => boolean,
  vocabulary: Vocabulary,
): NamePart[] {
  const parts: NamePart[] = [];
  let rest = words;
  let title: Word[] = [];
  let name: Word[] = [];
  const close = () => {
    if (name.length > 0 || title.length > 0) parts.push({ title, name: trimmed(name) });
    title = [];
    name = [];
  };
  while (rest.length > 0) {
    const [first] = rest as [Word, ...Word[]];
    const length = isNameToo(rest, title, name, vocabulary) ? 0 : titleLength(rest, vocabulary);
    if (length > 0 && !(name.length === 0 && title.length === 0 && isOneName(rest, length, vocabulary))) {
      if (name.length > 0) close();
      title.push(...rest.slice(0, length));
      rest = rest.slice(length);
    } else if (isKnown(first) && !isInName(words, first, vocabulary)) {
      if (name.length > 0 || title.length > 0) close();
      rest = rest.slice(1);
    } else if (
      name.length === 0 &&
      vocabulary.ofTitles.has(first.text) &&
      rest.length > 1 &&
      titleLength(rest.slice(1), vocabulary) > 0
    ) {
      close();
      // “Senate Majority Leader”: of an organization.
      if (vocabulary.organizations.has(first.text)) parts.push({ title: [], name: [first] });
      rest = rest.slice(1);
    } else {
      name.push(first);
      rest = rest.slice(1);
    }
  }
  close();
  return parts.filter(({ name, title }) => name.length + title.length > 0);
}

/** Whether a word that may be a title is a name: “Mr. King”, “Pete King”, “Department of Justice”. */
function isNameToo(
  rest: readonly Word[],
  title: readonly Word[],
  name: readonly Word[],
  { honorifics, givenNames, weakTitles }: Vocabulary,
): boolean {
  const before = name.at(-1)?.text ?? '';
  if (/^(?:of|for|the|and|&)$/.test(before)) return true;
  if (rest.length > 1) return false;
  const isGiven = name.length > 0 && givenNames.has(name[0]?.text ?? '') && weakTitles.has(rest[0]?.text ?? '');
  return isGiven || (title.length > 0 && honorifics.has(title.at(-1)?.text ?? ''));
}

/** The words of the title that a list of words begins with; what a minister is of belongs to it. */
function titleLength(words: readonly Word[], vocabulary: Vocabulary): number {
  const { honorifics, titles, longestTitle, portfolios } = vocabulary;
  const [first, second] = words;
  if (!first) return 0;
  if (honorifics.has(first.text)) return 1;
  for (let length = Math.min(longestTitle, words.length); length > 0; length--) {
    const run = words.slice(0, length).map((word) => word.text);
    if (titles.has(run.join(' '))) return length + portfolioLength(words.slice(length), vocabulary);
  }
  // “Labour Minister”: a portfolio before a title.
  return portfolios.has(first.text) && second && titles.has(second.text) ? 2 : 0;
}

/** “of Foreign Affairs”, behind a title. */
function portfolioLength(words: readonly Word[], { portfolios }: Vocabulary): number {
  if (!/^(?:of|for)$/.test(words[0]?.text ?? '') || !portfolios.has(words[1]?.text ?? '')) return 0;
  const end = words.findIndex(({ text }, n) => n > 1 && !portfolios.has(text));
  return end === -1 ? words.length : end;
}

/** Whether a title is the beginning of another name: “Justice Department”, “King County”; not “Professor Park”. */
function isOneName(words: readonly Word[], length: number, vocabulary: Vocabulary): boolean {
  const title = words.slice(0, length).map(({ text }) => text);
  const last = words.at(-1)?.text ?? '';
  const isNamed = vocabulary.organizations.has(last) || vocabulary.places.has(last) || vocabulary.neither.has(last);
  return (
    words.length > length &&
    isNamed &&
    title.every((word) => vocabulary.weakTitles.has(word) || vocabulary.portfolios.has(word))
  );
}

/** Whether a known word is a part of a longer name of an organization or place: “Bank of China”, “China Daily”. */
function isInName(words: readonly Word[], known: Word, vocabulary: Vocabulary): boolean {
  const at = words.indexOf(known);
  const [last, before] = [words.at(-1)?.text ?? '', words[at - 1]?.text ?? ''];
  if (/^(?:of|for|the|and|&)$/.test(before) || (at > 0 && vocabulary.particles.has(before))) return true;
  return (
    at < words.length - 1 &&
    (vocabulary.organizations.has(last) ||
      vocabulary.places.has(last) ||
      vocabulary.neither.has(last) ||
      words.some(({ text }, n) => n > at && /^(?:of|for|on)$/.test(text)))
  );
}

/** Without small words at the ends. */
function trimmed(words: readonly Word[]): Word[] {
  const from = words.findIndex(({ isCapital }) => isCapital);
  const to = words.findLastIndex(({ isCapital }) => isCapital);
  return from === -1 ? [] : words.slice(from, to + 1);
}
