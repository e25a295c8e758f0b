import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import type { Crossref } from '#src/core/index/crossref.ts';

/*
 * A search for the text of an article in whatever is published of it, as somebody would look who wants to put the text together
 * again: for runs of words, one more than an excerpt may have, whatever stands between the words. It shares no code with what
 * makes excerpts.
 */

/** One more than the manual promises. */
const tooMany = 9;

/** The runs of an article that are too long and no quotation, as their letters. */
export function longRuns(index: Crossref, { data, text }: ArticleEntry): string[] {
  const segmenter = new Intl.Segmenter(data.language, { granularity: 'word' });
  const [runs, free]: [string[][], string[][]] = [[], []];
  let last: string[][] | undefined;
  for (const { n, text: passage } of text.passages) {
    const segments = text.segments.filter((segment) => segment.passage === n);
    for (const { segment: word, index: at, isWordLike } of segmenter.segment(passage)) {
      if (!isWordLike) continue;
      const isFree = n === 0 || segments.some((one) => one.start <= at && at < one.end && isQuoted(passage, one, at));
      const list = isFree ? free : runs;
      if (list !== last) list.push([]);
      list.at(-1)?.push(lettersOf(word));
      last = list;
    }
  }
  const published = free.map((words) => words.join('')).join(' ');
  const long = runs.flatMap((words) =>
    words.slice(tooMany - 1).map((_, from) => words.slice(from, from + tooMany).join('')),
  );
  // What the headline or a quotation says as well.
  return [...new Set(long)].filter((letters) => !published.includes(letters));

  /** In a direct quotation all words are the speaker’s; in another those that stand between quotation marks. */
  function isQuoted(passage: string, { id, start, end }: { id: string; start: number; end: number }, at: number) {
    if (index.quotes.get(id)?.data.kind === 'direct') return true;
    return mark.test(passage.slice(start, at)) && mark.test(passage.slice(at, end));
  }
}

const mark = /["“”„«»‹›「」『』‘’‚]/;

/** The letters and digits of a text, by which texts are compared: nothing that stands between words hides them. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Returns a function that finds the first of some runs in a text. */
export function runFinder(runs: readonly string[]): (text: string) => string | undefined {
  const size = Math.min(...runs.map((letters) => letters.length));
  const byBeginning = Map.groupBy(runs, (letters) => letters.slice(0, size));
  return (text) => {
    const letters = lettersOf(text);
    for (let at = 0; at + size <= letters.length; at++) {
      const found = byBeginning.get(letters.slice(at, at + size))?.find((run) => letters.startsWith(run, at));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** What a file of a site holds, as texts: what a reader sees, what is in attributes, what is packed, what stands in addresses. */
export function textsOf(name: string, bytes: Buffer): string[] {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString();
  const decoded = [text, text.replace(/(?:%[0-9A-Fa-f]{2})+/g, unescaped)];
  if (/\.(?:html|xml|svg)$/.test(name)) return [...decoded, ...markedUp(text)];
  if (/\.(?:json|jsonld)$/.test(name)) return [...decoded, stringsIn(JSON.parse(text)).join(' ')];
  return decoded;
}

function unescaped(octets: string): string {
  return Buffer.from(octets.replaceAll('%', ''), 'hex').toString();
}

function markedUp(text: string): string[] {
  let words = '';
  const attributes: string[] = [];
  const parser = new Parser({
    ontext: (data) => (words += data),
    onopentag: (_, all) => attributes.push(...Object.values(all)),
  });
  parser.end(text);
  return [words, attributes.join(' ')];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
