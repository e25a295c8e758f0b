import type { APIRoute, GetStaticPaths } from 'astro';
import { citationRoute } from '#src/astro/routes.ts';

export const getStaticPaths: GetStaticPaths = () => citationRoute.getStaticPaths();

/** An article’s files for reference managers. */
export const GET: APIRoute = ({ params }) => new Response(citationRoute.text(params));
