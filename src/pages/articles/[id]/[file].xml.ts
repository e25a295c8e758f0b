import { fileEndpoint } from '#src/astro/file-route.ts';
import { articleFileRoutes } from '#src/astro/routes.ts';

/** An article in TEI. */
export const { getStaticPaths, GET } = fileEndpoint(articleFileRoutes.xml);
