import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import type { BuiltSite } from './built-site.ts';
import { anchorOf, elementsOf, linesOf } from './html.ts';

/** So many pages are compared at most, from all parts of an edition. */
const compared = 20;

/** The Markdown of the analysis says what its pages say. */
export function analysisMarkdownTests(site: () => BuiltSite): void {
  const pages = () => {
    const all = site().pages.filter(
      (page) => /^analysis\/|\/anatomy\/index\.html$/.test(page) && !site().read(page).includes('http-equiv="refresh"'),
    );
    const step = Math.ceil(all.length / compared);
    return all.filter((page, n) => n % step === 0 || page.startsWith('analysis/'));
  };
  const markdownOf = (page: string) => site().read(page.replace(/html$/, 'md'));

  test('the Markdown of the analysis has the rows of each table, and the numbers of the page and no others', () => {
    const wrong: string[] = [];
    let rows = 0;
    for (const page of pages()) {
      const main = parseHTML(site().read(page)).document.querySelector('main');
      assert.ok(main, page);
      for (const picture of main.querySelectorAll('svg')) picture.remove();
      const tree = parsed(markdownOf(page));
      const written = nodesOf(tree).flatMap((node) =>
        node.type === 'tableRow' ? [node.children.map((cell) => spaced(wordsOf(cell)))] : [],
      );
      for (const row of main.querySelectorAll('tr')) {
        const cells = [...row.children].map((cell) => spaced(cell.textContent ?? ''));
        rows += 1;
        if (!written.some((other) => hasInOrder(other, cells))) wrong.push(`${page}: ${cells.join(' | ')}`);
      }
      const [shown, told] = [numbersIn(linesOf(main.innerHTML).join('\n')), numbersIn(wordsOf(tree))];
      // Who has no words of a kind has a 0 in a table, and no word of it on the page.
      for (const number of told)
        if (!shown.has(number) && number !== '0') wrong.push(`${page}: ${number} is only in the Markdown`);
      for (const summary of main.querySelectorAll('summary')) summary.remove();
      for (const number of numbersIn(linesOf(main.innerHTML).join('\n')))
        if (!told.has(number)) wrong.push(`${page}: ${number} is not in the Markdown`);
    }
    assert.deepEqual(wrong.slice(0, 20), []);
    assert.ok(rows > 10);
  });

  test('every link in the Markdown of the analysis leads to something', () => {
    const dead: string[] = [];
    const ids = new Map<string, ReadonlySet<string | undefined>>();
    const idsOf = (page: string) => {
      const known = ids.get(page) ?? new Set(elementsOf(site().read(page)).map(({ attributes }) => attributes['id']));
      ids.set(page, known);
      return known;
    };
    const [, url = 'http://site/'] =
      /rel="canonical" href="([^"]*)articles\/"/.exec(site().read('articles/index.html')) ?? [];
    for (const page of pages())
      for (const node of nodesOf(parsed(markdownOf(page)))) {
        if (node.type !== 'link') continue;
        const { href, pathname, hash } = new URL(node.url, url + page);
        if (!href.startsWith(url)) continue;
        const file = `${decodeURIComponent(pathname.slice(new URL(url).pathname.length))}${pathname.endsWith('/') ? 'index.html' : ''}`;
        if (!existsSync(path.join(site().folder, file))) dead.push(`${page}: ${node.url}`);
        else if (hash !== '' && !idsOf(file).has(anchorOf(hash))) dead.push(`${page}: ${node.url} (no such id)`);
      }
    assert.deepEqual(dead.slice(0, 20), []);
  });
}

function parsed(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** The words of a node; those of blocks are apart. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isBlock = ['root', 'list', 'listItem', 'table', 'tableRow'].includes(node.type);
  return node.children.map(wordsOf).join(isBlock ? '\n' : '');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function numbersIn(text: string): Set<string> {
  return new Set(text.match(/\d+(?:[.,]\d+)*%?/g));
}

/** Whether a row has the cells of another in their order, among others. */
function hasInOrder(row: readonly string[], cells: readonly string[]): boolean {
  let at = 0;
  for (const cell of row) if (cell === cells[at]) at += 1;
  return at === cells.length;
}
