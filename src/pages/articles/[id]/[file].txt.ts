import { fileEndpoint } from '#src/astro/file-route.ts';
import { articleFileRoutes } from '#src/astro/routes.ts';

/** The words of an article, as plain text. */
export const { getStaticPaths, GET } = fileEndpoint(articleFileRoutes.txt);
