import { stringify } from 'yaml';
import type { ArticleEntry } from '#src/core/entries/entry.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import { uri } from '#src/core/model/uri.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { hrefs } from '#src/core/views/links.ts';
import type { FileGroup } from '../file-group.ts';
import type { CslDate } from './csl-item.ts';
import { worksOf } from './works.ts';

/** Above this number, the articles are not listed: nobody cites them all. */
const maxReferences = 500;

/** The name of the file, which GitHub and Zenodo look for at the root of a repository. */
export const citationFile = 'CITATION.cff';

/** `CITATION.cff` of the edition. It tells the version, which changes with everything. */
export function citationFileOf(version: () => string): (edition: Edition) => FileGroup[] {
  return () => [{ names: [citationFile], changesWithAll: true, texts: (now) => [cff(now, version())] }];
}

/**
 * How the edition as a whole is cited, in the Citation File Format 1.2.0. Every text is in quotation marks: readers of YAML
 * differ in what they take for a date, a number or a truth value.
 */
export function cff(edition: Edition, version: string): string {
  const { site, words, index } = edition;
  const { editor, licence } = site;
  const articles = [...index.articles.values()];
  const file = {
    'cff-version': '1.2.0',
    message: words.cite.edition,
    type: 'dataset',
    title: site.title,
    abstract: site.description.trim(),
    authors: [
      editor
        ? {
            name: editor.name,
            ...(editor.email === undefined ? {} : { email: editor.email }),
            ...(editor.url === undefined ? {} : { website: uri(editor.url) }),
          }
        : { name: site.title },
    ],
    ...(version === '' ? {} : { version }),
    ...(site.url === undefined ? {} : { url: uri(site.url) }),
    ...(licence === undefined ? {} : licenceOf(licence)),
    ...(articles.length > 0 && articles.length <= maxReferences
      ? { references: distinct(articles.map((article) => reference(edition, article))) }
      : {}),
  };
  return stringify(file, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

/**
 * The identifiers of SPDX for licences of texts and data: those of Creative Commons and Open Data Commons. The format allows no
 * other name than an identifier; any other licence is told by its address.
 */
const identifier =
  /^(?:CC-BY(?:-NC)?(?:-ND|-SA)?-[1-4]\.0|CC-BY(?:-NC)?(?:-ND|-SA)?-2\.5|CC0-1\.0|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0)$/;

function licenceOf({ name, url }: NonNullable<Edition['site']['licence']>): object {
  if (identifier.test(name)) return { license: name };
  return url === undefined ? {} : { 'license-url': uri(url) };
}

/** What is told of two articles may be the same, and the format allows no reference twice. */
function distinct(references: readonly object[]): object[] {
  return [...new Map(references.map((one) => [JSON.stringify(one), one])).values()];
}

/** An article as it was printed, and the address of this edition of it. */
function reference(edition: Edition, article: ArticleEntry): object {
  const { printed } = worksOf(edition, article);
  const [language] = article.data.language.split('-');
  const here = absolute(hrefs.article(article.id), edition.site.url);
  const [author = { literal: printed['container-title'] }] = printed.author ?? [];
  return {
    type: 'newspaper-article',
    title: printed.title,
    authors: [{ name: author.literal }],
    journal: printed['container-title'],
    ...(printed.issued ? dateOf(printed.issued) : {}),
    ...(language !== undefined && /^[a-z]{2,3}$/.test(language) ? { languages: [language] } : {}),
    ...(printed.URL === undefined ? {} : { url: uri(printed.URL) }),
    ...(here === undefined
      ? {}
      : { identifiers: [{ type: 'url', value: uri(here), description: edition.words.cite.annotated }] }),
    ...(printed.note === undefined ? {} : { notes: printed.note }),
  };
}

/** A day, where it is known; else the month and the year. The format has no years before our era, and no “about”. */
function dateOf({ 'date-parts': [[year, month, day]], circa }: CslDate): object {
  if (circa || year < 1) return {};
  if (month === undefined || day === undefined) return { year, ...(month === undefined ? {} : { month }) };
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return { 'date-published': `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` };
}
