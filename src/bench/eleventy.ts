import path from 'node:path';
import type { Corpus } from '#src/tests/invented/corpus.ts';
import { markdownFile, peerPages } from './peer-pages.ts';
import { writeFiles } from '#src/tests/invented/write-corpus.ts';

/** What is installed for the comparison, in a folder of its own. */
export const eleventyPackage = '@11ty/eleventy@3.1.8';

const page = (inner: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/actors/">Actors</a></nav><main data-pagefind-body><h1>{{ title }}</h1>${inner}</main></body></html>`;

/** Writes a site for Eleventy: articles with links, and pages that list the articles that name them. */
export async function writeEleventy(folder: string, corpus: Corpus): Promise<void> {
  const files = new Map<string, string>([
    [
      '_includes/article.njk',
      page(
        '{{ content | safe }}<ul>{% for id in actors %}<li><a href="/actors/{{ id }}/">{{ id }}</a></li>{% endfor %}</ul>',
      ),
    ],
    [
      '_includes/thing.njk',
      page(
        '{{ content | safe }}<ul>{% for article in collections.naming[thing] %}<li><a href="{{ article.url }}">{{ article.data.title }}</a></li>{% endfor %}</ul>',
      ),
    ],
    [
      'eleventy.config.mjs',
      `export default function (config) {
  config.addCollection('naming', (api) => {
    const naming = {};
    for (const article of api.getFilteredByTag('article'))
      for (const kind of ['actors', 'events', 'quotes'])
        for (const id of article.data[kind]) (naming[id] ??= []).push(article);
    return naming;
  });
}
`,
    ],
  ]);
  for (const { path: name, title, body, names } of peerPages(corpus)) {
    const front = names
      ? { layout: 'article.njk', tags: 'article', title, ...names }
      : { layout: 'thing.njk', title, thing: path.posix.basename(name) };
    files.set(`${name}.md`, markdownFile(front, body));
  }
  await writeFiles(folder, files);
}
