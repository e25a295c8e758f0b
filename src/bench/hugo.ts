import type { Corpus } from '#src/tests/invented/corpus.ts';
import { markdownFile, peerPages } from './peer-pages.ts';
import { writeFiles } from '#src/tests/invented/write-corpus.ts';

const page = (inner: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/actors/">Actors</a></nav><main data-pagefind-body><h1>{{ .Title }}</h1>${inner}</main></body></html>`;
const listed = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';

/** Writes a site for Hugo: articles with links; actors, events and quotations are taxonomies. */
export async function writeHugo(folder: string, corpus: Corpus): Promise<void> {
  const files = new Map<string, string>([
    [
      'config.yaml',
      'baseURL: https://example.org/\ndisableKinds: [RSS, sitemap]\ntaxonomies: { actor: actors, event: events, quote: quotes }\n',
    ],
    [
      'layouts/_default/single.html',
      page('{{ .Content }}<ul>{{ range .Params.actors }}<li><a href="/actors/{{ . }}/">{{ . }}</a></li>{{ end }}</ul>'),
    ],
    ['layouts/_default/list.html', page(`{{ .Content }}${listed}`)],
    ['layouts/index.html', page('')],
  ]);
  for (const { path: name, title, body, names } of peerPages(corpus)) {
    const file = names ? `content/${name}.md` : `content/${name}/_index.md`;
    files.set(file, markdownFile({ title, ...names }, body));
  }
  await writeFiles(folder, files);
}
