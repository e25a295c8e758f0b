import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from '#src/tests/content-of.ts';
import { checkContent } from './check.ts';
import { report } from './report.ts';

const sound = {
  'site.yaml': 'title: T\ndescription: D\nlanguage: en\n',
  'articles/a.md':
    '---\ntitle: T\npublished: 2024-01-01\nlanguage: en\nsummary: S.\nsource: { publisher: P }\n---\nA word.\n',
};

const reportOf = (names: readonly string[], refused: Readonly<Record<string, string>> = {}) =>
  report(
    checkContent({
      ...contentOf(sound),
      public: new Set(names),
      publicRefused: new Map(Object.entries(refused)),
    }).problems,
  );

test('files that hosts and readers look for may stand in public/', () => {
  const names = ['CNAME', 'favicon.svg', '.well-known/security.txt', 'press/logo.png', 'licence.html', 'index/a.html'];
  assert.equal(reportOf(names), '');
});

test('a file that would take the place of one of the site is an error, whatever the case of its letters', () => {
  assert.equal(
    reportOf(['Articles/annex.pdf', 'index.html', 'robots.txt/a', 'sitemap-0.xml']),
    `content/public/Articles/annex.pdf:1:1  This file would take the place of “articles/”, which the site makes itself. Give it another name, or move it out of public/.  (public-taken)
content/public/index.html:1:1  This file would take the place of “index.html”, which the site makes itself. Give it another name, or move it out of public/.  (public-taken)
content/public/robots.txt/a:1:1  This file would take the place of “robots.txt”, which the site makes itself. Give it another name, or move it out of public/.  (public-taken)
content/public/sitemap-0.xml:1:1  This file would take the place of “sitemap-0.xml”, which the site makes itself. Give it another name, or move it out of public/.  (public-taken)

4 errors in 4 files.`,
  );
});

test('a file that cannot be taken along is an error', () => {
  assert.equal(
    reportOf([], { 'public/secret.txt': 'it is a link that leads out of content/' }),
    `content/public/secret.txt:1:1  The file cannot be read: it is a link that leads out of content/. Put a readable file in its place, or remove it.  (unreadable-file)

1 error in 1 file.`,
  );
});
