import type { List, ListItem, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { didYouMean } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { quoted } from '#src/core/model/shown.ts';
import { directiveNames, isDirectiveName } from './language.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, sourceSlice, withMergedTexts } from './walk.ts';

declare module 'mdast' {
  interface Data {
    /** On a text: it is part of an unknown directive, which is restored as text and reported. */
    reported?: boolean;
  }
}

/**
 * Puts back as prose what the parser took for mark-up and the author did not mean as such, exactly as it stands in the
 * source: `10:30`, `Reuters:Holm`, and a paragraph that begins with a number and a full stop (`1. May was a holiday.`).
 * A directive that was meant (it has a label or attributes) but is none of the five is put back and reported.
 */
export function restoreProse(tree: Parents, source: MarkdownSource): LocalProblem[] {
  const problems: LocalProblem[] = [];
  restoreChildren(tree, source, problems);
  return problems;
}

function restoreChildren(parent: Parents, source: MarkdownSource, problems: LocalProblem[]): void {
  const children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ('children' in child) restoreChildren(child, source, problems);
    if (child.type === 'list' && isNumberedProse(child, source))
      return child.children.map((item) => asParagraph(item, source));
    if (child.type !== 'textDirective' || isAnnotation(child)) return [child];
    if (isMeant(child)) problems.push(unknownDirective(child, source));
    return spelledOut(child, source);
  });
  parent.children = withMergedTexts(children) as never;
}

/** Whether the directive has a label or attributes, be they empty. */
function isMeant(directive: TextDirective): boolean {
  const [start, end] = offsetsOf(directive);
  return end - start > `:${directive.name}`.length;
}

function isAnnotation(directive: TextDirective): boolean {
  return isDirectiveName(directive.name) && isMeant(directive);
}

/** The directive's source slice, its label's content kept parsed. */
function spelledOut(directive: TextDirective, { markdown }: MarkdownSource): PhrasingContent[] {
  const [start, end] = offsetsOf(directive);
  const [first, last] = [directive.children[0], directive.children.at(-1)];
  const slices = [
    sourceSlice(markdown, start, first ? offsetsOf(first)[0] : end),
    ...(last ? [sourceSlice(markdown, offsetsOf(last)[1], end)] : []),
  ];
  if (isMeant(directive)) for (const slice of slices) slice.data = { reported: true };
  const [before, ...after] = slices;
  return [...(before ? [before] : []), ...directive.children, ...after];
}

/**
 * Whether paragraphs that begin with a number are prose and not a list: there is only one, or the numbers are not consecutive
 * (`1. May …`, `1917. A year …`). Equal numbers make a list, which Markdown numbers.
 */
function isNumberedProse({ ordered, children: items }: List, { markdown }: MarkdownSource): boolean {
  if (!ordered || !items.every(({ children }) => children.length === 1 && children[0]?.type === 'paragraph'))
    return false;
  const numbers = items.map((item) => Number.parseInt(markdown.slice(...offsetsOf(item)), 10));
  const [first = 0, second = first] = numbers;
  const step = second === first ? 0 : 1;
  return items.length === 1 || numbers.some((number, n) => number !== first + n * step);
}

function asParagraph(item: ListItem, { markdown }: MarkdownSource): Paragraph {
  const paragraph = item.children[0] as Paragraph;
  const start = offsetsOf(item)[0];
  const children = withMergedTexts([sourceSlice(markdown, start, offsetsOf(paragraph)[0]), ...paragraph.children]);
  return { ...paragraph, children, ...(item.position ? { position: item.position } : {}) };
}

function unknownDirective(directive: TextDirective, { placeAt }: MarkdownSource): LocalProblem {
  return error(
    'unknown-directive',
    placeAt(offsetsOf(directive)[0]),
    `There is no annotation ${quoted(`:${directive.name}`)}.`,
    `${didYouMean(directive.name, directiveNames)}The five are ${directiveNames.map((name) => `:${name}`).join(', ')}; write “\\:” for a colon of the text.`,
  );
}
