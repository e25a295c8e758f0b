import type { Parents, Root } from 'mdast';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';

/** Asterisks or underscores that the parser has left in a text, so that they are not emphasis. */
interface Run {
  readonly marker: string;
  readonly start: number;
  readonly end: number;
  /** Whether emphasized words can begin here. An asterisk before a comma, for example, refers to a note. */
  readonly canOpen: boolean;
  /** The adjacent punctuation that keeps it from opening or closing emphasis. */
  readonly keepsOpening?: string | undefined;
  readonly keepsClosing?: string | undefined;
}

/** Longer words, and those that contain Markdown, are not repeated in a message. */
const plain = /^[^\\*_[\]{}<>`\n]{1,40}$/;

/**
 * Reports emphasis that would be printed with its asterisks, such as `**问：**你好`. In CommonMark a run of asterisks between
 * punctuation and a letter does not close emphasis, and between a letter and punctuation does not open it. In languages that
 * write no space there, this is frequent.
 */
export function lintEmphasis(tree: Root, source: MarkdownSource): LocalProblem[] {
  const problems: LocalProblem[] = [];
  walk(tree, (node) => {
    if (!('children' in node)) return;
    let opening: Run | undefined;
    for (const run of runsIn(node, source.markdown)) {
      if (opening?.marker !== run.marker || (opening.keepsOpening ?? run.keepsClosing) === undefined)
        opening = run.canOpen ? run : undefined;
      else {
        problems.push(printed(opening, run, source));
        opening = undefined;
      }
    }
  });
  return problems;
}

function runsIn({ children }: Parents, markdown: string): Run[] {
  return children.flatMap((child) => {
    if (child.type !== 'text' || child.data?.reported) return [];
    const [from, to] = offsetsOf(child);
    return [...markdown.slice(from, to).matchAll(/\\[^]|(?<marker>\*+|_+)/g)].flatMap(({ index, groups }) => {
      const marker = groups?.['marker'];
      if (marker === undefined) return [];
      const [start, end] = [from + index, from + index + marker.length];
      const before = /.$/u.exec(markdown.slice(Math.max(0, start - 2), start))?.[0] ?? '';
      const after = /^./u.exec(markdown.slice(end, end + 2))?.[0] ?? '';
      return [
        {
          marker,
          start,
          end,
          canOpen: /^(?:[^\s\p{P}\p{S}]|[\p{Ps}\p{Pi}"'”»¿¡]|:[a-z]+\[)/u.test(markdown.slice(end, end + 10)),
          ...(isLetter(before) && isPunctuation(after) ? { keepsOpening: after } : {}),
          ...(isPunctuation(before) && isLetter(after) ? { keepsClosing: before } : {}),
        },
      ];
    });
  });
}

function printed(opening: Run, closing: Run, { markdown, placeAt }: MarkdownSource): LocalProblem {
  const { marker, keepsOpening } = opening;
  const { keepsClosing } = closing;
  const words = markdown.slice(opening.end, closing.start);
  const { lead, core, trail } =
    /^(?<lead>[\p{P}\p{S}]*)(?<core>.*?)(?<trail>[\p{P}\p{S}]*)$/u.exec(words)?.groups ?? {};
  const better = core && plain.test(words) ? `Write ${lead}${marker}${core}${marker}${trail}, with` : 'Put';
  const [where, what] =
    keepsClosing === undefined
      ? [opening.start, `The emphasis does not begin here: “${marker}” between a letter and ${keepsOpening}`]
      : [closing.start, `The emphasis does not end here: “${marker}” between ${keepsClosing} and a letter`];
  return error(
    'broken-emphasis',
    placeAt(where),
    `${what} is printed as it stands.`,
    `${better} the punctuation outside of it; where the text prints ${marker.startsWith('*') ? 'asterisks' : 'underscores'}, write “${marker.replace(/./g, '\\$&')}”.`,
  );
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function isLetter(character: string): boolean {
  return character !== '' && !/[\s\p{P}\p{S}]/u.test(character);
}
