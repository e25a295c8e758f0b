import type { SearchDoc, DocPassage } from '#src/search/browser/format.ts';
import { type QueryMatchers, type TextPart, bestPassages, excerpt, splitAtMarks } from '#src/search/browser/marked.ts';
import { element, interpolate, filled, formatNumber, pageLanguage, plural } from './dom.ts';
import type { SearchTexts } from '#src/search/index/texts.ts';

/** The number of an article's passages that a result shows at first. */
const passagesShown = 3;

/** What is needed to render a result, besides the result. */
export interface ResultContext {
  readonly marks: QueryMatchers;
  readonly root: URL;
  readonly texts: SearchTexts;
}

/** Renders a result as an item of a list: first what was found, then where it is. */
export function resultItem(doc: SearchDoc, { marks, root, texts }: ResultContext): HTMLLIElement {
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
        element('a', { href: href(doc.url) }, ...toNodes(splitAtMarks(doc.title, marks))),
        ...names(doc, marks),
      ),
      element('p', { class: 'aside' }, ...toNodes(splitAtMarks(doc.detail, marks))),
      also ?? '',
      ...(shown.some((part) => part.marked) ? [element('p', language, ...toNodes(shown))] : []),
    );
    return item;
  }
  const drawn = ({ url, parts, ...passage }: Words) =>
    element(
      doc.kind === 'quote' ? 'blockquote' : 'p',
      language,
      element('a', { href: href(url) }, stanceOf(doc), ...toNodes(parts)),
      ...meant({ parts, ...passage }, marks, texts),
    );
  const { best, others } = excerptsOf(doc, marks, passagesShown);
  item.append(...best.map(drawn));
  if (others.length > 0)
    item.append(
      element(
        'details',
        {},
        element('summary', {}, interpolate(plural(others.length, texts.passages), formatNumber(others.length))),
        ...others.map(drawn),
      ),
    );
  if (doc.kind === 'quote')
    item.append(
      element(
        'p',
        { class: 'aside' },
        element('b', {}, ...toNodes(splitAtMarks(doc.title, marks))),
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
export function languageOf({ language, direction }: SearchDoc): { lang: string | undefined; dir: string | undefined } {
  return { lang: language, dir: direction };
}

/**
 * The words that a result shows, each with its address. For an article: the passages that contain most of the query, at
 * most `max` of them, and the others. If none was found, and for quotations: the result's own words.
 */
export function excerptsOf(
  doc: SearchDoc,
  marks: QueryMatchers,
  max: number,
): { best: [Words, ...Words[]]; others: Words[] } {
  const { passages = [], url } = doc;
  const wordsIn = (passage: DocPassage) => ({
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
  readonly parts: readonly TextPart[];
  readonly meant?: readonly string[] | undefined;
}

/** The intended readings of glitches in a passage that match the query, but for those that are shown behind their glitch. */
function meant({ parts, meant: readings = [] }: Omit<Words, 'url'>, marks: QueryMatchers, texts: SearchTexts): Node[] {
  const shown = parts.flatMap(({ inserted = [] }) => inserted.map((each) => each.map(({ text }) => text).join('')));
  return readings
    .filter((reading) => !shown.some((text) => text.includes(reading)))
    .map((reading) => splitAtMarks(reading, marks))
    .filter((parts) => parts.some((part) => part.marked))
    .flatMap((parts) => [
      element('small', pageLanguage(), ' ', texts.also.article, ' ', element('bdi', {}, ...toNodes(parts))),
    ]);
}

/** Converts a text that is split at its marks to nodes. */
export function toNodes(parts: readonly TextPart[]): Node[] {
  return parts.flatMap(({ text, marked: isMarked, inserted = [] }) => [
    isMarked ? element('mark', {}, text) : document.createTextNode(text),
    ...inserted.flatMap((reading) => [
      document.createTextNode(' '),
      element('span', { class: 'inserted', ...pageLanguage() }, ...toNodes(reading)),
    ]),
  ]);
}

/** What stands before a quotation's words that are not simply said. */
export function stanceOf({ stance }: SearchDoc): Node | undefined {
  return stance === undefined ? undefined : element('span', { class: 'stance', ...pageLanguage() }, `${stance} `);
}

/** The names in other scripts. All of them, because they help to recognize the actor. */
function names({ names: native = {} }: SearchDoc, marks: QueryMatchers): Node[] {
  return Object.entries(native).flatMap(([lang, name]) => [
    document.createTextNode(' '),
    element('bdi', { lang, class: 'native' }, ...toNodes(splitAtMarks(name, marks))),
  ]);
}

/** The alias or reading that matched the query, if nothing else in the result does. */
function matchedAlias(doc: SearchDoc, marks: QueryMatchers, texts: SearchTexts): HTMLElement | undefined {
  const hits = (text: string) => splitAtMarks(text, marks).some((part) => part.marked);
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
    : element(
        'p',
        { class: 'aside' },
        texts.also[doc.kind],
        ' ',
        element('bdi', {}, ...toNodes(splitAtMarks(other, marks))),
      );
}
