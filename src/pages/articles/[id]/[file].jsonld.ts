import { fileEndpoint } from '#src/astro/file-route.ts';
import { articleFileRoutes } from '#src/astro/routes.ts';

/** The annotations of an article. */
export const { getStaticPaths, GET } = fileEndpoint(articleFileRoutes.jsonld);
