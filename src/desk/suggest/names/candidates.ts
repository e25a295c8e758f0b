import { capitalRuns } from './capital-runs.ts';
import { type Evidence, confidenceAlone, isAcronym } from './evidence.ts';
import { isSurelyPerson, kindInContext } from './kind-in-context.ts';
import { nameParts } from './name-parts.ts';
import type { NameKind } from '../suggestion.ts';
import type { Line, Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** Words with capitals that may be a name, with the title before them. */
export interface Candidate {
  readonly line: Line;
  readonly title: readonly Word[];
  readonly name: readonly Word[];
  /** The name as it is printed. */
  readonly printed: string;
  readonly kind: NameKind | 'none';
  /** From 0, where it is hardly a name; more words make it surer. */
  readonly confidence: number;
  /** The word before it in its line, and the one after it. */
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** What is a name already. */
export interface Known {
  /** Whether a word belongs to a known name. */
  has(word: Word): boolean;
  /** Whether all of some words are one known name. */
  isWhole(words: readonly Word[]): boolean;
}

/** Everything in a line that its capitals tell to be a name and that is not `known`. */
export function candidatesIn(
  line: Line,
  known: Known,
  evidence: Evidence,
  vocabulary: Vocabulary,
  language: string,
): Candidate[] {
  if (line.isShouted) return [];
  return capitalRuns(line, vocabulary).flatMap(({ words, from }) => {
    const pieces = split(words, line.isTitled, evidence, vocabulary);
    return pieces
      .filter((piece) => !known.isWhole(piece))
      .flatMap((piece) => nameParts(piece, known.has, vocabulary))
      .map(({ title, name }) => {
        const [first, last] = [title[0] ?? name[0], name.at(-1) ?? title.at(-1)];
        const before = line.words[from + words.indexOf(first as Word) - 1];
        const after = line.words[from + words.indexOf(last as Word) + 1];
        const context = {
          hasTitle: title.length > 0,
          before: first?.opens ? '' : (before?.text.toLowerCase() ?? ''),
          isOfPlace: before?.text === 'of' && isPlaceNoun(line, before, vocabulary),
          after: after?.gap === ' ' ? after.text : '',
        };
        const printed = name[0] && last ? line.text.slice(name[0].start - line.start, last.end - line.start) : '';
        const texts = name.map(({ text }) => text);
        const kind = name.length === 0 ? 'person' : kindInContext(texts, context, vocabulary, language);
        return {
          line,
          title,
          name,
          printed,
          kind,
          before,
          after,
          confidence: confidenceOf(name, title, after, line, evidence, vocabulary),
        };
      });
  });
}

function confidenceOf(
  name: readonly Word[],
  title: readonly Word[],
  after: Word | undefined,
  { isTitled }: Line,
  evidence: Evidence,
  vocabulary: Vocabulary,
): number {
  const [first] = name;
  if (!first) return 0;
  // “(D-Vt.)”
  if (first.text.length === 1 && /^[-‐‑]$/.test(name[1]?.gap ?? '')) return 0;
  if (title.length > 0) return 0.95;
  if (vocabulary.nounsHaveCapitals) return confidenceAmongNouns(name, vocabulary);
  if (name.length === 1) return confidenceAlone(first, after, evidence, isTitled, vocabulary);
  if (name.every(({ text }) => vocabulary.isCommon(text.toLowerCase()) && evidence.isSmallElsewhere(text)))
    return isTitled ? 0 : 0.5;
  const last = name.at(-1)?.text ?? '';
  const isTold =
    vocabulary.organizations.has(last) || vocabulary.places.has(last) || vocabulary.givenNames.has(first.text);
  if (name.every(({ text }) => vocabulary.portfolios.has(text))) return 0;
  return (isTold ? 0.92 : 0.85) * (isTitled ? 0.7 : 1);
}

/** The same in a language in which every noun has a capital: only what its own words tell to be a name is one. */
function confidenceAmongNouns(name: readonly Word[], vocabulary: Vocabulary): number {
  const words = name.map(({ text }) => text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (vocabulary.knownPlaces.has(words.join(' '))) return 0.8;
  if (words.length === 1) return vocabulary.alone.has(first) || isAcronym(first) ? 0.75 : 0;
  if (isSurelyPerson(words, vocabulary)) return 0.85;
  return vocabulary.organizations.has(last) && words.length === 2 && !vocabulary.openers.has(first.toLowerCase())
    ? 0.5
    : 0;
}

/** Parts a run at months and days, takes off the words that only begin a sentence, and in a headline all common words. */
function split(words: readonly Word[], isTitled: boolean, evidence: Evidence, vocabulary: Vocabulary): Word[][] {
  const pieces: Word[][] = [[]];
  for (const [n, word] of words.entries()) {
    const current = pieces.at(-1) ?? [];
    if (vocabulary.never.has(word.text) || (isTitled && isHeadlineWord(word, evidence, vocabulary))) pieces.push([]);
    else if (current.length === 0 && word.opens && onlyOpens(word, words.slice(n + 1), evidence, vocabulary)) continue;
    else current.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Whether the first word of a sentence has its capital for that reason. */
function onlyOpens({ text }: Word, rest: readonly Word[], evidence: Evidence, vocabulary: Vocabulary): boolean {
  const lower = text.toLowerCase();
  // Its capitals are not those of the first word: WHO.
  if (vocabulary.alone.has(text)) return false;
  if (rest.length === 0) return vocabulary.openers.has(lower);
  const { beginNames, titles, honorifics, ofTitles, organizations, places, openers, isCommon } = vocabulary;
  // “Then President Doe”, and not “Then Doe”.
  if (openers.has(lower) && ofTitles.has(text)) return !titles.has(rest[0]?.text ?? '');
  if ([titles, honorifics, ofTitles].some((set) => set.has(text))) return false;
  if (openers.has(lower)) return !(beginNames.has(text) && isNamed(rest, vocabulary));
  if (!isCommon(lower) || beginNames.has(text) || evidence.isCapitalWithin(text)) return false;
  return !isNamed(rest, vocabulary) && !organizations.has(text) && !places.has(text);
}

function isNamed(rest: readonly Word[], { organizations, places }: Vocabulary): boolean {
  const last = rest.at(-1)?.text ?? '';
  return organizations.has(last) || places.has(last);
}

/** Whether a word of a headline is any word, for all that is known. */
function isHeadlineWord({ text }: Word, evidence: Evidence, vocabulary: Vocabulary): boolean {
  if (evidence.isCapitalWithin(text) || isAcronym(text)) return false;
  const { isCommon, openers, titles, honorifics, beginNames } = vocabulary;
  if (titles.has(text) || honorifics.has(text) || beginNames.has(text)) return false;
  return isCommon(text.toLowerCase()) || openers.has(text.toLowerCase()) || evidence.isSmallElsewhere(text);
}

/** Whether “of” stands behind a word for a place, or for who governs one: “the mayor of”. */
function isPlaceNoun({ words }: Line, of: Word, { placeNouns }: Vocabulary): boolean {
  return placeNouns.has(words[words.indexOf(of) - 1]?.text.toLowerCase() ?? '');
}
