import type { TextDirective } from 'mdast-util-directive';
import type { Fault } from './attribute-faults-told.ts';
import { faultOfAttributes, faultOfMarks } from './attributes-fault.ts';
import { type DirectiveName, directiveNames, directives } from './language.ts';
import { offsetsOf } from './walk.ts';

const names = directiveNames.join('|');

/**
 * Why an annotation has not got the id or the attributes that were written for it: what stands behind it, or between its
 * brackets and braces. Undefined where nothing looks like them. `isNested`: whether another annotation is around it.
 */
export function faultBehind(node: TextDirective, markdown: string, isNested: boolean): Fault | undefined {
  const [start, end] = offsetsOf(node);
  const last = node.children.at(-1);
  const whole = `:${node.name}[words]${node.name === 'sic' ? '{corr="…"}' : '{#id}'}`;
  if (markdown.charAt(end - 1) === '}') {
    if (!last && markdown.charAt(end) === '[')
      return { at: end, what: 'The words stand after the braces.', todo: `Write them before: “${whole}”.` };
    const { attributes } = directives[node.name as DirectiveName];
    return attributes.length === 0
      ? undefined
      : faultOfMarks(markdown, [last ? offsetsOf(last)[1] : start, end], attributes);
  }
  // It needs nothing: what stands behind it is text, or belongs to what is around it.
  if (node.name === 'scare') return undefined;
  const behind = markdown.slice(end, end + 200);
  if (behind.startsWith('{')) return faultOfAttributes(markdown, end);
  if (/^\s+\{\s*(?:#[a-z0-9]|(?:corr|cert|note|kind|reverses)\b)/.test(behind))
    return { at: end, what: 'A space stands between “]” and “{”.', todo: `Remove it: “${whole}”.` };
  if (!isNested && /^\]+\{/.test(behind))
    return { at: end, what: 'A “]” closes no bracket.', todo: 'Remove it, or write “\\]” for a bracket of the text.' };
  if (
    node.name === 'sic' ? /^\((?:corr|cert|note|kind)\s*=/.test(behind) : /^\(#?(?=[^)]*[a-z])[a-z0-9-]+\)/.test(behind)
  )
    return { at: end, what: 'Round brackets stand in the place of braces.', todo: `Write “${whole}”.` };
  return undefined;
}

/** Why what looks like the beginning of an annotation is none. `at`: where its colons stand; `end`: where their text ends. */
export function faultOfBeginning(markdown: string, at: number, end: number): Fault | undefined {
  const { colons, name, gap, label } =
    new RegExp(`^(?<colons>:+)(?<name>${names})(?<gap>\\s?)(?<label>\\[[^\\[\\]{:]*\\]?)`).exec(markdown.slice(at, end))
      ?.groups ?? {};
  if (colons === undefined || name === undefined || label === undefined) return undefined;
  if (colons.length > 1) {
    const before = /[^\s:]+$/.exec(markdown.slice(Math.max(0, at - 20), at))?.[0] ?? '';
    const prose = before ? `; where one is the text’s, “${before}\\::${name}[…]” or “${before}: :${name}[…]”` : '';
    return {
      at,
      what: `“${colons}” does not begin an annotation; a single colon does.`,
      todo: `Write “:${name}[…]”${prose}.`,
    };
  }
  if (gap)
    return {
      at: at + 1 + name.length,
      what: `A space stands between “:${name}” and “[”.`,
      todo: `Remove it: “:${name}[words]”; write “\\:” for a colon of the text.`,
    };
  if (label.endsWith(']')) return undefined;
  return {
    at: at + 1 + name.length,
    what: `The bracket after “:${name}” is not closed in its paragraph.`,
    todo: 'Write “]” after the words; mark what goes on in the next paragraph there once more, with the same id; write “\\[” and “\\]” for brackets of the text.',
  };
}

/** Why the braces at `at` belong to no annotation: what stands before them looks like one, and is none. */
export function faultBefore(markdown: string, at: number): Fault | undefined {
  const from = Math.max(0, at - 300);
  const found = new RegExp(
    `(?<escape>\\\\?)(?<colon>[:：]?)(?<gap>[ \\t]?)(?<name>${names})(?<space>\\s?)(?<open>[[(［（【])[^[\\](){}]*[\\])］）】]?$`,
    'd',
  ).exec(markdown.slice(from, at));
  const { escape, colon, gap, name, open } = found?.groups ?? {};
  const place = (group: string) => from + (found?.indices?.groups?.[group]?.[0] ?? 0);
  if (escape)
    return {
      at: place('escape'),
      what: `“\\” makes “:${name}” a part of the text.`,
      todo: 'Remove it; or write “\\{” too, if all of this is the text’s.',
    };
  if (colon === '：')
    return { at: place('colon'), what: 'The colon is a full-width one.', todo: `Write “:${name}[…]”.` };
  if (colon === '')
    return { at: place('name'), what: `There is no colon before ${name}.`, todo: `Write “:${name}[…]”.` };
  if (gap) return { at: place('gap'), what: `A space stands between “:” and ${name}.`, todo: `Write “:${name}[…]”.` };
  if (open !== undefined && open !== '[')
    return {
      at: place('open'),
      what: `The words of an annotation stand in square brackets, not in “${open}”.`,
      todo: `Write “:${name}[words]”.`,
    };
  return undefined;
}
