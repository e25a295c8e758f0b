import type { ActorEntry, ArticleEntry, EventEntry, QuoteEntry } from '#src/entries/entry.ts';
import { dateView } from '#src/views/dates.ts';
import type { Edition } from '#src/views/edition.ts';
import { hrefs } from '#src/views/links.ts';
import { quotationLine } from '#src/views/quotations.ts';
import { rolesLine } from '#src/views/roles.ts';
import { standing } from '#src/views/status.ts';

export type RecordKind = 'passage' | 'actor' | 'event' | 'quote';

/** One thing that can be found. */
export interface SearchRecord {
  /** Relative to the edition's root, with a slash before it since Pagefind expects one: `/quotes/x/`. */
  readonly url: string;
  /** What is searched, and what the excerpt is cut from. */
  readonly content: string;
  /** What a result shows beside its excerpt: `title` and a line of `detail`. */
  readonly meta: { readonly kind: RecordKind; readonly title: string; readonly detail: string };
  readonly filters: { readonly kind: readonly RecordKind[] };
}

/** Every record of the edition: actors, events, quotations (segments reunited), and the passages of all articles. */
export function* searchRecords(edition: Edition): Iterable<SearchRecord> {
  const { actors, events, quotes, articles } = edition.index;
  for (const actor of actors.values()) yield actorRecord(edition, actor);
  for (const event of events.values()) yield eventRecord(edition, event);
  for (const quote of quotes.values()) yield quoteRecord(edition, quote);
  for (const article of articles.values()) yield* passageRecords(edition, article);
}

function record(
  kind: RecordKind,
  url: string,
  title: string,
  detail: string,
  content: readonly (string | undefined)[],
): SearchRecord {
  return {
    url: `/${url}`,
    content: content.filter(Boolean).join(' · '),
    meta: { kind, title, detail },
    filters: { kind: [kind] },
  };
}

function actorRecord(edition: Edition, { id, data, profile }: ActorEntry): SearchRecord {
  const last = edition.index.mentions.get(id)?.at(-1)?.article.data.published;
  const role = last ? rolesLine(edition, data, last) : '';
  const detail = [edition.words.actorKinds[data.kind], role].filter(Boolean).join(', ');
  return record('actor', hrefs.actor(id), data.name, detail, [
    data.name,
    ...Object.values(data.names),
    ...data.aliases,
    role,
    profile.text,
  ]);
}

function eventRecord(edition: Edition, { id, data, profile }: EventEntry): SearchRecord {
  const last = edition.index.mentions.get(id)?.at(-1)?.article.data.published;
  const { then } = last ? standing(edition, data, last) : {};
  const when = data.when ? dateView(edition, data.when).text : undefined;
  return record('event', hrefs.event(id), data.name, [when, then?.label].filter(Boolean).join(', '), [
    data.name,
    when,
    data.place?.name,
    profile.text,
  ]);
}

function quoteRecord(edition: Edition, quote: QuoteEntry): SearchRecord {
  const { speaker, words, kindLabel, place } = quotationLine(edition, quote);
  return record(
    'quote',
    hrefs.quote(quote.id),
    speaker.name,
    [kindLabel, place?.published.text].filter(Boolean).join(', '),
    [words, speaker.name, quote.data.speakerAs],
  );
}

function* passageRecords(edition: Edition, { id, data, text }: ArticleEntry): Iterable<SearchRecord> {
  const published = dateView(edition, data.published).text;
  for (const passage of text.passages) {
    const detail = [edition.words.common.place(passage.n), published].join(', ');
    yield record('passage', hrefs.passage(id, passage.n), text.title, detail, [passage.text]);
  }
}
