import { z } from 'astro/zod';

/* The page's content policy allows no code made from strings. Zod, which would try, is told before any schema is made. */
z.config({ jitless: true });
