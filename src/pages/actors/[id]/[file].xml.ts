import { fileEndpoint } from '#src/astro/file-route.ts';
import { actorFileRoutes } from '#src/astro/routes.ts';

export const { getStaticPaths, GET } = fileEndpoint(actorFileRoutes.xml);
