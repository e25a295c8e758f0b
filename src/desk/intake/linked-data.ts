import { isBlank, trimmed } from '#src/core/model/white-space.ts';

/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  readonly headline?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
}

type Thing = Readonly<Record<string, unknown>>;

/** How deep things are looked for within each other. */
const maxDepth = 6;

/** Reads the article out of the texts of JSON-LD scripts. What is no JSON is ignored, as readers of the web do. */
export function articleIn(scripts: readonly string[]): LinkedData {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0));
  const article = things.find((thing) => /Article|Posting|Report/.test(typeOf(thing)) && text(thing['headline']));
  if (!article) return {};
  const headline = text(article['headline']);
  const authors = list(article['author']).flatMap((author) => nameOf(author) ?? []);
  const published = text(article['datePublished']);
  const publisher = list(article['publisher']).map(nameOf)[0];
  const language = text(list(article['inLanguage'])[0]);
  return {
    ...(headline ? { headline } : {}),
    ...(authors.length > 0 ? { byline: [...new Set(authors)].join(', ') } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(language ? { language } : {}),
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...['@graph', 'mainEntity', 'itemListElement'].flatMap((key) => thingsIn(thing[key], depth + 1))];
}

function typeOf(thing: Thing): string {
  return list(thing['@type']).join(' ');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function nameOf(value: unknown): string | undefined {
  return text(typeof value === 'object' && value !== null ? list((value as Thing)['name'])[0] : value);
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || isBlank(value) || /^https?:/.test(value)) return undefined;
  // JSON-LD may spell characters as HTML does.
  const words = value.replace(/&(amp|quot|apos|lt|gt|#0?39);/g, (_, name: string) => named[name] ?? '’');
  return trimmed(words).replace(/\s+/g, ' ');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  '#39': "'",
  '#039': "'",
};
