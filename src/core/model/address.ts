import { idPattern } from './id.ts';

/** The folders of `content/` whose files have pages. The folder is the first part of a page's address. */
export const folders = ['articles', 'actors', 'events', 'quotes'] as const;

export type Folder = (typeof folders)[number];

const id = idPattern.source.slice(1, -1);

/** Matches a former id: `old-name`, or `actors/old-name` if the file was in another folder. */
export const formerPattern = new RegExp(`^(?:(?:${folders.join('|')})/)?${id}$`);

/** The longest id that the name of a file has room for: 255 bytes, of which the ending takes three. */
export const maxIdLength = 252;

const addressPattern = new RegExp(`^/(${folders.join('|')})/(${id})/$`);

/** The address of an entry's page below the edition's root: `/actors/holm/`. */
export function entryAddress(folder: Folder, entryId: string): string {
  return `/${folder}/${entryId}/`;
}

/** The folder and id in the address of an entry's page; undefined for any other address. */
export function readAddress(address: string): { readonly folder: Folder; readonly id: string } | undefined {
  const [, folder, entryId] = addressPattern.exec(address) ?? [];
  return folder && entryId ? { folder: folder as Folder, id: entryId } : undefined;
}

/** The address that belongs to a former id of an entry in `folder`: `old-name` → `/actors/old-name/`. */
export function formerAddress(folder: Folder, former: string): string {
  return former.includes('/') ? `/${former}/` : entryAddress(folder, former);
}
