import { normalizedText } from '#src/core/language/normalized-text.ts';
import type { PageLine } from './html-lines.ts';

/** The kinds of line that are not an article's, by the elements that they stand in or what those are called. */
const kinds: readonly { readonly why: string; readonly names?: RegExp; readonly says?: RegExp }[] = [
  { why: 'An advertisement.', says: /(?:^|[\s_-])(?:ads?|adverts?|advertisement|sponsor(?:ed)?|promo)(?:$|[\s_-])/ },
  { why: 'A pull quote.', says: /pull-?_?quote/ },
  { why: 'The credit of a picture.', says: /(?:^|[\s_-])(?:credits?|copyright|photographer)(?:$|[\s_-])/ },
  { why: 'The caption of a picture.', names: /^figcaption$/, says: /caption/ },
  { why: 'A button of the page.', names: /^(?:button|select|option)$/, says: /(?:^|\s)button(?:$|\s)|share|social/ },
  { why: 'The byline.', says: /by-?_?line|author|(?:^|\s)creator(?:$|\s)/ },
  { why: 'The date line.', names: /^time$/, says: /date(?:line|published|modified)?(?:$|[\s_-])|timestamp|pub-?date/ },
  { why: 'A form of the page.', names: /^form$/, says: /newsletter|subscribe/ },
  { why: 'A link to related articles.', says: /related|recommend|read-?more|more-?from|teaser/ },
  { why: 'A comment of a reader.', says: /(?:^|[\s_-])comments?(?:$|[\s_-])/ },
  {
    why: 'Navigation of the page.',
    names: /^(?:nav|menu)$/,
    says: /(?:^|[\s_-])(?:nav|menu|breadcrumbs?)(?:$|[\s_-])/,
  },
  { why: 'The footer of the page.', names: /^footer$/, says: /(?:^|[\s_-])footer(?:$|[\s_-])/ },
  { why: 'A box beside the article.', names: /^aside$/, says: /sidebar/ },
  { why: 'A link of the page.', names: /^a$/ },
];

/** The first kinds are no article's even where they stand in the midst of it. */
const beside = kinds.slice(0, 5);

/** Whether a line is a caption, an advertisement or the like by the elements right around it, wherever it stands. */
export function standsBeside({ around }: PageLine): boolean {
  return (
    around.some(({ name }) => /^(?:aside|nav|footer|form)$/.test(name)) ||
    beside.some(({ names, says }) =>
      around.slice(-2).some((element) => names?.test(element.name) || says?.test(element.says)),
    )
  );
}

/** Where a line stands that does not say itself what it is. */
export type Place = 'above' | 'within' | 'below';

/** Why a line of a page is not part of its article. `article`: the article's words, which a pull quote repeats. */
export function reasonFor(line: PageLine, place: Place, article: string): string {
  const inner = line.around.slice(-4);
  const isKind = ({ names, says }: (typeof kinds)[number]) =>
    inner.some((element) => names?.test(element.name) || says?.test(element.says)) ||
    line.around.some(({ name }) => name !== 'a' && names?.test(name));
  const isRepeated = place === 'within' && line.text.length > 20 && article.includes(normalizedText(line.text));
  if (isRepeated && line.around.some(({ name }) => name === 'blockquote' || name === 'aside')) return 'A pull quote.';
  return kinds.find(isKind)?.why ?? unknown[place];
}

const unknown: Readonly<Record<Place, string>> = {
  above: 'The page’s own, above the article.',
  within: 'The page’s own, between the lines of the article.',
  below: 'The page’s own, below the article.',
};
