import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type SingleFile, inOneFile } from './in-one-file.ts';

const files: Readonly<Record<string, string>> = {
  '_astro/a.css': 'p{background:url(../dot.png)}i{background:url("data:image/png;base64,AA")}',
  '_astro/first.js': 'first(\r\n)\r\n',
  '_astro/it’s & more.webp': 'picture',
  'dot.png': 'dot',
  'favicon.svg': '<svg/>',
};

const single: SingleFile = {
  address: 'articles/a/',
  read: (file) => {
    assert.ok(files[file] !== undefined, file);
    return Buffer.from(files[file]);
  },
  linkTo: (href) => `https://example.org/paper/${href}`,
  script: 'module()',
  footer: '<p>told</p>',
};

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}<footer></footer></body></html>`;
const made = (head: string, body: string, given: Partial<SingleFile> = {}) =>
  inOneFile(page(head, body), { ...single, ...given });
const bodyOf = (html: string) => /<body>(.*)<footer>/s.exec(html)?.[1];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('styles, scripts and pictures stand in the file, and the policy allows just these', () => {
  const html = made(
    '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'"><link rel="icon" href="../../favicon.svg"><link rel="stylesheet" href="../../_astro/a.css">',
    '<script src="../../_astro/first.js"></script><p>x</p><script type="module" src="../../_astro/b.js"></script><script type="module" src="../../_astro/c.js"></script><img srcset="x 1w" sizes="1px" src="../../_astro/it’s%20&amp;%20more.webp" alt="">',
  );
  const css = `p{background:url(data:image/png;base64,${base64('dot')})}i{background:url("data:image/png;base64,AA")}`;
  assert.equal(
    html,
    page('', '').replace(
      /<meta.*/s,
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hash('first(\n)')} ${hash('module()')}; style-src ${hash(css)}; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"><link rel="icon" href="data:image/svg+xml;base64,${base64('<svg/>')}"><style>${css}</style></head><body><script>first(\n)</script><p>x</p><script type="module">module()</script><img src="data:image/webp;base64,${base64('picture')}" alt=""><footer><p>told</p></footer></body></html>`,
    ),
  );
});

test('links lead out of the file, but for those to places in it', () => {
  const links: readonly (readonly [string, string])[] = [
    ['../../actors/holm/', 'https://example.org/paper/actors/holm/'],
    ['../../actors/holm/#m-1', 'https://example.org/paper/actors/holm/#m-1'],
    ['../../?a=1&amp;b=2', 'https://example.org/paper/?a=1&amp;b=2'],
    ['../../photo.webp', 'https://example.org/paper/photo.webp'],
    ['../../articles/a/#p-2', '#p-2'],
    ['../../articles/a/', 'https://example.org/paper/articles/a/'],
    ['#p-3', '#p-3'],
    ['https://elsewhere.org/x?y', 'https://elsewhere.org/x?y'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['http://[no', 'http://[no'],
  ];
  for (const [from, to] of links) assert.equal(bodyOf(made('', `<a href="${from}">x</a>`)), `<a href="${to}">x</a>`);
  const quoting = made('', "<a href='../../a/'>x</a>", { linkTo: () => `a'b"c&d` });
  assert.equal(bodyOf(quoting), "<a href='a&#39;b&quot;c&amp;d'>x</a>");
});

test('the search box is left out, with all that is in it, and no other form', () => {
  const search =
    '<form role="search" action="../../search/"><div><input name="q"><br></div><button>Search</button></form>';
  assert.equal(
    bodyOf(made('', `<p>a</p>${search}<p>b</p><form><input></form>`)),
    '<p>a</p><p>b</p><form><input></form>',
  );
});

test('what would end a script or style before its time, and a page of another make, are refused', () => {
  const script = '<script type="module" src="../../b.js"></script>';
  assert.throws(() => made('', script, { script: '"</SCRIPT>"' }), /A script of articles\/a\/ holds “<\/script”/);
  assert.throws(() => inOneFile('<p>no page</p>', single), /The page has no <meta charset="utf-8">/);
});
