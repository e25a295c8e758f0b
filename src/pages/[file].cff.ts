import { fileEndpoint } from '#src/astro/file-route.ts';
import { citationFileRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(citationFileRoutes.cff);
