import { fileEndpoint } from '#src/astro/file-route.ts';
import { dataRoutes } from '#src/astro/routes.ts';

/** The tables of the edition. */
export const { getStaticPaths, GET } = fileEndpoint(dataRoutes.csv);
