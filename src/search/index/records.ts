import type { Crossref, MentionPlace } from '#src/core/index/crossref.ts';
import { sentenceStarts } from '#src/core/language/sentences.ts';
import type { ActorEntry, ArticleEntry, EventEntry, QuoteEntry } from '#src/core/entries/entry.ts';
import type { SearchDoc } from '#src/search/browser/format.ts';
import type { Reading } from '#src/search/browser/format.ts';
import { omission } from '#src/core/excerpt/cut-passage.ts';
import { fold } from '#src/core/fold/fold.ts';
import type { Actor } from '#src/core/model/actor.ts';
import { latestDate, latestStatus, rolesAsOf } from '#src/core/model/as-of.ts';
import { type Edtf, spanOf } from '#src/core/model/dates.ts';
import type { EventStatus } from '#src/core/model/event.ts';
import type { QuoteKind } from '#src/core/model/quote.ts';
import { dateView, publishedView } from '#src/core/views/dates.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { actorLink, articleLink, hrefs } from '#src/core/views/links.ts';
import { type PrintedPart, plainText, printedPassage, printedStretch } from '#src/core/views/printed.ts';
import { quotationLine } from '#src/core/views/quotations.ts';
import { rolesLine } from '#src/core/views/roles.ts';
import { languageAttributes } from '#src/core/words/direction.ts';
import { latestWhen, statusView } from '#src/core/views/status.ts';

/** Something that a search can find. */
export interface SearchRecord {
  readonly doc: SearchDoc;
  /** The texts that count most: names, a quotation's own words, a headline. No phrase runs from one text into the next. */
  readonly primary: readonly string[];
  /** Other texts by which it is found. */
  readonly more: readonly string[];
  /** Names with which a misspelled query is compared. */
  readonly names?: readonly string[];
  readonly facets: {
    readonly speaker?: string;
    readonly quotation?: QuoteKind;
    readonly status?: EventStatus['is'];
    readonly years?: readonly number[];
    readonly article?: string;
    /** The actor is an unnamed source. */
    readonly unnamed?: true;
  };
}

/** A label of more words is a description rather than a name. */
const labelWords = 4;

/**
 * Every record of the edition in the order of the index: actors, events, quotations (each with all of its segments), and
 * articles; the last two by article, the newest first.
 */
export function* searchRecords(edition: Edition): Iterable<SearchRecord> {
  const { actors, events, quotes, articles, segments } = edition.index;
  const newest = [...articles.values()].reverse();
  for (const actor of actors.values()) yield actorRecord(edition, actor);
  for (const event of events.values()) yield eventRecord(edition, event);
  const quotesOf = Map.groupBy(quotes.values(), ({ id }) => segments.get(id)?.[0]?.article);
  for (const article of [...newest, undefined])
    for (const quote of quotesOf.get(article) ?? []) yield quoteRecord(edition, quote);
  for (const article of newest) yield articleRecord(edition, article);
}

function actorRecord(edition: Edition, { id, data, profile }: ActorEntry): SearchRecord {
  const { words } = edition;
  const days = daysOf(edition, id);
  const lastDay = days.at(-1);
  const printed = labelsOf(edition, id);
  const names = namesOf(data);
  const also = distinct([...data.aliases, ...printed.filter(isLabel)], [data.name]);
  const role = lastDay ? rolesLine(edition, data, lastDay) : '';
  return {
    doc: {
      kind: 'actor',
      url: hrefs.actor(id),
      title: data.name,
      detail: [words.actorKinds[data.kind], role].filter(Boolean).join(', '),
      ...profileText(edition, profile.text),
      ...(Object.keys(data.names).length > 0 ? { names: data.names } : {}),
      ...(also.length > 0 ? { also: also.map((label) => shownLabel(edition, id, label)) } : {}),
    },
    primary: distinct([
      ...names,
      ...printed.filter(isLabel),
      ...(data.roles.length > 0 ? days.flatMap((day) => roleWords(edition, data, day)) : []),
    ]),
    more: distinct([
      ...printed.filter((label) => !isLabel(label)),
      words.actorKinds[data.kind],
      profile.text,
      ...data.sameAs,
    ]),
    names: distinct([...names, ...printed.filter(isLabel)]),
    facets: data.kind === 'unnamed' ? { unnamed: true } : {},
  };
}

