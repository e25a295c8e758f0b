/** What ends a sentence by itself, with the quotation marks and brackets that may close behind it. */
const ended = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"']*\s*$/u;

/** The full stop that a text needs to be a sentence: none where it ends like one, as “Acme Inc.” or “Who pays?” */
export function fullStop(text: string): '.' | '' {
  return ended.test(text) ? '' : '.';
}

/** A text as a sentence, with its full stop; nothing for none. */
export function sentence(text: string | undefined): string {
  return text ? `${text}${fullStop(text)}` : '';
}

/** Texts as sentences, one after the other; those that are missing left out. */
export function inSentences(...texts: readonly (string | false | undefined)[]): string {
  return texts.flatMap((text) => (text ? sentence(text) : [])).join(' ');
}
