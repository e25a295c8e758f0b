import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Addresses below the root of a built site: one page of each kind that it has. */
export type KindsOfPage = Readonly<Partial<Record<string, string>>>;

/**
 * Finds in a built site one page of each kind: the article that the front page leads with, the actor and the event
 * that it names most often, its quotation of most segments, and a search for that actor.
 */
export function kindsOfPage(folder: string): KindsOfPage {
  const read = (address: string) => {
    const file = path.join(folder, address, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const article = /href="[./]*(articles\/[^/"]+\/)"/.exec(read(''))?.[1] ?? 'articles/';
  const text = read(article);
  const pageOf = (kind: string, ids: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const id of ids) if (read(`${kind}/${id}/`)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    return most === undefined ? undefined : `${kind}/${most}/`;
  };
  const mentioned = all(text, / id="m-([a-z0-9-]+)-\d+"/g);
  const actor = pageOf('actors', mentioned);
  const name = /<h1[^>]*>(?:<[^>]+>)*([^<]+)</.exec(read(actor ?? ''))?.[1] ?? '';
  const quote = pageOf('quotes', all(text, / popovertarget="c-([a-z0-9-]+)"/g));
  const pages: Record<string, string | undefined> = {
    front: '',
    articles: 'articles/',
    article,
    source: `${article}source/`,
    anatomy: `${article}anatomy/`,
    actors: 'actors/',
    actor,
    events: 'events/',
    event: pageOf('events', mentioned),
    quotes: 'quotes/',
    data: 'data/',
    quote,
    embed: `${quote}embed/`,
    analysis: 'analysis/',
    speakers: 'analysis/speakers/',
    sources: 'analysis/sources/',
    timeline: 'analysis/timeline/',
    places: 'analysis/places/',
    readings: 'analysis/readings/',
    questions: 'analysis/questions/',
    search: `search/?q=${encodeURIComponent(name)}`,
    about: 'about/',
    404: '404.html',
  };
  return Object.fromEntries(
    Object.entries(pages).filter(
      ([, address]) => address !== undefined && (address.endsWith('.html') || read(address.replace(/\?.*/, ''))),
    ),
  );
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}
