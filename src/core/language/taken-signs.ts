import type { Nodes, Root } from 'mdast';
import { truncated } from '#src/core/model/shown.ts';
import { markdownNotation as writing } from './alignment.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';

/** Characters that Markdown takes for its own, so that they are not among the words of a text. */
export interface TakenSign {
  /** Their offset in the Markdown. */
  readonly start: number;
  readonly written: string;
  /** What is read in their place: a reference to a character becomes that character, all others become nothing. */
  readonly value: string;
  /** What Markdown takes them for. */
  readonly as: string;
  /** How they are written to be read as what they are. */
  readonly instead: string;
}

/** All such characters of a parsed text, in its order. */
export function takenSigns(tree: Root, { markdown }: MarkdownSource): TakenSign[] {
  const signs: TakenSign[] = [];
  walk(tree, (node) => {
    signs.push(...signsOf(node, markdown));
  });
  return signs.sort((a, b) => a.start - b.start);
}

const dividingLine = 'a dividing line';

/** What to do about a sign, in a sentence or two. */
export function adviceOn({ written, as, instead }: TakenSign): string {
  const advice = `Markdown takes “${truncated(written, 40)}” for ${as}: write “${truncated(instead, 48)}” to have it printed.`;
  return as === dividingLine ? `${advice} To keep the line, declare its signs under “omit”.` : advice;
}

function signsOf(node: Nodes, markdown: string): TakenSign[] {
  const [start, end] = offsetsOf(node);
  const slice = markdown.slice(start, end);
  const sign = (written: string | undefined, as: string, instead?: string, at = 0): TakenSign[] =>
    written ? [{ start: start + at, written, value: '', as, instead: instead ?? `\\${written}` }] : [];
  const begins = (pattern: RegExp) => pattern.exec(slice)?.[0];

  switch (node.type) {
    case 'listItem': {
      const number = begins(/^\d+[.)]/);
      if (number) return sign(number, 'the number of a list item', number.replace(/.$/, '\\$&'));
      return sign(begins(/^[-*+]/), 'the bullet of a list item');
    }
    case 'blockquote':
      return sign(begins(/^>/), 'the sign of a block quotation');
    case 'heading':
      return headingSigns(slice, sign);
    case 'thematicBreak':
      return sign(slice.trimEnd(), dividingLine, slice.startsWith('-') ? undefined : everyEscaped(slice.trimEnd()));
    case 'definition':
      return sign(slice, 'the address of a link');
    case 'footnoteDefinition':
      return sign(begins(/^\[\^[^\]]*\]:/), 'a note');
    case 'footnoteReference':
      return sign(slice, 'a reference to a note');
    case 'emphasis':
    case 'strong': {
      const marker = slice.charAt(0);
      const own = marker.repeat(node.type === 'strong' ? 2 : 1);
      const run = marker === '_' ? begins(/^_+/) : begins(/^\*+/);
      const at = slice.length - own.length;
      return [run, own, own].flatMap((written, n) =>
        sign(written, 'a sign of emphasis', everyEscaped(written ?? ''), n === 2 ? at : 0),
      );
    }
    case 'inlineCode':
      return sign(begins(/^`+/), 'a sign of code', everyEscaped(begins(/^`+/) ?? ''));
    case 'code':
      return sign(begins(/^(?:`+|~+)/), 'the beginning of a block of code', everyEscaped(begins(/^(?:`+|~+)/) ?? ''));
    case 'link':
    case 'linkReference':
      return sign(begins(/^[[<]/), 'the beginning of a link');
    case 'image':
    case 'imageReference':
      return sign(begins(/^!\[/), 'the beginning of a picture', '!\\[');
    case 'html':
      return sign(begins(/^<[^\n>]*>?/), 'HTML');
    case 'break':
      return sign(begins(/^\\/), 'the break of a line');
    case 'table':
      return [...slice.matchAll(/\\[^]|(?<border>\|)/g)].flatMap(({ index, groups }) =>
        sign(groups?.['border'], 'the border of a cell', undefined, index),
      );
    case 'text':
      return spellings(slice, start);
    default:
      return [];
  }
}

function headingSigns(
  slice: string,
  sign: (written: string | undefined, as: string, instead?: string, at?: number) => TakenSign[],
): TakenSign[] {
  const lastLine = slice.lastIndexOf('\n') + 1;
  const underline = lastLine > 0 ? /(?:-+|=+)[ \t]*$/.exec(slice) : null;
  if (underline) return sign(underline[0].trimEnd(), 'the underline of a heading', undefined, underline.index);
  const closing = /(?<=[ \t])#+(?=[ \t]*$)/.exec(slice);
  return [
    ...sign(/^#+/.exec(slice)?.[0], 'the sign of a heading'),
    ...sign(closing?.[0], 'the end of a heading', undefined, closing?.index),
  ];
}

/** Characters with a backslash before them, and references to characters (`&amp;`). */
function spellings(slice: string, start: number): TakenSign[] {
  const { spelling, decoded } = writing;
  return [...slice.matchAll(new RegExp(spelling?.source ?? '', 'g'))].flatMap(({ 0: written, index }) => {
    const value = decoded(written);
    if (value === written) return [];
    const isEscape = written.startsWith('\\');
    const as = isEscape ? `“${value}” alone` : `“${value}”`;
    const instead = isEscape ? everyEscaped(written) : `\\${written}`;
    return [{ start: start + index, written, value, as, instead }];
  });
}

function everyEscaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
