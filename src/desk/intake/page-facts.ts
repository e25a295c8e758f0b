import { Parser } from 'htmlparser2';
import { webAddress } from '#src/core/model/fields.ts';
import { isBlank, trimmed } from '#src/core/model/white-space.ts';
import { type LinkedData, articleIn } from './linked-data.ts';

/** What a page says of its article outside of its visible text. */
export interface PageFacts {
  /** Headlines by which the page calls its article, the most certain first. */
  readonly headlines: readonly string[];
  readonly byline?: string;
  /** A day in ISO 8601. */
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The names of `meta` elements, the most certain first. */
const named = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
  byline: ['author', 'article:author_name', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
  ],
  publisher: ['og:site_name', 'application-name', 'dc.publisher', 'publisher'],
  url: ['og:url'],
  language: ['content-language', 'dc.language', 'language', 'inlanguage', 'og:locale'],
};

/** Reads what a page declares in `<html lang>`, `meta`, `link`, `time` and JSON-LD. */
export function pageFacts(html: string): PageFacts {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  let [title, script] = ['', ''];
  let [lang, canonical, time]: (string | undefined)[] = [];
  let reading: 'title' | 'script' | undefined;
  new Parser({
    onopentag(name, { property, name: called, itemprop, content, rel, href, type, lang: tag, datetime, ...rest }) {
      if (name === 'html') lang ??= tag;
      const key = (property ?? called ?? itemprop ?? rest['http-equiv'])?.toLowerCase();
      if (name === 'meta' && key && content && !meta.has(key)) meta.set(key, content);
      if (name === 'link' && rel?.toLowerCase() === 'canonical') canonical ??= href;
      if (name === 'time') time ??= datetime;
      if (name === 'title' && title === '') reading = 'title';
      if (name === 'script' && type?.toLowerCase().includes('ld+json')) reading = 'script';
    },
    ontext(text) {
      if (reading === 'title') title += text;
      if (reading === 'script') script += text;
    },
    onclosetag(name) {
      if (name !== reading) return;
      if (reading === 'script') scripts.push(script);
      script = '';
      reading = undefined;
    },
  }).end(html);

  const data: LinkedData = articleIn(scripts);
  const of = (what: keyof typeof named) => named[what].map((name) => meta.get(name)).map(words);
  const first = (...values: readonly (string | undefined)[]) => values.find((value) => value !== undefined);
  const byline = first(data.byline, ...of('byline').filter((name) => name && !name.includes('://')));
  const published = first(...[data.published, ...of('published'), time].map(dayOf));
  const publisher = first(data.publisher, ...of('publisher'));
  const url = first(...[canonical, ...of('url')].map(words).filter((value) => webAddress.safeParse(value).success));
  const language = first(...[lang, data.language, ...of('language')].map(tagOf));
  return {
    headlines: [data.headline, ...of('headline'), words(title)].filter((value) => value !== undefined),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
  };
}

function words(value: string | undefined): string | undefined {
  return value === undefined || isBlank(value) ? undefined : trimmed(value).replace(/\s+/g, ' ');
}

/** The day of a time in ISO 8601, as it was at the place that wrote it. */
export function dayOf(value: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*((?:19|20)\d\d)[-/]?([01]\d)[-/]?([0-3]\d)(?!\d)/.exec(value ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** `de_DE` → `de-DE` */
export function tagOf(value: string | undefined): string | undefined {
  const tag = (value ?? '').split(/[,;]/, 1)[0]?.trim().replaceAll('_', '-') ?? '';
  try {
    const [canonical] = tag.length > 35 ? [] : Intl.getCanonicalLocales(tag);
    // “english” is well-formed, and no language.
    const isLanguage = /^[a-z]{2,3}(?:-|$)/.test(canonical ?? '') && !/^(?:und|zxx|mul)/.test(canonical ?? '');
    return isLanguage ? canonical : undefined;
  } catch {
    return undefined;
  }
}
