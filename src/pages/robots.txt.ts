import type { APIRoute } from 'astro';
import { edition } from '#src/astro/edition.ts';
import { robots } from '#src/export/crawlers/robots.ts';

export const GET: APIRoute = () => new Response(robots(edition().site));