/** A profile, of which a result shows one sentence. */
function profileText({ site }: Edition, text: string): Pick<SearchDoc, 'text' | 'sentences'> {
  const sentences = sentenceStarts(text, site.language);
  return { text, ...(sentences.length > 1 ? { sentences } : {}) };
}

function eventRecord(edition: Edition, { id, data, profile }: EventEntry): SearchRecord {
  const { index, words } = edition;
  const printed = labelsOf(edition, id);
  const status = latestStatus(data.status);
  const date = latestDate(data);
  const stands = status && statusView(edition, status);
  return {
    doc: {
      kind: 'event',
      url: hrefs.event(id),
      title: data.name,
      detail: [
        latestWhen(edition, data),
        data.place?.name,
        stands && words.event.statusOn(stands.label, stands.asOf.text),
      ]
        .filter(Boolean)
        .join(', '),
      ...profileText(edition, profile.text),
      ...(printed.length > 0
        ? { also: distinct(printed, [data.name]).map((label) => shownLabel(edition, id, label)) }
        : {}),
    },
    primary: [data.name, date && dateView(edition, date).text, date, data.place?.name].filter(
      (text) => text !== undefined,
    ),
    more: distinct([
      ...(stands ? [stands.label] : []),
      ...printed,
      ...data.participants.flatMap(({ actor, role }) => [
        ...namesOf(index.actors.get(actor)?.data ?? { name: actor, names: {}, aliases: [] }),
        role,
      ]),
      profile.text,
      ...data.sameAs,
    ]),
    names: [data.name],
    facets: { ...(status ? { status: status.is } : {}), years: yearsOf(date) },
  };
}

function quoteRecord(edition: Edition, quote: QuoteEntry): SearchRecord {
  const { index } = edition;
  const { id, data } = quote;
  const { speaker, words, parts, stance, kindLabel, place, language } = quotationLine(edition, quote);
  const article = index.segments.get(id)?.[0]?.article;
  const day = data.said ?? article?.data.published;
  const actor = index.actors.get(data.speaker)?.data;
  const also = [data.original?.text, data.reading].filter((text) => text !== undefined);
  return {
    doc: {
      kind: 'quote',
      url: hrefs.quote(id),
      title: speaker.name,
      detail: [kindLabel, day && dateView(edition, day).text].filter(Boolean).join(', '),
      text: words,
      ...(stance ? { stance } : {}),
      ...readingsIn(parts),
      ...inLanguage(edition, language),
      ...(place ? { article: place.article.name, place: place.href } : {}),
      ...(also.length > 0 ? { also } : {}),
    },
    primary: [words],
    more: distinct([
      ...(actor ? [...namesOf(actor), ...(article ? roleWords(edition, actor, article.data.published) : [])] : []),
      ...(data.speakerAs ? [data.speakerAs] : []),
      ...data.cues,
      ...parts.flatMap(({ meant = [] }) => meant.map((reading) => reading.words)),
      ...(article ? labelsInArticle(article, data.speaker).filter(isLabel) : []),
      ...also,
    ]),
    facets: {
      ...(index.actors.has(data.speaker) ? { speaker: data.speaker } : {}),
      quotation: data.kind,
      years: yearsOf(day).slice(0, 1),
      ...(article ? { article: article.id } : {}),
    },
  };
}

function articleRecord(edition: Edition, entry: ArticleEntry): SearchRecord {
  const { id, data, text } = entry;
  const glitches = Map.groupBy(text.glitches, ({ passage }) => passage);
  const own = data.titleBy === 'editor' ? text.passages.slice(1) : text.passages;
  const passages = own.map(({ n, text: words, sentences }) => {
    const meant = (glitches.get(n) ?? []).flatMap(({ corr }) => corr || []);
    const readings = glitches.has(n) ? readingsIn(printedPassage(edition, entry, n)) : {};
    return { n, text: words, sentences, ...(meant.length > 0 ? { meant } : {}), ...readings };
  });
  return {
    doc: {
      kind: 'article',
      url: hrefs.article(id),
      title: articleLink(edition, entry).name,
      detail: publishedView(edition, data).text,
      text: data.summary,
      passages,
      ...inLanguage(edition, data.language),
    },
    primary: [text.title],
    more: passages.flatMap(({ n, text: words, meant = [] }) => [...(n === 0 ? [] : [words]), ...meant]),
    facets: { article: id, years: yearsOf(data.published).slice(0, 1) },
  };
}

