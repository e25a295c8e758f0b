import { absolute } from '#src/core/model/absolute-address.ts';
import { escaped } from '#src/core/model/markup.ts';
import type { FeedView } from '#src/core/views/feed.ts';

/** A feed in Atom (RFC 4287), in which every id is an absolute address: below `url`. */
export function atomFeed({ title, description, language, updated, home, entries }: FeedView, url: string): string {
  const whole = (address: string) => escaped(absolute(address, url) ?? address);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${whole(home)}</id>
<title>${escaped(title)}</title>
<subtitle>${escaped(description)}</subtitle>
<updated>${updated}</updated>
<link href="${whole(home)}"/>
<link rel="self" type="application/atom+xml" href="${whole(`${home}feed.xml`)}"/>
${entries
  .map(
    (entry) => `<entry xml:lang="${entry.language}">
<id>${whole(entry.href)}</id>
<title>${escaped(entry.title)}</title>
<link href="${whole(entry.href)}"/>
${entry.via ? `<link rel="via" href="${escaped(entry.via)}"/>\n` : ''}<author><name>${escaped(entry.author)}</name></author>
${entry.published ? `<published>${entry.published}</published>\n` : ''}<updated>${entry.updated}</updated>
<summary xml:lang="${entry.textLanguage}">${escaped(entry.text)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;
}
