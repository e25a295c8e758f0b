import { abbreviations } from './cldr/abbreviations.ts';
import { type MarksOfLanguage, marksOfLanguage } from './marks-of-language.ts';
import { everywhere } from './sentence-data/everywhere.ts';
import { sentenceData } from './sentence-data/index.ts';

/** Kinds of abbreviations, as `SentenceData` explains them. */
export type Abbreviation = 'bound' | 'inner' | 'final' | 'late' | 'numbered';

/** A letter that can abbreviate a word. Scripts with words of one letter, and syllabic scripts, have none. */
const single =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}]$/u;
/** `U.S`, `z.B`, `Ph.D`, `J.-C`: what is left of a dotted abbreviation without its last full stop. */
const dotted = /^(?:\p{L}\p{M}*){1,2}(?:\.\p{Pd}?(?:\p{L}\p{M}*){1,2})+$/u;

/** The rules of a language. Words are passed without the full stop after them. */
export class SentenceRules {
  readonly ordinals: boolean;
  readonly asks: string | undefined;
  readonly #marks: MarksOfLanguage;
  readonly #kinds = new Map<string, Abbreviation>();
  readonly #openers: ReadonlySet<string>;
  readonly #after: ReadonlySet<string>;
  readonly #lettered: ReadonlySet<string>;
  readonly #names: readonly string[];
  readonly #endings: readonly string[];
  readonly #prepositions: ReadonlySet<string>;
  readonly #says: ReadonlySet<string>;
  readonly #particles: readonly string[];

  constructor(tag: string) {
    const [language = ''] = tag.split('-', 1);
    const data = sentenceData[language] ?? {};
    this.#marks = marksOfLanguage(tag);
    for (const word of [...wordsOf(everywhere.inner), ...wordsOf(abbreviations[language])])
      this.#kinds.set(word, 'inner');
    for (const kind of ['inner', 'late', 'final', 'numbered', 'bound'] as const)
      for (const word of wordsOf(data[kind])) this.#kinds.set(word, kind);
    // Also with a capital, and titles in capitals; a letter by itself is then another one: p. 5, but P. Sears.
    for (const [word, kind] of [...this.#kinds]) {
      if (word.length === 1) continue;
      const forms = [(word[0] ?? '').toUpperCase() + word.slice(1), ...(kind === 'bound' ? [word.toUpperCase()] : [])];
      for (const form of forms) if (!this.#kinds.has(form)) this.#kinds.set(form, kind);
    }
    this.ordinals = data.ordinals ?? false;
    this.asks = data.asks;
    this.#openers = new Set(wordsOf(data.openers));
    this.#after = new Set(wordsOf(data.after));
    this.#lettered = new Set(wordsOf(data.lettered));
    this.#names = [...wordsOf(everywhere.names), ...wordsOf(data.names)];
    this.#endings = wordsOf(data.endings);
    this.#prepositions = new Set(wordsOf(data.prepositions));
    this.#says = new Set(wordsOf(data.says));
    this.#particles = wordsOf(data.particles);
  }

  /** Whether a guillemet always closes, whatever is beside it. */
  closes(mark: string): boolean {
    return mark === '»' && this.#marks.closes.has(mark) && !this.#marks.closing.has(mark);
  }

  /** The kind of an abbreviation, by itself or with a short one before it (z. B.); undefined if a word is not one. */
  kindOf(word: string, before = ''): Abbreviation | undefined {
    const listed = (before && this.#kinds.get(`${before}.${word}`)) || this.#kinds.get(word);
    if (listed) return listed;
    if (word.length <= 2 && single.test(word)) return 'inner';
    if (word.includes('.') && dotted.test(word)) return 'inner';
    if (this.#endings.some((ending) => word.endsWith(ending))) return 'inner';
    const last = /[.\p{Pd}](?<last>\p{L}{2,})$/u.exec(word)?.groups?.['last'];
    return last === undefined ? undefined : this.#kinds.get(last);
  }

  /** Whether a word with a capital is one with which sentences begin: by itself, or up to an apostrophe (L’homme, It’s). */
  isOpener(word: string): boolean {
    const small = word.toLowerCase().replaceAll("'", '’');
    if (this.#openers.has(small)) return true;
    const apostrophe = small.indexOf('’');
    return (
      apostrophe > 0 &&
      (this.#openers.has(small.slice(0, apostrophe)) || this.#openers.has(small.slice(0, apostrophe + 1)))
    );
  }

  /** Whether a word after an abbreviation keeps it from ending the sentence. */
  isAfter(word: string): boolean {
    return this.#after.has(word);
  }

  /** Whether a single letter after a word names one of several things (vitamin C), and is not an initial. */
  isLettered(word: string): boolean {
    return this.#lettered.has(word.toLowerCase());
  }

  /** Whether words are only the beginning of a sentence: At 5 p.m. */
  isBeginning(words: string): boolean {
    const [first = '', ...others] = words.trim().split(/\s+/, 6);
    return others.length < 4 && this.#prepositions.has(first.toLowerCase());
  }

  /** Whether a text has, up to an offset, a name that ends in a mark. */
  endsInName(text: string, end: number): boolean {
    return this.#names.some(
      (name) => text.endsWith(name, end) && !/[\p{L}\p{N}]/u.test(text[end - name.length - 1] ?? ' '),
    );
  }

  /** Whether the words after a quotation say who said it: names and a verb, or in a script without capitals, a verb soon. */
  isSaid(following: string): boolean {
    if (/^\p{Lo}/u.test(following)) {
      const [clause = ''] = following.slice(0, 14).split(/[\p{P}\s]/u, 1);
      return [...this.#says].some((verb) => clause.includes(verb));
    }
    const words = following.slice(0, 80).split(/\s+/, 6);
    const verb = words.findIndex((word) => this.#says.has(word.replace(/[.,:;!?]+$/, '')));
    return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
  }

  /** Whether words begin with a particle that goes with the quoted words before them. */
  goesOn(following: string): boolean {
    return this.#particles.some((particle) => following.startsWith(particle));
  }
}

const known = new Map<string, SentenceRules>();

/** The rules of a language by its tag. */
export function sentenceRules(tag: string): SentenceRules {
  let rules = known.get(tag);
  if (rules === undefined) known.set(tag, (rules = new SentenceRules(tag)));
  return rules;
}

function wordsOf(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ');
}