/** What the glitches in printed words mean, each with its place. */
function readingsIn(parts: readonly PrintedPart[]): { readonly readings?: readonly Reading[] } {
  let at = 0;
  const readings = parts.flatMap(({ text, meant = [] }) => {
    const [start, end] = [at, (at += text.length)];
    return meant.map(({ before, words, after }): Reading => [start, end, `${before}${words}${after}`]);
  });
  return readings.length > 0 ? { readings } : {};
}

/** A printed name as a result shows it: with the intended reading of a glitch in it. */
function shownLabel(edition: Edition, id: string, label: string): string {
  const place = edition.index.mentions
    .get(id)
    ?.find(
      ({ article, passage, mention }) =>
        article.text.glitches.length > 0 && passage.text.slice(mention.start, mention.end) === label,
    );
  return place ? plainText(printedStretch(edition, place.article, place.mention)) : label;
}

/** The language and direction of what a record shows, if they are not those of the page. */
function inLanguage({ site }: Edition, language: string): Pick<SearchDoc, 'language' | 'direction'> {
  const { lang, dir } = languageAttributes(language, site.language);
  return { ...(lang ? { language: lang } : {}), ...(dir ? { direction: dir } : {}) };
}

/** All names of an actor. */
function namesOf({ name, names, aliases }: Pick<Actor, 'name' | 'names' | 'aliases'>): string[] {
  return [name, ...Object.values(names), ...aliases];
}

/** The days of the articles that name an actor or event, in order. */
function daysOf({ index }: Edition, id: string): Edtf[] {
  const days: Edtf[] = [];
  // Mentions are in the order of these days.
  for (const { article } of index.mentions.get(id) ?? [])
    if (article.data.published !== days.at(-1)) days.push(article.data.published);
  return days;
}

/** By the id of an actor or event. */
const labels = new WeakMap<Crossref, Map<string, readonly string[]>>();

/** The words by which the articles name an actor or event: all of them, where an excerpt has not all. Memoized, since a state's are needed for each quotation of its ministers. */
function labelsOf({ index }: Edition, id: string): readonly string[] {
  const known = labels.get(index) ?? new Map<string, readonly string[]>();
  labels.set(index, known);
  const all = known.get(id) ?? labelsIn(index.mentions.get(id) ?? []);
  known.set(id, all);
  return all;
}

/** The words by which one article names an actor or event. */
function labelsInArticle({ text: { mentions, passages } }: ArticleEntry, id: string): string[] {
  return labelsIn(
    mentions.flatMap((mention) => {
      const passage = mention.id === id ? passages[mention.passage] : undefined;
      return passage ? [{ passage, mention }] : [];
    }),
  );
}

function labelsIn(mentions: readonly Pick<MentionPlace, 'passage' | 'mention'>[]): string[] {
  const printed = mentions.map(({ passage, mention }) => passage.text.slice(mention.start, mention.end));
  return distinct([...new Set(printed)].filter((name) => !name.includes(omission)));
}

/**
 * The roles held on a day, each twice: with whose it is (“Mayor, Norvik”), and with all that the
 * articles call that state or body (“Mayor, Norvik, the town”).
 */
function roleWords(edition: Edition, actor: Actor, day: Edtf): string[] {
  return rolesAsOf(actor.roles, day).flatMap(({ title, of }) => {
    if (of === undefined) return [title];
    const { name } = actorLink(edition, of);
    return [`${title}, ${name}`, [title, name, ...labelsOf(edition, of).filter(isLabel)].join(', ')];
  });
}

function isLabel(text: string): boolean {
  return text.split(/\s+/).length <= labelWords;
}

/** The years in which a date falls; only the first of a date without an end. */
function yearsOf(value: Edtf | undefined): number[] {
  if (value === undefined) return [];
  const { from, to } = spanOf(value);
  const [first, last] = [from, to].map((moment) => new Date(moment).getUTCFullYear()) as [number, number];
  if (Number.isNaN(first)) return Number.isNaN(last) ? [] : [last];
  return Number.isNaN(last) ? [first] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** The texts without repetitions, whatever their capitals and accents, and without those in `leftOut`. */
function distinct(texts: readonly string[], leftOut: readonly string[] = []): string[] {
  const seen = new Set(leftOut.map(fold));
  return texts.filter((text) => {
    const key = fold(text);
    return !seen.has(key) && seen.add(key);
  });
}
