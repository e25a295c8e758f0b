import { dateInLine } from './dates-in-lines.ts';

/** What the lines between a headline and the first paragraph of a text tell. */
export interface LeadingLines {
  readonly byline?: string;
  readonly published?: string;
  /** Why lines are not the article's, by their index. */
  readonly whys: ReadonlyMap<number, string>;
}

/** So many lines below a headline are looked at. */
const reach = 4;

/**
 * Finds the author and the date in the first lines below a headline. A line that could be a name or a button, and is no
 * sentence, does not hide a date that stands below it.
 */
export function leadingLines(lines: readonly string[], language: string | undefined): LeadingLines {
  const whys = new Map<number, string>();
  let [byline, published]: (string | undefined)[] = [];
  for (const [n, line] of lines.slice(0, reach).entries()) {
    const author = bylineIn(line);
    // “The port closes on 14 November 2026.” is the article’s.
    const day = isSentence(line) && line.length > 30 ? undefined : dateInLine(line, language);
    if (author !== undefined) {
      byline ??= author;
      whys.set(n, 'The byline, given under byline.');
    } else if (day !== undefined) {
      published ??= day;
      whys.set(n, 'The date line, given under published.');
    } else if (isSentence(line)) break;
  }
  return { ...(byline ? { byline } : {}), ...(published ? { published } : {}), whys };
}

/** The name in “By Ines Vale”, in the languages in which such a line begins with a word. */
function bylineIn(line: string): string | undefined {
  const name = /^(?:by|von|par|por|di|door|av|af|от|автор:?)\s+(\p{Lu}.*)$/iu.exec(line)?.[1];
  const isName = name !== undefined && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 8 && !/[.!?]$/.test(name);
  return isName ? name : undefined;
}

/** Whether a line is more than a few words that stand alone. */
function isSentence(line: string): boolean {
  return line.length > 60 || /[.!?…:。！？：।۔]["'”’»)]*$/.test(line);
}
