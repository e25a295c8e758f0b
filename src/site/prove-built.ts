import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutOmitted } from '#src/annotations/canonical.ts';
import { pageText } from '#src/annotations/page-text.ts';
import { type Difference, firstDifference } from '#src/annotations/proof.ts';
import { countWords } from '#src/annotations/words.ts';
import { report } from '#src/checks/report.ts';
import { decode } from '#src/entries/decode.ts';
import { findSource } from '#src/entries/find-source.ts';
import { readContent } from '#src/files/read-content.ts';
import { articleSchema } from '#src/model/article.ts';
import { readFrontMatter } from '#src/model/front-matter.ts';
import { placesIn } from '#src/model/lines.ts';
import { type LocalProblem, type Problem, error, fileStart, inFile } from '#src/model/problem.ts';
import { announce } from './news.ts';
import { ProblemsError } from './problems-error.ts';
import { contentFolder } from './settings.ts';

/**
 * The text proof on what is published: after the build, every article's page is read again, and its words are compared
 * with the canonical source text. The loader has proved the Markdown; this proves the templates and the tools as well.
 */
export function proveBuilt(): AstroIntegration {
  let root: URL;
  return {
    name: 'dramatis:proof',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { problems, words, articles } = await proveFolder(
          path.resolve(fileURLToPath(root), contentFolder),
          fileURLToPath(dir),
        );
        if (problems.length > 0) throw new ProblemsError(report(problems));
        announce('proof', { articles, words });
        logger.info(`${articles} articles, ${words} words proved on the built pages, 0 differences`);
      },
    },
  };
}

/**
 * Reads every article's page below `built` and compares its words with its source text below `content`. A page without
 * a headline or text is a problem also where there is no source text.
 */
export async function proveFolder(
  content: string,
  built: string,
): Promise<{ problems: Problem[]; words: number; articles: number }> {
  const files = await readContent(content);
  const problems: Problem[] = [];
  let [words, articles] = [0, 0];
  const all = files.entries.filter(({ kind }) => kind === 'article');
  for (const [n, file] of all.entries()) {
    announce('progress', { stage: 'proof', done: n + 1, of: all.length });
    const { data } = readFrontMatter(decode(file.content).text ?? '', articleSchema);
    if (!data) continue;
    const page = path.join('articles', file.id, 'index.html');
    const found = pageText(await readFile(path.join(built, page), 'utf8').catch(() => ''));
    if (!found?.trim()) {
      problems.push(...inFile(file.path, [withoutText(page)]));
      continue;
    }
    const source = findSource(data, files.sources).file;
    if (!source) continue;
    const canonical = withoutOmitted(source.text, data.source.omit).text;
    const difference = firstDifference(found, canonical);
    if (difference) problems.push(...inFile(file.path, [differs(page, difference, source)]));
    articles += 1;
    words += countWords(canonical, data.language);
  }
  return { problems, words, articles };
}

function withoutText(page: string): LocalProblem {
  return error(
    'page-without-text',
    fileStart,
    `The built page ${page} has no headline or no text.`,
    'Mend the template that makes it.',
  );
}

function differs(page: string, difference: Difference, source: { path: string; text: string }): LocalProblem {
  const { line, column } = placesIn(source.text)(difference.sourceAt);
  return error(
    'page-differs',
    fileStart,
    `The built page ${page} reads “${difference.article}”, the source text “${difference.source}” (content/${source.path}:${line}:${column}).`,
    'The Markdown was proved before: mend the template or tool that changes the words.',
  );
}
