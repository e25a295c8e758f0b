import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { edition } from '#src/astro/edition.ts';
import { lastLoaded } from '#src/astro/loaded.ts';
import { pageText } from '#src/core/language/page-text.ts';
import { absolute } from '#src/core/model/absolute-address.ts';
import { escaped } from '#src/core/model/markup.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { excerptsIn } from '#src/core/views/excerpts.ts';
import { hrefs } from '#src/core/views/links.ts';
import { inSentences } from '#src/core/words/full-stop.ts';
import { citationFile } from '#src/export/citation/cff.ts';
import { contentFiles } from '#src/files/public-files.ts';
import { siteMark } from '#src/files/site-folder.ts';
import { type BagInfo, totalSize } from './bag.ts';
import { type SingleFile, inOneFile } from './in-one-file.ts';
import { oneScript } from './one-script.ts';
import { payload, writeBag } from './write-bag.ts';

/** The folders of an archive, relative to its own. */
export const folders = { site: `${payload}/site`, articles: `${payload}/articles`, content: `${payload}/content` };

/** What an archive is made from. */
export interface ArchiveSource {
  /** The archive’s folder, in which the built site is at its place. */
  readonly folder: string;
  /** The folder of the edition, if that is to be in the archive. */
  readonly content?: string | undefined;
  readonly software: string;
  readonly onProgress: (done: number, of: number) => void;
}

/** What was written, for the report to the author. */
export interface WrittenArchive {
  readonly files: number;
  readonly bytes: number;
  readonly articles: number;
  /** How many articles are published as excerpts only. */
  readonly excerpts: number;
  /** The files of the edition that could not be read, each with the reason. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** Makes an archive of a site that was just built: adds the single-file articles, a description, and checksums. */
export async function writeArchive({ folder, content, software, onProgress }: ArchiveSource): Promise<WrittenArchive> {
  const current = edition();
  const site = path.join(folder, folders.site);
  // The marker says that the next build replaces the folder, which is not so in an archive.
  rmSync(path.join(site, siteMark));
  const articles = await writeArticles(current, folder, onProgress);
  const leftOut = content === undefined ? new Map<string, string>() : copyContent(content, folder);
  copyFileSync(path.join(site, citationFile), path.join(folder, citationFile));
  writeFileSync(path.join(folder, 'README.txt'), readme(current, content !== undefined));
  const files = writeBag(folder, bagFields(current, software));
  return { files: files.length, bytes: totalSize(files), articles, excerpts: excerptsIn(current), leftOut };
}

/** Writes each article as a single file. Throws an error if its words differ from those of the page, which was proved. */
async function writeArticles(
  current: Edition,
  folder: string,
  onProgress: ArchiveSource['onProgress'],
): Promise<number> {
  const { index } = current;
  const script = await oneScript();
  const site = path.join(folder, folders.site);
  const shared = new Map<string, Buffer>();
  const read = (file: string) => {
    // All articles share style sheets and scripts; a picture belongs to one.
    const bytes = shared.get(file) ?? readFileSync(path.join(site, file));
    if (/\.(?:css|js)$/.test(file)) shared.set(file, bytes);
    return bytes;
  };
  mkdirSync(path.join(folder, folders.articles), { recursive: true });
  for (const [n, { id, data }] of [...index.articles.values()].entries()) {
    const address = hrefs.article(id);
    const page = read(`${address}index.html`).toString();
    const html = inOneFile(page, { address, read, script, ...linksAndFooter(current, id) });
    const own = data.titleBy !== 'editor';
    if (pageText(html, { own }) !== pageText(page, { own }))
      throw new Error(`The single file of the article ${id} differs in its words from its page.`);
    writeFileSync(path.join(folder, folders.articles, `${id}.html`), html);
    onProgress(n + 1, index.articles.size);
  }
  return index.articles.size;
}

/** Where the links of a single-file article lead (the published site or else the one in the archive), and its footer, which says so. */
function linksAndFooter({ site, words }: Edition, id: string): Pick<SingleFile, 'linkTo' | 'footer'> {
  const inArchive = (href: string) => {
    const { pathname, search, hash } = new URL(href, 'https://site.invalid/');
    return `../site${pathname}${pathname.endsWith('/') ? 'index.html' : ''}${search}${hash}`;
  };
  const linkTo = (href: string) => absolute(href, site.url) ?? inArchive(href);
  const link = `<a href="${escaped(linkTo(hrefs.article(id)))}">${escaped(words.archive.pageOf(site.title))}</a>`;
  const footer = escaped(site.url === undefined ? words.archive.copyFrom(gap) : words.archive.copyOf(gap));
  return { linkTo, footer: `<p>${footer.replace(gap, () => link)}</p>` };
}

/** Takes the place of a link while the sentence around it is escaped. */
const gap = '\uE000';

/** Copies the files of the edition. Returns those that cannot be read, each with the reason. */
function copyContent(content: string, folder: string): ReadonlyMap<string, string> {
  const { files, refused } = contentFiles(content);
  for (const { file, path: from } of files) {
    const to = path.join(folder, folders.content, file);
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
  return refused;
}

/** What `bag-info.txt` says of the edition. No date, so that the same content gives the same archive whenever it is written. */
function bagFields({ site }: Edition, software: string): BagInfo {
  return [
    ['Source-Organization', site.editor?.name ?? site.title],
    ['Contact-Name', site.editor?.name],
    ['Contact-Email', site.editor?.email],
    ['External-Description', inSentences(site.title, site.description)],
    ['External-Identifier', site.url],
    ['Internal-Sender-Identifier', lastLoaded()?.version],
    ['Bag-Software-Agent', software],
  ];
}

function readme({ site, words }: Edition, hasContent: boolean): string {
  const { archive } = words;
  const lines = [
    site.title,
    archive.what(site.url),
    `${folders.site}/\n  ${archive.site}`,
    `${folders.articles}/\n  ${archive.articles}`,
    hasContent && `${folders.content}/\n  ${archive.content}`,
    `${citationFile}\n  ${archive.citation}`,
    archive.verify,
  ];
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}
