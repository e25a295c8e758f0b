import type { ArticleAnswer } from './api.ts';
import type { ReadEdition } from './edition-memory.ts';
import { readablePath, writablePath } from './paths.ts';
import { readBelow } from './read-file.ts';
import { Refusal } from './refusal.ts';

/** An article's file, its source text, and what was refused of its suggestions, as they are on disk now. */
export async function readArticle(folder: string, edition: ReadEdition, id: string): Promise<ArticleAnswer> {
  const file = edition.files.entries.find((one) => one.kind === 'article' && one.id === id);
  const known = writablePath(file?.path ?? `content/articles/${id}.md`);
  const article = known && (await readBelow(folder, known));
  if (!article) throw new Refusal(404, `There is no article “${id}”.`);
  const entry = edition.parsed.get(article.path)?.entry;
  const named = entry?.kind === 'article' ? entry.data.source.text : undefined;
  const source = named === undefined ? undefined : readablePath(`content/${named}`);
  const text = source && (await readBelow(folder, source).catch(() => undefined));
  const refused = writablePath(`content/refused/${id}.yaml`);
  return {
    article,
    ...(text ? { source: { path: text.path, text: text.text } } : {}),
    refusals: (refused && (await readBelow(folder, refused))) ?? null,
  };
}
