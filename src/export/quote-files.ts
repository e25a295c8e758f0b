import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { FileGroup } from './file-group.ts';
import { oembedFile, quoteOembed } from './sharing/oembed.ts';

/** The oEmbed file beside each quotation’s page, which says how other pages show it. It needs the edition’s `url`. */
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
