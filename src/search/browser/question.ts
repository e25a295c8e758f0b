import type { Clause } from './query.ts';
import { isStopWord } from './stop-words.ts';

/** The words in which a language asks and reports, folded, separated by spaces. */
export interface QuestionVocabulary {
  /** Asks for a speaker: “who”. */
  readonly who: string;
  /** Asks, without saying for what: “what”, “did”, “tell me”. */
  readonly asks: string;
  /** Asks for an event: “when”, “where”. */
  readonly when: string;
  /** Says by itself that somebody spoke: “said”. */
  readonly said: string;
  /** Says so only in a question: “what did … say”. */
  readonly say: string;
  /** Says so, and how: “denied”; in a question, “deny”. */
  readonly claimed: string;
  readonly claim: string;
  /** What is spoken, before “by” or after a name: “quotations”. */
  readonly quotations: string;
  /** Leads to the speaker: “by”, “of”. */
  readonly by: string;
  /** Leads to what is spoken about: “about”. */
  readonly about: string;
  /** Forms of a role that count as the same, one role per text: “spokesman spokeswoman”. */
  readonly roles: readonly string[];
}

/** A query that is a question, taken apart. */
export interface SearchQuestion {
  /** What is asked for: somebody's words; who spoke certain words; an actor; an event. */
  readonly asksFor: 'words' | 'speaker' | 'actor' | 'event';
  /** Who spoke; who or what it is. Empty where the question leaves it open. */
  readonly who: readonly Clause[];
  /** What was spoken. */
  readonly words: readonly Clause[];
  /** The word that says how it was spoken, if there is one. */
  readonly how: readonly Clause[];
  /** Whether it has a word of asking, and not only one of saying. */
  readonly isAsked: boolean;
}

type Sets = Readonly<Record<Exclude<keyof QuestionVocabulary, 'roles'>, ReadonlySet<string>>>;

/** The vocabulary as sets, made once. */
export class QuestionWords {
  readonly #sets: Sets;
  readonly #roles: ReadonlyMap<string, readonly string[]>;

  constructor({ roles, ...words }: QuestionVocabulary) {
    this.#sets = Object.fromEntries(
      Object.entries(words).map(([name, text]) => [name, new Set(text.split(' '))]),
    ) as unknown as Sets;
    const groups = roles.map((forms) => forms.split(' '));
    this.#roles = new Map(groups.flatMap((forms) => forms.map((form) => [form, forms])));
  }

  /** The other forms of a role. */
  roleForms(word: string): readonly string[] {
    return (this.#roles.get(word) ?? []).filter((form) => form !== word);
  }

  /** Parses a query as a question; undefined if it neither asks nor says that somebody spoke. */
  questionIn(clauses: readonly Clause[]): SearchQuestion | undefined {
    const is = (n: number, ...names: (keyof Sets)[]) => {
      const clause = clauses[n];
      return clause?.kind === 'word' && names.some((name) => this.#sets[name].has(clause.word));
    };
    // What a question is about: its words without those of asking and without stop words.
    const about = (from: number, to: number, ...leftOut: (keyof Sets)[]) =>
      clauses.slice(from, to).filter((clause, n) => !isStopWord(clause) && !is(from + n, 'who', 'asks', ...leftOut));
    const places = [...clauses.keys()];
    const isAsked = places.some((n) => is(n, 'who')) || is(0, 'asks');
    const verb = places.find(
      (n) =>
        is(n, 'said', 'claimed') ||
        (isAsked && n > 0 && is(n, 'say', 'claim')) ||
        (is(n, 'quotations') && (n > 0 || is(1, 'by'))),
    );
    const question = (asksFor: SearchQuestion['asksFor'], who: readonly Clause[], words: readonly Clause[] = []) => {
      const how = verb === undefined || !is(verb, 'claimed', 'claim') ? [] : clauses.slice(verb, verb + 1);
      return who.length + words.length > 0 ? { asksFor, who, words, how, isAsked: isAsked || verb === 0 } : undefined;
    };
    if (is(0, 'when')) return question('event', about(1, Infinity, 'said', 'say'));
    if (verb === undefined) return is(0, 'who') ? question('actor', about(1, Infinity)) : undefined;
    const before = about(0, verb, 'say');
    if (before.length > 0) return question('words', before, about(verb + 1, Infinity, 'about'));
    if (is(0, 'who')) return question('speaker', [], about(verb + 1, Infinity, 'about'));
    // “said Holm about the bridge”, “quotations by Holm”, “what was said about the bridge”.
    const border = places.find((n) => n > verb && is(n, 'about')) ?? Infinity;
    const who = about(verb + 1, border, 'by');
    const words = about(border + 1, Infinity, 'about');
    return who.length > 0 ? question('words', who, words) : question('speaker', [], words);
  }
}
