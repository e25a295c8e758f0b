import { getCollection, getEntry } from 'astro:content';
import { crossref } from '#src/crossref/crossref.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Site } from '#src/model/site.ts';
import type { Edition } from '#src/views/edition.ts';
import { wordsIn } from '#src/words/words.ts';

let known: { key: string; edition: Edition } | undefined;

/** The edition that the pages show. It is joined once, and again when the content has changed. */
export async function edition(): Promise<Edition> {
  const [site, ...collections] = await Promise.all([
    getEntry('site', 'site'),
    getCollection('articles'),
    getCollection('actors'),
    getCollection('events'),
    getCollection('quotes'),
  ]);
  const stored = collections.flat();
  const key = [site?.digest, ...stored.map(({ digest }) => digest)].join('\n');
  if (known?.key !== key)
    known = {
      key,
      edition: join(
        site?.data as Site | undefined,
        stored.map(({ data }) => data as unknown as Entry),
      ),
    };
  return known.edition;
}

function join(site: Site | undefined, entries: readonly Entry[]): Edition {
  const words = site && wordsIn(site.language);
  // The loader has refused to store an edition without a sound site.yaml.
  if (!site || !words) throw new Error('The content has not been loaded. Run `npm run check` to see why.');
  return { index: crossref(entries), site, words };
}
