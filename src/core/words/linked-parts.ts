/** Marks the words of a sentence that a link stands on. */
export type LinkOn = (words: string) => string;

/** A part of a sentence; `href` where it is a link. */
export interface LinkedPart {
  readonly text: string;
  readonly href?: string;
}

/**
 * A sentence cut where its links begin and end. `tell` is given a function that makes, of an address, what marks the
 * words of its link, so that each language can put them where it needs them: `(to) => `Only ${to(href)('two')} speak.``
 */
export function linkedParts(tell: (to: (href: string) => LinkOn) => string): LinkedPart[] {
  const links: string[] = [];
  // No text of an author's holds this character.
  const pieces = tell((href) => (words) => `\u0000${links.push(href) - 1}\u0000${words}\u0000`).split('\u0000');
  const parts: LinkedPart[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [text = '', link, words = ''] = pieces.slice(at, at + 3);
    if (text) parts.push({ text });
    if (link !== undefined) parts.push({ text: words, href: links[Number(link)] ?? '' });
  }
  return parts;
}
