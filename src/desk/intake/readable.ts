/**
 * The HTML of what Readability takes for a page's article; undefined if it finds none. It is known to lose lines, so that this
 * only says which lines of the page are meant. The two packages are loaded when this is called.
 */
export async function readableHtml(html: string): Promise<string | undefined> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { charThreshold: 200 }).parse()?.content ?? undefined;
  } catch {
    // A page that breaks it is one of which it says nothing.
    return undefined;
  }
}
