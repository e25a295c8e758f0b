import type { CueWords, Words } from '../words/cue-words.ts';
import type { Token } from './tokens.ts';

/** What can be asked of the tokens of a sentence. */
export class Grammar {
  readonly tokens: readonly Token[];
  readonly words: CueWords;

  constructor(tokens: readonly Token[], words: CueWords) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The word at a place; empty where there is none, or a mark. */
  word(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'word' ? token.word : '';
  }

  mark(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'mark' ? token.word : '';
  }

  isWord(at: number): boolean {
    return this.tokens[at]?.kind === 'word';
  }

  isQuoted(at: number): boolean {
    return this.tokens[at]?.kind === 'quoted';
  }

  isIn(at: number, words: Words): boolean {
    return words.has(this.word(at));
  }

  /** Whether what is in quotation marks may be part of a name or a noun phrase: the “Tonight Show” host. */
  isQuotedName(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'quoted' && token.end - token.start < 30 && !token.isSentence;
  }

  isComma(at: number): boolean {
    return this.mark(at) === ',';
  }

  isDash(at: number): boolean {
    return /^(?:\p{Pd}|--+)$/u.test(this.mark(at));
  }

  isAdverb(at: number): boolean {
    const word = this.word(at);
    return this.words.adverbs.has(word) || (word.length > 4 && /ly$/.test(word) && !this.words.attitudes.has(word));
  }

  isAuxiliary(at: number): boolean {
    return this.isIn(at, this.words.auxiliaries);
  }

  /** Whether a word is a form of a verb that the lists have. */
  isVerb(at: number): boolean {
    const { says, thinks, judges, intends, tells, seems } = this.words;
    const word = this.word(at);
    return [says, thinks, judges, intends, tells, seems].some((list) => list.has(word));
  }

  /**
   * Whether a word that could be a verb is one where it stands: not after an article or a preposition (“the question”), and not
   * part of a name (“the State Department”), unless all words are in capitals as in headlines.
   */
  isUsedAsVerb(at: number): boolean {
    const { determiners, prepositions, infinitive } = this.words;
    const token = this.tokens[at];
    if (!token) return false;
    if (token.isCapital && !this.isHeadline && (at > 0 || !token.word.endsWith('ing'))) return false;
    let before = at - 1;
    while (before >= 0 && this.isAdverb(before)) before -= 1;
    const word = this.word(before);
    if (infinitive.has(word)) return true;
    if (/'s$/.test(word) && !this.words.auxiliaries.has(word) && !token.word.endsWith('ing')) return false;
    if (this.words.pronouns.has(word) || this.words.relatives.has(word)) return true;
    if (determiners.has(word)) return false;
    return !prepositions.has(word) || token.word.endsWith('ing');
  }

  /** Whether most words begin with a capital. */
  get isHeadline(): boolean {
    return (this.#isHeadline ??= this.#countCapitals());
  }

  #isHeadline: boolean | undefined;

  #countCapitals(): boolean {
    const long = this.tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
    return long.length > 2 && long.filter(({ isCapital }) => isCapital).length > 0.75 * long.length;
  }

  /** The place of the first token from `at` on that is none of the adverbs. */
  afterAdverbs(at: number): number {
    let place = at;
    while (this.isAdverb(place)) place += 1;
    return place;
  }

  /** The number of tokens without the marks at the end of the sentence. */
  get end(): number {
    let end = this.tokens.length;
    while (end > 0 && /^[.!?…;:]$/.test(this.mark(end - 1))) end -= 1;
    return end;
  }
}
