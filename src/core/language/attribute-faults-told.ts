import { quoted } from '#src/core/model/shown.ts';

/* What is said of attributes that cannot be read. */

/** Typographic quotation marks, which begin and end no value. */
export const typographic = '“”„‟«»‘’‚‛';

/** What is wrong in a text at an offset, and what to do. */
export interface Fault {
  readonly at: number;
  readonly what: string;
  readonly todo: string;
}

type Said = Omit<Fault, 'at'>;

export const notClosed: Said = {
  what: 'The brace “{” is not closed.',
  todo: 'Write “}” after the id or the last attribute; write “\\{” for a brace of the text.',
};

export function idApart(sign: string): Said {
  return {
    what: `No id follows this “${sign}”.`,
    todo: 'Write it right after “#”, without a space or quotation marks: “{#id}”.',
  };
}

export function markWithin({ name, mark }: { readonly name: string; readonly mark: string }): Said {
  const [reference, other] = mark === '"' ? ['&quot;', "'…'"] : ['&apos;', '"…"'];
  return {
    what: `The value of ${quoted(name)} ends at this quotation mark, and more follows.`,
    todo: `Write “${reference}” or a typographic mark for one within the value, or put the value in the other kind of quotation marks: ${name}=${other}.`,
  };
}

export function unended(name: string, mark: string): Said {
  return {
    what: `The value of ${quoted(name)} begins at this quotation mark and does not end.`,
    todo: `Write the same mark after it: ${name}=${mark}…${mark}.`,
  };
}

export function curlyEnd(name: string, curly: string, mark: string): Said {
  return {
    what: `The value of ${quoted(name)} does not end at the typographic “${curly}”.`,
    todo: `Write the mark with which it begins: ${name}=${mark}…${mark}.`,
  };
}

export function unquoted(name: string): Said {
  return {
    what: `The value of ${quoted(name)} holds a sign that is possible only in quotation marks.`,
    todo: `Write ${name}="…".`,
  };
}

export function noValue(name: string): Said {
  return {
    what: `The attribute ${quoted(name)} has no value.`,
    todo: `Write ${name}="…"; an empty one is ${name}="".`,
  };
}

export function colonForEquals(name: string): Said {
  const attributeName = name.slice(0, -1);
  return { what: `A colon stands after ${quoted(attributeName)}.`, todo: `Write “=”: ${attributeName}="…".` };
}

export function between(sign: string): Said {
  return { what: `A “${sign}” stands between attributes.`, todo: 'A space is enough: remove it.' };
}

export function strange(character: string): Said {
  if (character === ',' || character === ';') return between(character);
  return {
    what: `${quoted(character)} cannot stand here between “{” and “}”.`,
    todo: 'Write “{#id}”, or attributes as name="value"; write “\\{” for a brace of the text.',
  };
}

export function curly(name: string): Said {
  return {
    what: `The value of ${quoted(name)} stands in typographic quotation marks.`,
    todo: `Write straight ones: ${name}="…". Typographic ones may stand between them.`,
  };
}
