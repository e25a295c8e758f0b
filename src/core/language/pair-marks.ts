import { isApostrophe, mayBeApostrophe, mayBelongToWord } from './apostrophes.ts';
import { closesBySpace, opensBySpace } from './mark-spacing.ts';
import { type MarksOfLanguage, marksOfLanguage } from './marks-of-language.ts';

/** The position of a quotation mark: the index of its passage, and its offsets there. */
export interface QuotationMark {
  readonly passage: number;
  readonly at: number;
  readonly end: number;
}

/** The quotation marks of passages, paired; each list is in reading order. */
export interface PairedMarks {
  readonly pairs: readonly { readonly open: QuotationMark; readonly close: QuotationMark }[];
  /** Marks at the beginning of a paragraph that repeat the opening mark of a long quotation. */
  readonly repeated: readonly QuotationMark[];
  readonly unpaired: readonly QuotationMark[];
}

interface Opened {
  readonly place: QuotationMark;
  readonly mark: string;
  /** Whether it is part of the word after it, if nothing closes it. */
  readonly silent: boolean;
}

/** Two apostrophes are one mark, and so are two commas before a word. */
const quotationMark = /''|``|(?<!\S),,(?=\S)|["“”„«»‹›‘’‚'「」『』〝〞〟＂]/g;

/**
 * Pairs the quotation marks of consecutive passages by the rules of their language, including nested and straight ones, and
 * ignores apostrophes. A quotation may continue over paragraphs, but over no other blocks.
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
  readonly #pairs: { open: QuotationMark; close: QuotationMark }[] = [];
  readonly #repeated: QuotationMark[] = [];
  readonly #unpaired: QuotationMark[] = [];
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
    const inOrder = (a: QuotationMark, b: QuotationMark) => a.passage - b.passage || a.at - b.at;
    return {
      pairs: this.#pairs.sort((a, b) => inOrder(a.open, b.open)),
      repeated: this.#repeated,
      unpaired: this.#unpaired.sort(inOrder),
    };
  }

  /** Keeps or drops the marks that are open from the previous passage. Returns the offset from which on marks are to be read. */
  #continue(text: string, passage: number, goesOn: boolean): number {
    let at = text.length - text.trimStart().length;
    let again = 0;
    for (const { mark } of this.#open) {
      // With guillemets, a paragraph may also begin with the closing one.
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

  /** Whether the first quotation mark of a text closes what is open. True if it has none. */
  #mayGoOn(text: string): boolean {
    for (const { 0: mark, index: at } of text.matchAll(quotationMark)) {
      if (mark.length === 1 && isApostrophe(text, at, this.#language)) continue;
      const top = this.#open.at(-1);
      return top !== undefined && this.#closes(top.mark, mark) && !this.#opens(text, at, mark);
    }
    return true;
  }

  #mark(text: string, place: QuotationMark, mark: string): void {
    const { at } = place;
    const partner = this.#partner(text, at, mark);
    if (partner !== -1) {
      this.#giveUp(partner + 1);
      const open = this.#open.pop();
      if (open) this.#pairs.push({ open: open.place, close: place });
    } else if (this.#marks.closing.has(mark) && (!this.#marks.closes.has(mark) || !closesBySpace(text, at, mark))) {
      // If a mark opens again before it was closed, the closing mark is missing.
      const before = this.#marks.nesting.has(mark) ? -1 : this.#open.findIndex((open) => open.mark === mark);
      if (before !== -1) this.#giveUp(before);
      this.#open.push({ place, mark, silent: mayBelongToWord(text, at) });
    } else if (mark.length > 1 || !(mayBeApostrophe(text, at) || mayBelongToWord(text, at))) {
      this.#unpaired.push(place);
    }
  }

  /** The index, among the open marks, of the one that this mark closes; -1 if it closes none. */
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

  /** Whether a mark that could close is in the position of an opening one: a space before it, a word directly after it. */
  #opens(text: string, at: number, mark: string): boolean {
    return opensBySpace(text, at, mark) && !closesBySpace(text, at, mark);
  }

  /** Whether a mark that may be an apostrophe need not close, because a later one does before anything opens. */
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

  /** Moves the open marks from an index on to those without a partner. */
  #giveUp(from: number): void {
    for (const { place, silent } of this.#open.splice(from)) if (!silent) this.#unpaired.push(place);
  }
}
