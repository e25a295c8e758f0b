import { fileEndpoint } from '#src/astro/file-route.ts';
import { feedRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(feedRoutes.xml);
