import type { List, Nodes, Paragraph, Parents, PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { didYouMean } from '#src/model/nearest.ts';
import { type LocalProblem, error } from '#src/model/problem.ts';
import { directiveNames, isDirectiveName } from './language.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, sourceSlice, withMergedTexts } from './walk.ts';

/**
 * Puts back as prose what the parser took for mark-up and the author did not mean as such, exactly as it stands in the
 * source: `10:30`, `Reuters:Putin`, and a paragraph that begins with a number and a full stop (`1. May was a holiday.`).
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
    if (child.type === 'list' && isNumberedSentence(child)) return [asParagraph(child, source)];
    if (child.type !== 'textDirective' || isAnnotation(child)) return [child];
    if (isMeant(child)) problems.push(unknownDirective(child, source));
    return spelledOut(child, source);
  });
  parent.children = withMergedTexts(children) as never;
}

function isMeant({ children, attributes }: TextDirective): boolean {
  return children.length > 0 || Object.keys(attributes ?? {}).length > 0;
}

function isAnnotation(directive: TextDirective): boolean {
  return isDirectiveName(directive.name) && isMeant(directive);
}

/** The directive's source slice, its label's content kept parsed. */
function spelledOut(directive: TextDirective, { markdown }: MarkdownSource): PhrasingContent[] {
  const [start, end] = offsetsOf(directive);
  const [first, last] = [directive.children[0], directive.children.at(-1)];
  if (first === undefined || last === undefined) return [sourceSlice(markdown, start, end)];
  return [
    sourceSlice(markdown, start, offsetsOf(first)[0]),
    ...directive.children,
    sourceSlice(markdown, offsetsOf(last)[1], end),
  ];
}

/** A numbered list of a single paragraph is a sentence that begins with a number. */
function isNumberedSentence(list: List): boolean {
  const [item] = list.children;
  return list.ordered === true && list.children.length === 1 && item?.children.length === 1 && item.children[0]?.type === 'paragraph';
}

function asParagraph(list: List, { markdown }: MarkdownSource): Paragraph {
  const paragraph = list.children[0]?.children[0] as Paragraph;
  const start = offsetsOf(list)[0];
  const children = withMergedTexts([sourceSlice(markdown, start, offsetsOf(paragraph)[0]), ...paragraph.children]);
  return { ...paragraph, children, ...(list.position ? { position: list.position } : {}) };
}

function unknownDirective(directive: TextDirective, { placeAt }: MarkdownSource): LocalProblem {
  return error(
    'unknown-directive',
    placeAt(offsetsOf(directive)[0]),
    `There is no annotation “:${directive.name}”.`,
    `${didYouMean(directive.name, directiveNames)}The five are ${directiveNames.map((name) => `:${name}`).join(', ')}; write “\\:” for a colon of the text.`,
  );
}
