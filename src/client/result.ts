import type { Doc } from '#src/find/format.ts';
import { type Part, excerpt, marked } from '#src/find/marked.ts';
import type { Marks } from '#src/find/finder.ts';
import { element, fill } from './dom.ts';
import type { SearchTexts } from '#src/search/texts.ts';

/** What a result is drawn from besides itself. */
export interface Drawing {
  readonly marks: Marks;
  readonly root: URL;
  readonly texts: SearchTexts;
}

/** A result as an item of a list: first what was found, then where it stands. */
export function result(doc: Doc, { marks, root, texts }: Drawing): HTMLLIElement {
  const href = (url: string) => new URL(url, root).href;
  const item = element('li', { class: doc.kind });
  const also = otherwise(doc, marks, texts);
  if (doc.kind === 'actor' || doc.kind === 'event') {
    const shown = excerpt(oneSentence(doc), marks);
    item.append(
      element(
        'h3',
        {},
        element('a', { href: href(doc.url) }, ...nodes(marked(doc.title, marks))),
        ...names(doc, marks),
      ),
      element('p', { class: 'aside' }, ...nodes(marked(doc.detail, marks))),
      also ?? '',
      ...(shown.some((part) => part.marked) ? [element('p', { lang: doc.language }, ...nodes(shown))] : []),
    );
    return item;
  }
  const words = element('a', { href: href(doc.place ?? doc.url), lang: doc.language }, ...nodes(excerpt(doc, marks)));
  if (doc.kind === 'quote') {
    item.append(
      element('blockquote', {}, words),
      element(
        'p',
        { class: 'aside' },
        element('b', {}, ...nodes(marked(doc.title, marks))),
        `, ${doc.detail}. `,
        element('a', { href: href(doc.url) }, texts.page),
      ),
      also ?? '',
      doc.article ? element('p', { class: 'aside in' }, fill(texts.inArticle, doc.article)) : '',
    );
  } else {
    item.append(
      element('p', {}, words),
      also ?? '',
      element('p', { class: 'aside' }, `${doc.detail.charAt(0).toUpperCase()}${doc.detail.slice(1)}`),
      element('p', { class: 'aside in' }, fill(texts.inArticle, doc.title)),
    );
  }
  return item;
}

/** A text cut at its marks, as nodes. */
export function nodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, text) : document.createTextNode(text),
  );
}

/** Names in other scripts; all of them, since they tell who is meant. */
function names({ names: native = {} }: Doc, marks: Marks): Node[] {
  return Object.entries(native).flatMap(([lang, name]) => [
    document.createTextNode(' '),
    element('span', { lang, class: 'native' }, ...nodes(marked(name, marks))),
  ]);
}

/** The name or reading by which a thing was found, where nothing else that is shown says so. */
function otherwise(doc: Doc, marks: Marks, texts: SearchTexts): HTMLElement | undefined {
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
    : element('p', { class: 'aside' }, texts.also[doc.kind], ' ', ...nodes(marked(other, marks)));
}

/** A profile is shown by the one sentence in which something was found. */
function oneSentence({ text }: Doc): Pick<Doc, 'text' | 'sentences'> {
  return {
    text,
    sentences: [0, ...Array.from(text.matchAll(/[.!?。]\s+/g), ({ 0: end, index }) => index + end.length)],
  };
}
