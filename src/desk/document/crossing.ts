import type { Place } from './passage.ts';
import type { Part } from './part.ts';
import { isMark } from './part.ts';

/** Why words cannot be marked together, and which can be. */
export function crossingSentence(text: string, { start, end }: Place, crossed: Part): string {
  if (crossed.node.type === 'tableRow') return 'A mark cannot go over the border of a cell: choose words of one cell.';
  const whole = shortened(text.slice(Math.min(start, crossed.start), Math.max(end, crossed.end)));
  const what = nameOf(crossed);
  const of = shortened(text.slice(crossed.start, crossed.end));
  const outside = start < crossed.start ? text.slice(start, crossed.start) : text.slice(crossed.end, end);
  const inside = text.slice(Math.max(start, crossed.start), Math.min(end, crossed.end));
  const parts = ['children' in crossed.node ? inside : '', outside].filter((part) => /[\p{L}\p{N}]/u.test(part));
  const choices = [whole, ...parts.map(shortened)].map((words) => `“${words}”`);
  return `These words take in only a part of ${what} “${of}”: choose ${inWords(choices)}.`;
}

function nameOf({ node }: Part): string {
  if (isMark(node))
    return {
      actor: 'the actor',
      event: 'the event',
      quote: 'the quotation',
      scare: 'the scare quote',
      sic: 'the glitch',
    }[node.name];
  switch (node.type) {
    case 'link':
    case 'linkReference':
      return 'the link';
    case 'inlineCode':
      return 'the code';
    default:
      return 'the emphasized words';
  }
}

function inWords(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length === 1 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}

/** The words without the spaces around them; the middle of many is left out. */
function shortened(words: string): string {
  const trimmed = words.trim();
  return trimmed.length <= 60 ? trimmed : `${trimmed.slice(0, 28).trimEnd()} … ${trimmed.slice(-28).trimStart()}`;
}
