import type { APIRoute } from 'astro';
import { edition } from '#src/astro/edition.ts';
import { absolute } from '#src/core/model/absolute-address.ts';

export const GET: APIRoute = async () => {
  const { site } = edition();
  const sitemap = absolute('/sitemap-index.xml', site.url);
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`);
};
