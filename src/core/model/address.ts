import { idPattern } from './id.ts';

/** The folders of `content/` whose files have pages of their own, and the first part of the pages' addresses. */
export const folders = ['articles', 'actors', 'events', 'quotes'] as const;

export type Folder = (typeof folders)[number];

const id = idPattern.source.slice(1, -1);

/** `old-name`, or with the folder where that was another one: `actors/old-name`. */
export const formerPattern = new RegExp(`^(?:(?:${folders.join('|')})/)?${id}$`);

const addressPattern = new RegExp(`^/(${folders.join('|')})/(${id})/$`);

/** The address of an entry's page below the edition's root: `/actors/xi/`. */
export function addressOf(folder: Folder, entryId: string): string {
  return `/${folder}/${entryId}/`;
}

/** What an address names; undefined when it is not the address of an entry's page. */
export function readAddress(address: string): { readonly folder: Folder; readonly id: string } | undefined {
  const [, folder, entryId] = addressPattern.exec(address) ?? [];
  return folder && entryId ? { folder: folder as Folder, id: entryId } : undefined;
}

/** The address that a former id stands for, in an entry of `folder`: `old-name` → `/actors/old-name/`. */
export function formerAddress(folder: Folder, former: string): string {
  return former.includes('/') ? `/${former}/` : addressOf(folder, former);
}
