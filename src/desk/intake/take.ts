import { looksLikePage } from './decode-bytes.ts';
import { takePage } from './take-page.ts';
import { takeText } from './take-text.ts';
import type { Taken, Told } from './taken.ts';

/** Whether a file is a saved web page, by its name or its beginning. */
export function isPage(name: string, bytes: Uint8Array): boolean {
  return /\.x?html?$/i.test(name) || looksLikePage(bytes);
}

/** Takes apart a text or a page: what of it is the article, what is not, and what it says of itself. */
export function take(bytes: Uint8Array, page: boolean, told: Told): Promise<Taken> {
  return page ? takePage(bytes, told) : takeText(bytes, told);
}
