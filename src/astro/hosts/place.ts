/** Where an edition is to stand, and where its files lie on the server. */
export interface Place {
  /** The address of the edition, with a slash at its end: `https://example.org/paper/`. */
  readonly url: URL;
  /** The folder on the server that holds the files of `dist/`. */
  readonly folder: string;
}

/** A place from an address as an author writes it, with or without a slash at its end. */
export function placeAt(address: string, folder: string): Place {
  return { url: new URL(address.endsWith('/') ? address : `${address}/`), folder: folder.replace(/\/+$/, '') };
}

/** A text as part of a regular expression that means just this text. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `content-security-policy` → `Content-Security-Policy` */
export function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
