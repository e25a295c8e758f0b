import { fileEndpoint } from '#src/astro/file-route.ts';
import { dataRoutes } from '#src/astro/routes.ts';

/** The tables of the edition, their description, and the schemas of its entries. */
export const { getStaticPaths, GET } = fileEndpoint(dataRoutes.json);
