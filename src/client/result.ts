import type { Doc, Passage } from '#src/search/browser/format.ts';
import { type Marks, type Part, bestPassages, excerpt, marked } from '#src/search/browser/marked.ts';
import { element, fill, filled, format, pageLanguage, plural } from './dom.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';

/** The number of an article's passages that a result shows at first. */
const passagesShown = 3;

/** What is needed to render a result, besides the result. */
export interface Drawing {
  readonly marks: Marks;
  readonly root: URL;
  readonly texts: SearchTexts;
}

/** Renders a result as an item of a list: first what was found, then where it is. */
export function result(doc: Doc, { marks, root, texts }: Drawing): HTMLLIElement {
  const href = (url: string) => new URL(url, root).href;
  const item = element('li', { class: doc.kind === 'article' ? 'passages' : doc.kind });
  const also = matchedAlias(doc, marks, texts);
  const language = languageOf(doc);
  if (doc.kind === 'actor' || doc.kind === 'event') {
    const shown = excerpt({ text: doc.text, sentences: doc.sentences ?? [0] }, marks);
    item.append(
      element(
        'h3',
        {},
        element('a', { href: href(doc.url) }, ...nodes(marked(doc.title, marks))),
        ...names(doc, marks),
      ),
      element('p', { class: 'aside' }, ...nodes(marked(doc.detail, marks))),
      also ?? '',
      ...(shown.some((part) => part.marked) ? [element('p', language, ...nodes(shown))] : []),
    );
    return item;
  }
  const drawn = ({ url, parts, ...passage }: Words) =>
    element(
      doc.kind === 'quote' ? 'blockquote' : 'p',
      language,
      element('a', { href: href(url) }, stanceOf(doc), ...nodes(parts)),
      ...meant({ parts, ...passage }, marks, texts),
    );
  const { best, others } = wordsOf(doc, marks, passagesShown);
  item.append(...best.map(drawn));
  if (others.length > 0)
    item.append(
      element(
        'details',
        {},
        element('summary', {}, fill(plural(others.length, texts.passages), format(others.length))),
        ...others.map(drawn),
      ),
    );
  if (doc.kind === 'quote')
    item.append(
      element(
        'p',
        { class: 'aside' },
        element('b', {}, ...nodes(marked(doc.title, marks))),
        `, ${doc.detail}. `,
        element('a', { href: href(doc.url) }, texts.page),
      ),
      also ?? '',
      doc.article
        ? element('p', { class: 'aside in' }, ...filled(texts.inArticle, element('bdi', language, doc.article)))
        : '',
    );
  else
    item.append(
      element(
        'p',
        { class: 'aside in' },
        `${doc.detail}. `,
        ...filled(texts.inArticle, element('bdi', language, doc.title)),
      ),
    );
  return item;
}

/** The language and direction of a result's own words. */
export function languageOf({ language, direction }: Doc): { lang: string | undefined; dir: string | undefined } {
  return { lang: language, dir: direction };
}

/**
 * The words that a result shows, each with its address. For an article: the passages that contain most of the query, at
 * most `max` of them, and the others. If none was found, and for quotations: the result's own words.
 */
export function wordsOf(doc: Doc, marks: Marks, max: number): { best: [Words, ...Words[]]; others: Words[] } {
  const { passages = [], url } = doc;
  const wordsIn = (passage: Passage) => ({
    url: `${url}#p-${passage.n}`,
    parts: excerpt(passage, marks),
    meant: passage.meant,
  });
  const found = bestPassages(passages, marks, max);
  const [first, ...rest] = found.best.map(wordsIn);
  if (first) return { best: [first, ...rest], others: found.others.map(wordsIn) };
  return {
    best: [{ url: doc.place ?? url, parts: excerpt(passages[0] ?? { text: doc.text, readings: doc.readings }, marks) }],
    others: [],
  };
}

interface Words {
  readonly url: string;
  readonly parts: readonly Part[];
  readonly meant?: readonly string[] | undefined;
}

/** The intended readings of glitches in a passage that match the query, but for those that are shown behind their glitch. */
function meant({ parts, meant: readings = [] }: Omit<Words, 'url'>, marks: Marks, texts: SearchTexts): Node[] {
  const shown = parts.flatMap(({ inserted = [] }) => inserted.map((each) => each.map(({ text }) => text).join('')));
  return readings
    .filter((reading) => !shown.some((text) => text.includes(reading)))
    .map((reading) => marked(reading, marks))
    .filter((parts) => parts.some((part) => part.marked))
    .flatMap((parts) => [
      element('small', pageLanguage(), ' ', texts.also.article, ' ', element('bdi', {}, ...nodes(parts))),
    ]);
}

/** Converts a text that is split at its marks to nodes. */
export function nodes(parts: readonly Part[]): Node[] {
  return parts.flatMap(({ text, marked: isMarked, inserted = [] }) => [
    isMarked ? element('mark', {}, text) : document.createTextNode(text),
    ...inserted.flatMap((reading) => [
      document.createTextNode(' '),
      element('span', { class: 'inserted', ...pageLanguage() }, ...nodes(reading)),
    ]),
  ]);
}

/** What stands before a quotation's words that are not simply said. */
export function stanceOf({ stance }: Doc): Node | undefined {
  return stance === undefined ? undefined : element('span', { class: 'stance', ...pageLanguage() }, `${stance} `);
}

/** The names in other scripts. All of them, because they help to recognize the actor. */
function names({ names: native = {} }: Doc, marks: Marks): Node[] {
  return Object.entries(native).flatMap(([lang, name]) => [
    document.createTextNode(' '),
    element('bdi', { lang, class: 'native' }, ...nodes(marked(name, marks))),
  ]);
}

/** The alias or reading that matched the query, if nothing else in the result does. */
function matchedAlias(doc: Doc, marks: Marks, texts: SearchTexts): HTMLElement | undefined {
  const hits = (text: string) => marked(text, marks).some((part) => part.marked);
  const shown = [
    doc.title,
    doc.detail,
    ...Object.values(doc.names ?? {}),
    ...(doc.kind === 'actor' || doc.kind === 'event' ? [] : [doc.text]),
  ];
  if (marks.length === 0 || shown.some(hits)) return undefined;
  const other = doc.also?.find(hits);
  return other === undefined
    ? undefined
    : element('p', { class: 'aside' }, texts.also[doc.kind], ' ', element('bdi', {}, ...nodes(marked(other, marks))));
}
