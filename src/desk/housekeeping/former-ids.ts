import { isScalar, isSeq } from 'yaml';
import { type Folder, formerAddress } from '#src/core/model/address.ts';
import type { Splice } from './editable-text.ts';
import type { Front } from './front.ts';
import { addItems } from './list-items.ts';

/**
 * The splices by which an entry with the id `own` has the former ids `added`, besides those that it has. One that is now its
 * own id gives its place to the first of them. Undefined where `formerIds` is no list.
 */
export function addFormerIds(
  front: Front,
  folder: Folder,
  own: string,
  added: readonly string[],
): Splice[] | undefined {
  const node = front.fields.get('formerIds', true);
  const items = isSeq(node) ? node.items.filter(isScalar) : [];
  const address = (id: unknown) => formerAddress(folder, String(id));
  const there = new Set(items.map(({ value }) => address(value)));
  const lacking = added.filter((id, n) => !there.has(address(id)) && id !== own && added.indexOf(id) === n);
  const [first, ...rest] = lacking;
  const freed = items.find(({ value }) => address(value) === address(own))?.range;
  if (!freed || first === undefined) return addItems(front, 'formerIds', lacking);
  const more = addItems(front, 'formerIds', rest);
  return more && [{ start: front.offset + freed[0], end: front.offset + freed[1], text: first }, ...more];
}
