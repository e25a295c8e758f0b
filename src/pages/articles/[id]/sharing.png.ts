import { pictureRoutes } from '#src/astro/routes.ts';
import { pictureEndpoint } from '#src/astro/sharing-picture.ts';

export const { getStaticPaths, GET } = pictureEndpoint(pictureRoutes.article);
