import { nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, type Position, error } from '#src/core/model/problem.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import { type DirectiveName, directives } from './language.ts';

type Attributes = Readonly<Record<string, string | null | undefined>>;

/** The attributes that an annotation may not have. `written`: the annotation as it stands in the Markdown. */
export function unknownAttributes(
  name: DirectiveName,
  attributes: Attributes,
  written: string,
  where: Position,
): LocalProblem[] {
  const known: readonly string[] = directives[name].attributes;
  /** The attribute whose value is going on, as in `corr=gone away`. */
  let cutOff: string | undefined;
  let isTold = false;
  return Object.keys(attributes).flatMap((attribute) => {
    if (known.includes(attribute)) {
      cutOff = new RegExp(`\\b${attribute}\\s*=\\s*[^\\s"']`).test(written) ? attribute : undefined;
      isTold = false;
      return [];
    }
    const near = nearest(attribute, known);
    if (cutOff !== undefined && attributes[attribute] === '' && near === undefined) {
      if (isTold) return [];
      isTold = true;
      const words = `${truncated(attributes[cutOff] ?? '', 20)} ${truncated(attribute, 20)}`;
      return unknown(name, attribute, where, `If it goes on with a value, use quotation marks: ${cutOff}="${words}".`);
    }
    return unknown(name, attribute, where, near ? `Did you mean ${quoted(near)}?` : possible(name));
  });
}

function unknown(name: DirectiveName, attribute: string, where: Position, todo: string): LocalProblem[] {
  const what = `The annotation “:${name}” has no attribute ${quoted(attribute)}.`;
  return [error('unknown-attribute', where, what, todo)];
}

function possible(name: DirectiveName): string {
  const { attributes, id } = directives[name];
  if (attributes.length > 0) return `It may have ${attributes.join(', ')}.`;
  return id ? 'It has its id and nothing else.' : 'It has none.';
}
