import { isApostrophe, mayBeApostrophe, mayBelongToWord } from './apostrophes.ts';
import { closesBySpace, opensBySpace } from './mark-spacing.ts';
import { type MarksOfLanguage, marksOfLanguage } from './marks-of-language.ts';

/** Where a quotation mark stands: the place of its passage in the list that was given, and its offsets there. */
export interface Mark {
  readonly passage: number;
  readonly at: number;
  readonly end: number;
}

/** What was found about the quotation marks of passages, each list in the order of reading. */
export interface PairedMarks {
  readonly pairs: readonly { readonly open: Mark; readonly close: Mark }[];
  /** Those that open a paragraph again in the middle of a speech. */
  readonly repeated: readonly Mark[];
  readonly unpaired: readonly Mark[];
}

interface Opened {
  readonly place: Mark;
  readonly mark: string;
  /** If nothing closes it, it is a part of the word behind it. */
  readonly silent: boolean;
}

/** Two apostrophes are one mark, and so are two commas before a word. */
const quotationMark = /''|``|(?<!\S),,(?=\S)|["“”„«»‹›‘’‚'「」『』〝〞〟＂]/g;

/**
 * Pairs the quotation marks of passages that follow one another, by the custom of their language: those inside others,
 * straight ones, apostrophes left alone. A speech may go on over paragraphs; over nothing else.
 */
export function pairMarks(
  passages: readonly { readonly text: string; readonly kind?: string }[],
  language: string,
): PairedMarks {
  const reading = new Reading(marksOfLanguage(language), language);
  passages.forEach(({ text, kind }, n) => {
    const goesOn = kind === 'paragraph' && passages[n - 1]?.kind === 'paragraph';
    reading.read(text, n, goesOn);
  });
  return reading.end();
}

class Reading {
  readonly #pairs: { open: Mark; close: Mark }[] = [];
  readonly #repeated: Mark[] = [];
  readonly #unpaired: Mark[] = [];
  readonly #marks: MarksOfLanguage;
  readonly #language: string;
  #open: Opened[] = [];

  constructor(marks: MarksOfLanguage, language: string) {
    this.#marks = marks;
    this.#language = language;
  }

  read(text: string, passage: number, goesOn: boolean): void {
    const begin = this.#open.length === 0 ? 0 : this.#continue(text, passage, goesOn);
    for (const { 0: mark, index: at } of text.matchAll(quotationMark))
      if (at >= begin && (mark.length > 1 || !isApostrophe(text, at, this.#language)))
        this.#mark(text, { passage, at, end: at + mark.length }, mark);
  }

  end(): PairedMarks {
    this.#giveUp(0);
    const inOrder = (a: Mark, b: Mark) => a.passage - b.passage || a.at - b.at;
    return {
      pairs: this.#pairs.sort((a, b) => inOrder(a.open, b.open)),
      repeated: this.#repeated,
      unpaired: this.#unpaired.sort(inOrder),
    };
  }

  /** Takes over what is open from the passage before, or gives it up; says from where on the marks are to be read. */
  #continue(text: string, passage: number, goesOn: boolean): number {
    let at = text.length - text.trimStart().length;
    let again = 0;
    for (const { mark } of this.#open) {
      // Guillemets may also begin a paragraph by the one that closes.
      if (!text.startsWith(mark, at) && !(mark === '«' && text[at] === '»')) break;
      const end = at + mark.length;
      if (goesOn) this.#repeated.push({ passage, at, end });
      at = end;
      again += 1;
    }
    if (goesOn && again > 0) {
      this.#giveUp(again);
      return at;
    }
    if (!goesOn || this.#marks.repeats || !this.#mayGoOn(text)) this.#giveUp(0);
    return 0;
  }

  /** Whether the first quotation mark of a text closes what is open; also where it has none. */
  #mayGoOn(text: string): boolean {
    for (const { 0: mark, index: at } of text.matchAll(quotationMark)) {
      if (mark.length === 1 && isApostrophe(text, at, this.#language)) continue;
      const top = this.#open.at(-1);
      return top !== undefined && this.#closes(top.mark, mark) && !this.#opens(text, at, mark);
    }
    return true;
  }

  #mark(text: string, place: Mark, mark: string): void {
    const { at } = place;
    const partner = this.#partner(text, at, mark);
    if (partner !== -1) {
      this.#giveUp(partner + 1);
      const open = this.#open.pop();
      if (open) this.#pairs.push({ open: open.place, close: place });
    } else if (this.#marks.closing.has(mark) && (!this.#marks.closes.has(mark) || !closesBySpace(text, at, mark))) {
      // What opens again before it is closed was not closed where it should have been.
      const before = this.#marks.nesting.has(mark) ? -1 : this.#open.findIndex((open) => open.mark === mark);
      if (before !== -1) this.#giveUp(before);
      this.#open.push({ place, mark, silent: mayBelongToWord(text, at) });
    } else if (mark.length > 1 || !(mayBeApostrophe(text, at) || mayBelongToWord(text, at))) {
      this.#unpaired.push(place);
    }
  }

  /** The place, among those that are open, of the mark that this one closes; -1 where it closes none. */
  #partner(text: string, at: number, mark: string): number {
    if (!this.#marks.closes.has(mark)) return -1;
    const place = this.#open.findLastIndex((open) => this.#closes(open.mark, mark));
    if (place === -1 || (this.#marks.closing.has(mark) && this.#opens(text, at, mark))) return -1;
    if (mark.length > 1 || !mayBeApostrophe(text, at)) return place;
    if (place < this.#open.length - 1 || this.#closedLater(text, at, this.#open[place]?.mark ?? '')) return -1;
    return place;
  }

  #closes(open: string, mark: string): boolean {
    return this.#marks.closing.get(open)?.has(mark) ?? false;
  }

  /** Whether a mark that could close stands as one that opens does: a space before it, words right behind it. */
  #opens(text: string, at: number, mark: string): boolean {
    return opensBySpace(text, at, mark) && !closesBySpace(text, at, mark);
  }

  /** Whether a mark that may be an apostrophe need not close: another one behind it does, before anything opens. */
  #closedLater(text: string, at: number, open: string): boolean {
    if (!/^[sxz\p{Nd}].(?:\s\p{L}|[,.]?[’'])/iu.test(text.slice(at - 1, at + 3))) return false;
    for (let later = at + 1; later < text.length; later += 1) {
      const mark = text[later] ?? '';
      if (mark === open && this.#opens(text, later, mark)) return false;
      if (this.#closes(open, mark) && !isApostrophe(text, later, this.#language) && closesBySpace(text, later, mark))
        return true;
    }
    return false;
  }

  /** Puts the marks that are open, from a place on, among those without a partner. */
  #giveUp(from: number): void {
    for (const { place, silent } of this.#open.splice(from)) if (!silent) this.#unpaired.push(place);
  }
}
