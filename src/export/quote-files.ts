import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { FileGroup } from './file-group.ts';
import { oembedFile, quoteOembed } from './sharing/oembed.ts';

/** The file beside each quotation’s page that tells how it is shown in others. Without an address the edition has none. */
export function quoteFiles({ index, site }: Edition): FileGroup[] {
  if (site.url === undefined) return [];
  return Array.from(index.quotes.keys(), (id) => ({
    names: [hrefs.quote(id) + oembedFile],
    texts: (edition) => {
      const quote = edition.index.quotes.get(id);
      return quote ? [quoteOembed(edition, quote)] : [];
    },
  }));
}
