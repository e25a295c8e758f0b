import { fileEndpoint } from '#src/astro/file-route.ts';
import { quotesFeedRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(quotesFeedRoutes.json);
