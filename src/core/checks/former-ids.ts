import { everyEntry, folderOf, formerAddresses } from '#src/core/index/former-addresses.ts';
import type { Entry } from '#src/core/entries/entry.ts';
import { entryAddress, readAddress } from '#src/core/model/address.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import type { RuleInput } from './rule.ts';

/** `former-id-taken`: a former id is not the id of another entry, and only one entry claims it. */
export function formerIdsRule({ index }: RuleInput): Problem[] {
  const entries = new Map<string, Entry>();
  for (const entry of everyEntry(index)) entries.set(entryAddress(folderOf(entry), entry.id), entry);
  const claimed = new Map<string, Entry>();
  return formerAddresses(index).flatMap(({ address, entry, n }) => {
    const former = readAddress(address);
    if (!former) return [];
    const { id } = former;
    // Actors, events and quotations share one set of ids, whatever their addresses.
    const namesake =
      former.folder === 'articles' ? undefined : (index.actors.get(id) ?? index.events.get(id) ?? index.quotes.get(id));
    const holder = entries.get(address) ?? (namesake === entry ? undefined : namesake);
    const other = claimed.get(address);
    claimed.set(address, other ?? entry);
    const where = { field: ['formerIds', n] };
    const remove = 'Remove it here, or choose another id there.';
    if (holder === entry)
      return inFile(entry.file, [error('former-id-taken', where, `“${id}” is this file’s own id.`, 'Remove it.')]);
    if (holder)
      return inFile(entry.file, [error('former-id-taken', where, `The id “${id}” is that of ${holder.file}.`, remove)]);
    if (other === entry)
      return inFile(entry.file, [error('former-id-taken', where, `“${id}” is named twice.`, 'Remove one of the two.')]);
    if (other)
      return inFile(entry.file, [
        error(
          'former-id-taken',
          where,
          `${other.file} has the former id “${id}” too.`,
          'An address can lead to only one page: remove it in one of the two files.',
        ),
      ]);
    return [];
  });
}
