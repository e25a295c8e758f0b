import { quoted } from '#src/core/model/shown.ts';

/** What is wrong in a text at an offset, and what to do. */
export interface Fault {
  readonly at: number;
  readonly what: string;
  readonly todo: string;
}

/** Typographic quotation marks, which begin and end no value. */
const typographic = '“”„‟«»‘’‚‛';

const attribute = /(?:[_-]|[^\s\p{P}\p{S}])(?:[_.:-]|[^\s\p{P}\p{S}])*/uy;

/**
 * Why the braces at `open` are no attributes of an annotation. Read by the grammar of the directives, of which this
 * tells the first break; undefined where there is none.
 */
export function faultOfAttributes(markdown: string, open: number): Fault | undefined {
  const end = endOfParagraph(markdown, open);
  const text = markdown.slice(0, end);
  const at = (pattern: RegExp, place: number) => {
    pattern.lastIndex = place;
    return pattern.exec(text)?.[0] ?? '';
  };
  /** The last value that quotation marks have ended, and the offset of the mark at its end. */
  let ended: { readonly name: string; readonly mark: string; readonly at: number } | undefined;
  let hasValues = false;
  let n = open + 1;
  for (;;) {
    n += at(/\s*/y, n).length;
    const character = text.charAt(n);
    if (character === '}') return undefined;
    if (character === '') return { at: open, ...notClosed };
    if (character === '#' || character === '.') {
      const id = at(/[#.][^\s"'#.<=>`}]+/y, n);
      n += id.length;
      if (!id || /["'<=>`]/.test(text.charAt(n))) return { at: n - id.length, ...idApart(character) };
      continue;
    }
    const name = at(attribute, n);
    const space = at(/\s*/y, n + name.length).length;
    if (!name || (text.charAt(n + name.length + space) !== '=' && /^["'=]/.test(text.slice(n + name.length)))) {
      if (ended && !/[,;]/.test(character)) return { at: ended.at, ...markWithin(ended) };
      return name.endsWith(':')
        ? { at: n + name.length - 1, ...colonForEquals(name) }
        : hasValues || n === open + 1
          ? strange(character, n)
          : { at: open, ...notClosed };
    }
    if (text.charAt(n + name.length + space) !== '=') {
      n += name.length;
      continue;
    }
    hasValues = true;
    n += name.length + space + 1;
    n += at(/\s*/y, n).length;
    const mark = text.charAt(n);
    if (mark !== '"' && mark !== "'") {
      const value = at(/[^\s"'<=>`}]+/y, n);
      const after = text.charAt(n + value.length);
      if (!value && (after === '}' || after === '')) return { at: n, ...noValue(name) };
      if (!value || /["'<=>`]/.test(after)) return { at: n, ...unquoted(name) };
      n += value.length;
      continue;
    }
    const close = text.indexOf(mark, n + 1);
    if (close === -1) return { at: n, ...unended(name, mark) };
    const curly = new RegExp(`[${typographic}](?=,?\\s+[a-z]+\\s*=\\s*$)`).exec(text.slice(n + 1, close));
    if (curly) return { at: n + 1 + curly.index, ...curlyEnd(name, curly[0], mark) };
    const next = text.charAt(close + 1);
    if (next === ',' || next === ';') return { at: close + 1, ...between(next) };
    ended = { name, mark, at: close };
    if (next !== '}' && !/^\s?$/.test(next)) return { at: close, ...markWithin(ended) };
    n = close + 1;
  }
}

/**
 * A value in typographic quotation marks, which would become a part of it. `from` and `to`: where the braces are; `names`:
 * the attributes that there can be.
 */
export function faultOfMarks(
  markdown: string,
  [from, to]: readonly [number, number],
  names: readonly string[],
): Fault | undefined {
  const bare = markdown.slice(from, to).replace(/"[^"]*"|'[^']*'/g, (value) => '.'.repeat(value.length));
  const found = new RegExp(`\\b(?<name>${names.join('|')})\\s*=\\s*(?=[${typographic}])`).exec(bare);
  if (!found) return undefined;
  const name = found.groups?.['name'] ?? '';
  return {
    at: from + found.index + found[0].length,
    what: `The value of ${quoted(name)} stands in typographic quotation marks.`,
    todo: `Write straight ones: ${name}="…". Typographic ones may stand between them.`,
  };
}

function endOfParagraph(markdown: string, from: number): number {
  const blank = /\n[ \t>]*\n/g;
  blank.lastIndex = from;
  return blank.exec(markdown)?.index ?? markdown.length;
}

type Said = Omit<Fault, 'at'>;

const notClosed: Said = {
  what: 'The brace “{” is not closed.',
  todo: 'Write “}” after the id or the last attribute; write “\\{” for a brace of the text.',
};

function idApart(sign: string): Said {
  return {
    what: `No id follows this “${sign}”.`,
    todo: 'Write it right after “#”, without a space or quotation marks: “{#id}”.',
  };
}

function markWithin({ name, mark }: { readonly name: string; readonly mark: string }): Said {
  const [reference, other] = mark === '"' ? ['&quot;', "'…'"] : ['&apos;', '"…"'];
  return {
    what: `The value of ${quoted(name)} ends at this quotation mark, and more follows.`,
    todo: `Write “${reference}” or a typographic mark for one within the value, or put the value into the other marks: ${name}=${other}.`,
  };
}

function unended(name: string, mark: string): Said {
  return {
    what: `The value of ${quoted(name)} begins at this quotation mark and does not end.`,
    todo: `Write the same mark after it: ${name}=${mark}…${mark}.`,
  };
}

function curlyEnd(name: string, curly: string, mark: string): Said {
  return {
    what: `The value of ${quoted(name)} does not end at the typographic “${curly}”.`,
    todo: `Write the mark with which it begins: ${name}=${mark}…${mark}.`,
  };
}

function unquoted(name: string): Said {
  return {
    what: `The value of ${quoted(name)} holds a sign that is possible only in quotation marks.`,
    todo: `Write ${name}="…".`,
  };
}

function noValue(name: string): Said {
  return {
    what: `The attribute ${quoted(name)} has no value.`,
    todo: `Write ${name}="…"; an empty one is ${name}="".`,
  };
}

function colonForEquals(name: string): Said {
  const attributeName = name.slice(0, -1);
  return { what: `A colon stands after ${quoted(attributeName)}.`, todo: `Write “=”: ${attributeName}="…".` };
}

function between(sign: string): Said {
  return { what: `A “${sign}” stands between attributes.`, todo: 'A space is enough: remove it.' };
}

function strange(character: string, at: number): Fault {
  if (character === ',' || character === ';') return { at, ...between(character) };
  return {
    at,
    what: `${quoted(character)} cannot stand here between “{” and “}”.`,
    todo: 'Write “{#id}”, or attributes as name="value"; write “\\{” for a brace of the text.',
  };
}
