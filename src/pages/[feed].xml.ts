import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '#src/astro/edition.ts';
import { feedRoute } from '#src/astro/routes.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import { escaped } from '#src/core/model/markup.ts';
import { feedView } from '#src/core/views/feed.ts';

export const getStaticPaths: GetStaticPaths = () => feedRoute.getStaticPaths();

/** Renders the Atom feed of the newest articles. */
export const GET: APIRoute = async () => {
  const current = edition();
  const { title, description, language, updated, entries } = feedView(current);
  const whole = (address: string) => escaped(absolute(address, current.site.url) ?? address);
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${whole('')}</id>
<title>${escaped(title)}</title>
<subtitle>${escaped(description)}</subtitle>
<updated>${updated}</updated>
<link href="${whole('')}"/>
<link rel="self" type="application/atom+xml" href="${whole('feed.xml')}"/>
${entries
  .map(
    (entry) => `<entry xml:lang="${entry.language}">
<id>${whole(entry.href)}</id>
<title>${escaped(entry.title)}</title>
<link href="${whole(entry.href)}"/>
${entry.via ? `<link rel="via" href="${escaped(entry.via)}"/>\n` : ''}<author><name>${escaped(entry.author)}</name></author>
${entry.published ? `<published>${entry.published}</published>\n` : ''}<updated>${entry.updated}</updated>
<summary xml:lang="${language}">${escaped(entry.summary)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
