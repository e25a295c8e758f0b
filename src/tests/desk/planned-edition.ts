import assert from 'node:assert/strict';
import { type Plan, type PlannedArticle, type PlannedMark, passagesOf, rawText, spanOf } from './plan.ts';

interface PlacedMark {
  readonly mark: PlannedMark;
  readonly start: number;
  readonly end: number;
}

/** The files of the edition that a plan leads to, by their path below `content/`. */
export function plannedEdition(plan: Plan): Record<string, string> {
  return Object.fromEntries([
    ['site.yaml', 'title: The Lockerbie papers\ndescription: Two articles.\nlanguage: en\n'],
    ...plan.articles.map((article) => [`articles/${article.id}.md`, articleFile(article)]),
    ...plan.articles.map((article) => [`sources/${article.file}`, rawText(article)]),
    ...plan.actors.map(({ id, ...fields }) => [`actors/${id}.md`, file(fields)]),
    ...plan.events.map(({ id, is, ...fields }) => [
      `events/${id}.md`,
      file({ ...fields, status: [{ asOf: lastDay(plan), is }] }),
    ]),
    ...plan.quotes.map(({ id, ...fields }) => [`quotes/${id}.md`, file(fields)]),
  ]);
}

function articleFile(article: PlannedArticle): string {
  const [title, ...blocks] = passagesOf(article).map((passage, n) => marked(article, passage, n));
  const { published, language, summary, publisher, url, omit } = article;
  const source = { publisher, url, text: `sources/${article.file}`, omit };
  return file({ title, published, language, summary, source }, blocks.join('\n\n'));
}

/** A passage as annotated Markdown. */
function marked(article: PlannedArticle, passage: string, n: number): string {
  const marks = article.marks
    .filter((mark) => mark.passage === n)
    .map((mark) => {
      const span = spanOf(mark, passage);
      assert.ok(span, `“${mark.words}” (${mark.nth}) is not in passage ${n} of ${article.id}`);
      return { mark, ...span };
    });
  return written(passage, 0, passage.length, marks);
}

function written(passage: string, start: number, end: number, marks: readonly PlacedMark[]): string {
  const [first, ...rest] = marks;
  if (!first) return passage.slice(start, end);
  const inner = rest.filter((other) => other.start < first.end);
  const label = written(passage, first.start, first.end, inner);
  const before = passage.slice(start, first.start);
  return `${before}:${first.mark.kind}[${label}]${attributes(first.mark)}${written(passage, first.end, end, rest.slice(inner.length))}`;
}

function attributes(mark: PlannedMark): string {
  if (mark.kind === 'scare') return '';
  if (mark.kind === 'sic') return `{corr="${mark.corr}" cert="${mark.cert}" note="${mark.note}"}`;
  return `{#${mark.id}}`;
}

function lastDay(plan: Plan): string {
  return plan.articles.map(({ published }) => published).reduce((one, other) => (one > other ? one : other));
}

/** A file whose fields are written as JSON, which is YAML. */
function file(fields: Readonly<Record<string, unknown>>, body = 'Context.'): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
