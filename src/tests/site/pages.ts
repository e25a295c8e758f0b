import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { filesBelow } from '#src/files/files-below.ts';
import type { BuiltSite } from './built-site.ts';
import { anchorOf, elementsOf } from './html.ts';

const elements = ['html5', { a: { attributes: { interestfor: {} } }, button: { attributes: { interestfor: {} } } }];

/** What is valid HTML, by the standard: what an author writes may go against advice. */
const standard = new HtmlValidate({ extends: ['html-validate:standard'], elements });

/** The same with the advice that the software’s own mark-up is held to. */
export const advised = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements,
  rules: {
    // Astro writes `<!DOCTYPE html>` and void elements its own way.
    'doctype-style': 'off',
    'void-style': 'off',
    // No button stands in a form but the one that submits it, and the type on each mark would be a tenth of a page.
    'no-implicit-button-type': 'off',
    // A title is a headline as printed; search engines cut it, readers' tabs do too.
    'long-title': 'off',
    // Sections are named by their headings.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // <span lang title> on native names is text.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['group'] }],
  },
});

/** So many pages are validated at most, from all parts of an edition. */
const validated = 4000;

/** What holds for every page of the editions that the tests bring: what holds for any, and what is advised. */
export function pageTests(site: () => BuiltSite): void {
  anyPageTests(site, advised);

  test('every page has a title and a description of its own', () => {
    const titles = new Map<string, string>();
    for (const page of site().pages) {
      const { title, description } = headOf(site().read(page));
      assert.equal(titles.get(title), undefined, `${page} has the title of ${titles.get(title)}`);
      titles.set(title, page);
      assert.ok(title.length > 3, page);
      assert.ok(description.length > 20, `${page}: ${description}`);
    }
  });
}

function headOf(html: string): { title: string; description: string } {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
  const named = elementsOf(html).find(({ attributes }) => attributes['name'] === 'description');
  return { title, description: named?.attributes['content'] ?? '' };
}

/** What holds for every page of any edition, whatever its authors write. */
export function anyPageTests(site: () => BuiltSite, validator = standard): void {
  test('every page is valid HTML', async (context) => {
    const { pages } = site();
    const step = Math.ceil(pages.length / validated);
    const looked = pages.filter((_, n) => n % step === 0);
    if (step > 1) context.diagnostic(`Looked at ${looked.length} of ${pages.length} pages.`);
    const faults: string[] = [];
    for (const page of looked) {
      const { results } = await validator.validateString(site().read(page), page);
      for (const { messages } of results) {
        for (const { line, column, message, ruleId } of messages)
          faults.push(`${page}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    assert.deepEqual(faults, []);
  });

  linkTests(site);

  test('there is nothing of the desk, which can write files', () => {
    assert.deepEqual(
      site().pages.filter((page) => /^desk(?:\/|\.html$)/i.test(page)),
      [],
    );
    const code = filesBelow(path.join(site().folder, '_astro')).filter((file) => /\.(js|css)$/.test(file));
    assert.ok(code.length > 0);
    for (const file of code) assert.doesNotMatch(site().read(`_astro/${file}`), /\bdesk\b/i, file);
  });

  test('ids are unique, and every card, popover and label that is named exists', () => {
    for (const page of site().pages) {
      const elements = elementsOf(site().read(page));
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      assert.deepEqual(
        ids.filter((id, n) => ids.indexOf(id) !== n),
        [],
        page,
      );
      for (const { attributes } of elements) {
        for (const name of ['interestfor', 'popovertarget', 'aria-labelledby', 'for']) {
          for (const id of attributes[name]?.split(' ') ?? []) assert.ok(ids.includes(id), `${page}: ${name}="${id}"`);
        }
      }
    }
  });

  test('no page has a script, style or handler of its own, or asks for anything from elsewhere', () => {
    for (const page of site().pages) {
      for (const { name, attributes } of elementsOf(site().read(page))) {
        const where = `${page}: <${name} ${JSON.stringify(attributes)}>`;
        assert.notEqual(name, 'style', where);
        if (name === 'script')
          assert.ok(attributes['src'] !== undefined || attributes['type'] === 'application/ld+json', where);
        for (const attribute of Object.keys(attributes))
          assert.ok(attribute !== 'style' && !attribute.startsWith('on'), where);
        // Others ask for what these two lead to, and from elsewhere.
        const isForOthers = attributes['rel'] === 'canonical' || attributes['type'] === 'application/json+oembed';
        const loads = name === 'link' && !isForOthers ? attributes['href'] : attributes['src'];
        if (loads !== undefined) assert.doesNotMatch(loads, /^(https?:)?\/\//, where);
      }
    }
  });

  test('every page has a language, one first heading, a title and a description that fits a list of results', () => {
    for (const page of site().pages) {
      const html = site().read(page);
      const elements = elementsOf(html);
      assert.ok(elements.find(({ name }) => name === 'html')?.attributes['lang'], page);
      assert.equal(elements.filter(({ name }) => name === 'h1').length, 1, page);
      const { title, description } = headOf(html);
      assert.notEqual(title.trim(), '', page);
      assert.ok(description.trim() !== '' && description.length <= 310, `${page}: ${description}`);
    }
  });

  test('controls and links without words have names', () => {
    for (const page of site().pages) {
      const unnamed = [
        ...site()
          .read(page)
          .matchAll(/<(a|button)\b([^>]*)><\/\1>/g),
      ].filter(([, , attributes = '']) => !/aria-label="[^"]+"|aria-hidden="true"/.test(attributes));
      assert.deepEqual(
        unnamed.map(([tag]) => tag),
        [],
        page,
      );
    }
  });
}

/** No page leads to nothing. */
export function linkTests(site: () => BuiltSite): void {
  test('every link and fragment leads to something, and is relative', () => {
    const ids = new Map(
      site().pages.map((page) => [
        page,
        new Set(elementsOf(site().read(page)).map(({ attributes }) => attributes['id'])),
      ]),
    );
    const dead: string[] = [];
    for (const page of site().pages) {
      // The 404 page's links begin at the edition's root on its host.
      if (page === '404.html') continue;
      for (const { name, attributes } of elementsOf(site().read(page))) {
        const target = attributes['href'] ?? attributes['src'];
        if (target === undefined || attributes['rel'] === 'canonical' || /^(https?|mailto|data):/.test(target))
          continue;
        const { pathname, hash } = new URL(target, `http://site/${page}`);
        const file = `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
        if (!existsSync(path.join(site().folder, file))) dead.push(`${page}: <${name}> ${target}`);
        else if (hash && !ids.get(file)?.has(anchorOf(hash))) dead.push(`${page}: <${name}> ${target} (no such id)`);
      }
    }
    assert.deepEqual(dead, []);
  });
}
