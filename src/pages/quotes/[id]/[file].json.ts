import { fileEndpoint } from '#src/astro/file-route.ts';
import { quoteFileRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(quoteFileRoutes.json);
