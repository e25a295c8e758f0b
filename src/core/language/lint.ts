import type { Nodes, Root } from 'mdast';
import { type LocalProblem, type Position, error, warning } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import { directiveNames } from './language.ts';
import { lintAnnotation } from './lint-annotation.ts';
import { lintEmphasis } from './lint-emphasis.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf, walk } from './walk.ts';

const safeProtocol = /^(?:https?:|mailto:)/i;
const anyProtocol = /^[a-z][a-z0-9+.-]*:/i;

/** Remnants of malformed annotations in a text's Markdown. A backslash before one makes it text. */
const leftovers = new RegExp(
  [
    // Includes the label and attributes, as far as they can be recognized, so that they are not reported again.
    `(?<begun>(?<!\\\\):(?:${directiveNames.join('|')})\\s?\\[[^\\]{:]*\\]?\\s?(?:\\{#[^}\\s]*\\}?)?)`,
    '(?<attributes>(?<!\\\\)(?:\\]\\{|\\{#[a-z0-9]))',
    '(?<block>(?<=(?:^|\\n)[ \\t>]*):{2,}[a-z])',
    '(?<!\\\\)\\[\\^(?<note>[^\\[\\]\\s]+)\\]',
  ].join('|'),
  'g',
);

/**
 * Reports what must not be published, and what was meant as an annotation but is not one. Run after `restoreProse`. `words`:
 * whose words these are; only the article's own can have quotations and glitches.
 */
export function lint(tree: Root, source: MarkdownSource, words: 'article' | 'editor' = 'article'): LocalProblem[] {
  const problems = lintEmphasis(tree, source);
  const defined = new Set<string>();
  const referenced = new Set<string>();
  const at = (node: Nodes, shift = 0) => source.placeAt(offsetsOf(node)[0] + shift);

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
        defined.add(node.identifier);
        break;
      case 'footnoteReference':
        referenced.add(node.identifier);
        break;
      case 'textDirective':
        problems.push(
          ...lintAnnotation(
            node,
            source,
            words === 'editor' || ancestors.some(({ type }) => type === 'footnoteDefinition'),
          ),
        );
        break;
      case 'text':
        // Searches the Markdown and not the parsed text: there, escaped brackets have a backslash, and offsets are exact.
        if (node.data?.reported) break;
        for (const { index, groups = {} } of source.markdown.slice(...offsetsOf(node)).matchAll(leftovers)) {
          problems.push(leftover(groups, at(node, index)));
        }
        break;
      default:
    }
  });

  walk(tree, (node) => {
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

function leftover({ begun, block, note }: Readonly<Record<string, string | undefined>>, where: Position): LocalProblem {
  if (note !== undefined)
    return error(
      'unknown-note',
      where,
      `There is no note ${quoted(note)}.`,
      `Add “[^${truncated(note)}]: …” at the end of the file; the headline and standfirst can have no notes.`,
    );
  if (block !== undefined)
    return error(
      'broken-directive',
      where,
      'Block directives are not part of the language.',
      'Write “\\:” for a colon of the text.',
    );
  return error(
    'broken-directive',
    where,
    begun === undefined
      ? 'These attributes belong to no annotation.'
      : 'An annotation begins here and is not complete.',
    'Write “:name[words]{#id}”, the label closed and no space between; write “\\[”, “\\]” or “\\{” for brackets of the text.',
  );
}
