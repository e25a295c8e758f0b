import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { type LocalProblem, type Position, error, warning } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import { faultBehind } from './broken-annotation.ts';
import { lintAnnotation } from './lint-annotation.ts';
import { lintEmphasis } from './lint-emphasis.ts';
import { lintLeftovers } from './lint-leftovers.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';

const safeProtocol = /^(?:https?:|mailto:)/i;
const anyProtocol = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Reports what must not be published, and what was meant as an annotation but is not one. Run after `restoreProse`. `words`:
 * whose words these are; only the article's own can have quotations and glitches.
 */
export function lint(tree: Root, source: MarkdownSource, words: 'article' | 'editor' = 'article'): LocalProblem[] {
  const problems = lintEmphasis(tree, source);
  const defined = new Set<string>();
  const referenced = new Set<string>();
  const linked = new Set<string>();
  /** Offsets of brackets and braces that have been reported. */
  const told = new Set<number>();
  const at = (node: Nodes) => source.placeAt(offsetsOf(node)[0]);

  walk(tree, (node, ancestors) => {
    switch (node.type) {
      case 'html':
        problems.push(
          error(
            'raw-html',
            at(node),
            'HTML is not allowed in the text.',
            'Write Markdown; put “\\” before a “<” that is part of the text.',
          ),
        );
        break;
      case 'link':
      case 'definition':
        if (anyProtocol.test(node.url.trim()) && !safeProtocol.test(node.url.trim())) {
          problems.push(
            error(
              'unsafe-link',
              at(node),
              `The link ${quoted(node.url, 40)} is not safe to publish.`,
              'Use https:, http: or mailto:.',
            ),
          );
        } else if (!anyProtocol.test(node.url.trim())) {
          problems.push(
            error(
              'relative-link',
              at(node),
              `The link ${quoted(node.url, 40)} leads nowhere for certain.`,
              'Write a whole address, beginning with https://; for an actor or event use :actor or :event.',
            ),
          );
        }
        break;
      case 'image':
      case 'imageReference':
        problems.push(
          error(
            'image-in-text',
            at(node),
            'A picture cannot stand in the text.',
            'Name it in the front matter: “image: { src, alt, credit }”.',
          ),
        );
        break;
      case 'heading':
        if (node.depth === 1) {
          problems.push(
            error(
              'second-headline',
              at(node),
              'The headline is the field “title”.',
              'Use “##” for a heading of the text.',
            ),
          );
        }
        break;
      case 'footnoteDefinition':
        problems.push(...wrongDefinition(node, defined, at(node)));
        defined.add(node.identifier);
        break;
      case 'footnoteReference':
        referenced.add(node.identifier);
        break;
      case 'linkReference':
        linked.add(node.identifier);
        break;
      case 'textDirective': {
        const isNested = ancestors.some(({ type }) => type === 'textDirective');
        const fault = faultBehind(node, source.markdown, isNested);
        const isEditors = words === 'editor' || ancestors.some(({ type }) => type === 'footnoteDefinition');
        problems.push(...lintAnnotation(node, source, isEditors, fault));
        const end = offsetsOf(node)[1];
        if (fault) for (const offset of [end, source.markdown.indexOf('{', end)]) told.add(offset);
        break;
      }
      case 'text':
        // In the Markdown, not in what it says: there a bracket of the text bears its backslash, and offsets are true.
        if (!node.data?.reported) problems.push(...lintLeftovers(source, offsetsOf(node), told));
        break;
      default:
    }
  });

  walk(tree, (node) => {
    if (node.type === 'definition') {
      if (!linked.delete(node.identifier)) problems.push(unusedLink(node.label ?? node.identifier, at(node)));
    }
    if (node.type === 'footnoteDefinition' && !referenced.has(node.identifier)) {
      problems.push(
        warning(
          'unused-note',
          at(node),
          `Nothing refers to the note ${quoted(node.identifier)}.`,
          `Put “[^${truncated(node.identifier)}]” into the text, or delete the note.`,
        ),
      );
    }
  });
  return problems;
}

function wrongDefinition(
  { identifier, children }: FootnoteDefinition,
  defined: ReadonlySet<string>,
  where: Position,
): LocalProblem[] {
  const name = quoted(identifier);
  if (defined.has(identifier))
    return [
      error(
        'broken-note',
        where,
        `The note ${name} is defined more than once.`,
        'Only the first is shown: rename the others.',
      ),
    ];
  if (children.length > 0) return [];
  const todo = 'Write them after the colon, or indent them by four spaces where they begin on the next line.';
  return [error('broken-note', where, `The note ${name} has no words.`, todo)];
}

function unusedLink(label: string, where: Position): LocalProblem {
  return warning(
    'unused-link',
    where,
    `No link uses the address that “[${truncated(label, 40)}]:” defines, so nothing of this line is shown.`,
    `Write “\\[” if it is part of the text; otherwise write “[words][${truncated(label, 40)}]” for the link, or delete it.`,
  );
}
