import { fileEndpoint } from '#src/astro/file-route.ts';
import { markdownRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(markdownRoutes.anatomy.md);
