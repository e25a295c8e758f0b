import type { CueWords, Words } from '../words/cue-words.ts';
import type { Token } from './tokens.ts';

/** The longest stretch in quotation marks that may be part of a noun phrase, in characters. */
const longestName = 30;

/** What can be asked of the tokens of a sentence. A place is the number of a token. */
export class Grammar {
  readonly tokens: readonly Token[];
  readonly words: CueWords;
  /** The place after the last token but the marks that end the sentence. */
  readonly end: number;
  /** Whether most words begin with a capital. */
  readonly isHeadline: boolean;
  readonly #verbs: readonly Words[];

  constructor(tokens: readonly Token[], words: CueWords) {
    this.tokens = tokens;
    this.words = words;
    this.#verbs = [words.says, words.thinks, words.judges, words.intends, words.tells, words.seems];
    let end = tokens.length;
    while (end > 0 && /^[.!?…;:。！？]$/.test(this.mark(end - 1))) end -= 1;
    this.end = end;
    const long = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
    this.isHeadline = long.length > 2 && long.filter(({ isCapital }) => isCapital).length > 0.75 * long.length;
  }

  /** The word at a place; empty where there is none. */
  word(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'word' ? token.word : '';
  }

  /** The punctuation mark at a place; empty where there is none. */
  mark(at: number): string {
    const token = this.tokens[at];
    return token?.kind === 'mark' ? token.word : '';
  }

  isIn(at: number, words: Words): boolean {
    return words.has(this.word(at));
  }

  /** Whether two words are a phrase of a list. */
  isPhrase(at: number, phrases: Words): boolean {
    return phrases.has(`${this.word(at)} ${this.word(at + 1)}`);
  }

  isCapital(at: number): boolean {
    return this.tokens[at]?.isCapital ?? false;
  }

  isQuoted(at: number): boolean {
    return this.tokens[at]?.kind === 'quoted';
  }

  /** Whether what is in quotation marks may be part of a noun phrase: the “Tonight Show” host. */
  isQuotedName(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'quoted' && token.end - token.start < longestName && !token.isClause;
  }

  isComma(at: number): boolean {
    return /^[,，、،]$/.test(this.mark(at));
  }

  isColon(at: number): boolean {
    return /^[:：]$/.test(this.mark(at));
  }

  isDash(at: number): boolean {
    return /^\p{Pd}+$/u.test(this.mark(at));
  }

  isAdverb(at: number): boolean {
    const word = this.word(at);
    return this.words.adverbs.has(word) || (this.words.adverbEnding?.test(word) ?? false);
  }

  isAuxiliary(at: number): boolean {
    return this.isIn(at, this.words.auxiliaries);
  }

  /** Whether a word is a subject pronoun, alone or with its verb: “he”, “they’re”. */
  isPronoun(at: number): boolean {
    return this.isIn(at, this.words.persons) || this.isIn(at, this.words.pronouns);
  }

  /** Whether a word is a form of a verb of the lists. */
  isVerb(at: number): boolean {
    const word = this.word(at);
    return word !== '' && this.#verbs.some((list) => list.has(word));
  }

  isParticiple(at: number): boolean {
    return this.isIn(at, this.words.participles);
  }

  /**
   * Whether a word that can be a verb is one where it stands: not after an article or a preposition (“the question”), and not
   * in a name (“the State Department”).
   */
  isUsedAsVerb(at: number): boolean {
    const { determiners, prepositions, infinitive, relatives } = this.words;
    const isParticiple = this.isParticiple(at);
    if (this.isCapital(at) && !this.isHeadline && !(at === 0 && (isParticiple || this.words.hasInversion)))
      return false;
    let before = at - 1;
    while (this.isAdverb(before)) before -= 1;
    const word = this.word(before);
    if (infinitive.has(word) || relatives.has(word) || this.isPronoun(before)) return true;
    if (this.words.quantifiers.has(word))
      return !this.isIn(at, this.words.claims) && !this.isIn(at, this.words.intentions);
    if (determiners.has(word)) return false;
    return isParticiple || !(prepositions.has(word) || (this.words.possessive?.test(word) ?? false));
  }

  /** The place of the first token from `at` on that is not an adverb. */
  afterAdverbs(at: number): number {
    let place = at;
    while (this.isAdverb(place)) place += 1;
    return place;
  }
}
