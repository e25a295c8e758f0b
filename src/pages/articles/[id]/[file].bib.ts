import { fileEndpoint } from '#src/astro/file-route.ts';
import { articleFileRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(articleFileRoutes.bib);
