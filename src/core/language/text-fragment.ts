import { wordSpans } from '#src/core/language/word-spans.ts';

/** Words up to so many letters are given whole; of longer ones, their beginning and their end. */
const maxWhole = 60;
/** How many words of a beginning or an end are tried first. */
const firstTried = 3;

/**
 * The text directive that leads a browser to words of one passage: `:~:text=The%20bridge,of%20the%20town`. A browser takes the
 * first place in the page that fits, so words are added until no earlier place of `text` does. `text` is all that is read down
 * to the end of the words, which begin at `start` in it. Undefined where no choice of words leads to them, as when a whole
 * sentence stands twice.
 */
export function textDirective(text: string, start: number, language: string): string | undefined {
  const all = fold(text);
  const words = text.slice(start);
  const isFirst = (end: number) => all.indexOf(all.slice(start, start + end)) === start;
  if (words.length <= maxWhole) return isFirst(words.length) ? `:~:text=${encoded(words)}` : undefined;
  const spans = wordSpans(words, language);
  const beginning = spans.slice(firstTried - 1).find(({ end }) => isFirst(end))?.end;
  if (beginning === undefined) return undefined;
  const rest = start + beginning;
  const end = spans
    .filter((span) => span.start >= beginning)
    .reverse()
    .slice(firstTried - 1)
    .find((span) => all.indexOf(all.slice(start + span.start), rest) === start + span.start)?.start;
  if (end === undefined) return isFirst(words.length) ? `:~:text=${encoded(words)}` : undefined;
  return `:~:text=${encoded(words.slice(0, beginning))},${encoded(words.slice(end))}`;
}

/** Browsers ignore case when they look for words. A text whose length would change is left, so that places stay the same. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A hyphen would part a prefix from the words. */
function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
}

/** The address of words in a page elsewhere: that of the page, with their text directive if there is one. */
export function addressOfWords(page: string, directive: string | undefined): string {
  if (!directive) return page;
  return page.includes('#') ? `${page}${directive}` : `${page}#${directive}`;
}
