import * as told from './attribute-faults-told.ts';

/** A quotation mark that has ended a value. */
interface End {
  readonly name: string;
  readonly mark: string;
  readonly at: number;
}

/** What has been read of a value: how far it goes, or what is wrong with it. */
type Value = { readonly end: number; readonly ended?: End } | { readonly fault: told.Fault };

/**
 * Why the braces at `open` are no attributes of an annotation. Read by the grammar of the directives, of which this
 * tells the first break; undefined where there is none.
 */
export function faultOfAttributes(markdown: string, open: number): told.Fault | undefined {
  const text = markdown.slice(0, endOfParagraph(markdown, open));
  let ended: End | undefined;
  let hasValues = false;
  let n = open + 1;
  for (;;) {
    n += matchAt(/\s*/y, text, n).length;
    const character = text.charAt(n);
    if (character === '}') return undefined;
    if (character === '') return { at: open, ...told.notClosed };
    if (character === '#' || character === '.') {
      const id = matchAt(/[#.][^\s"'#.<=>`}]+/y, text, n);
      if (!id || /["'<=>`]/.test(text.charAt(n + id.length))) return { at: n, ...told.idApart(character) };
      n += id.length;
      continue;
    }
    const name = matchAt(attribute, text, n);
    const equals = n + name.length + matchAt(/\s*/y, text, n + name.length).length;
    if (name && text.charAt(equals) === '=') {
      const value = readValue(text, name, equals + 1);
      if ('fault' in value) return value.fault;
      hasValues = true;
      n = value.end;
      ended = value.ended ?? ended;
      continue;
    }
    if (name && !/["']/.test(text.charAt(n + name.length))) {
      n += name.length;
      continue;
    }
    if (ended && !/[,;]/.test(character)) return { at: ended.at, ...told.markWithin(ended) };
    if (name.endsWith(':')) return { at: n + name.length - 1, ...told.colonForEquals(name) };
    // Where words stand behind the id, the brace was to be closed before them.
    return hasValues || n === open + 1 ? { at: n, ...told.strange(character) } : { at: open, ...told.notClosed };
  }
}

const attribute = /(?:[_-]|[^\s\p{P}\p{S}])(?:[_.:-]|[^\s\p{P}\p{S}])*/uy;

function readValue(text: string, name: string, from: number): Value {
  const start = from + matchAt(/\s*/y, text, from).length;
  const mark = text.charAt(start);
  if (mark !== '"' && mark !== "'") {
    const value = matchAt(/[^\s"'<=>`}]+/y, text, start);
    const after = text.charAt(start + value.length);
    if (!value && (after === '}' || after === '')) return { fault: { at: start, ...told.noValue(name) } };
    if (!value || /["'<=>`]/.test(after)) return { fault: { at: start, ...told.unquoted(name) } };
    return { end: start + value.length };
  }
  const close = text.indexOf(mark, start + 1);
  if (close === -1) return { fault: { at: start, ...told.unended(name, mark) } };
  const curly = new RegExp(`[${told.typographic}](?=,?\\s+[a-z]+\\s*=\\s*$)`).exec(text.slice(start + 1, close));
  if (curly) return { fault: { at: start + 1 + curly.index, ...told.curlyEnd(name, curly[0], mark) } };
  const next = text.charAt(close + 1);
  if (next === ',' || next === ';') return { fault: { at: close + 1, ...told.between(next) } };
  const ended = { name, mark, at: close };
  if (next !== '}' && !/^\s?$/.test(next)) return { fault: { at: close, ...told.markWithin(ended) } };
  return { end: close + 1, ended };
}

/**
 * A value in typographic quotation marks, which would become a part of it. `from` and `to`: where the braces are; `names`:
 * the attributes that there can be.
 */
export function faultOfMarks(
  markdown: string,
  [from, to]: readonly [number, number],
  names: readonly string[],
): told.Fault | undefined {
  const bare = markdown.slice(from, to).replace(/"[^"]*"|'[^']*'/g, (value) => '.'.repeat(value.length));
  const found = new RegExp(`\\b(?<name>${names.join('|')})\\s*=\\s*(?=[${told.typographic}])`).exec(bare);
  return found ? { at: from + found.index + found[0].length, ...told.curly(found.groups?.['name'] ?? '') } : undefined;
}

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

function endOfParagraph(markdown: string, from: number): number {
  const blank = /\n[ \t>]*\n/g;
  blank.lastIndex = from;
  return blank.exec(markdown)?.index ?? markdown.length;
}
