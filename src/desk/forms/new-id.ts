import { toId } from '#src/core/model/id.ts';

/** The longest id that is made of a name; a name that is a sentence gives its first words. */
const maxLength = 60;

/**
 * A free id for a new entry: made of its name, with a number where that is taken. A name of which nothing can be made, such as
 * one in another script, gives the kind of the entry and a number.
 */
export function newId(name: string, kind: string, isTaken: (id: string) => boolean): string {
  const stem = shortened(toId(name));
  if (stem !== '' && !isTaken(stem)) return stem;
  const base = stem === '' ? kind : stem;
  for (let n = stem === '' ? 1 : 2; ; n++) if (!isTaken(`${base}-${n}`)) return `${base}-${n}`;
}

function shortened(id: string): string {
  if (id.length <= maxLength) return id;
  const cut = id.slice(0, maxLength + 1).lastIndexOf('-');
  return id.slice(0, cut > 0 ? cut : maxLength);
}
