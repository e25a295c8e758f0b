import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutOmitted } from '#src/annotations/canonical.ts';
import { pageText } from '#src/annotations/page-text.ts';
import { type Difference, firstDifference } from '#src/annotations/proof.ts';
import { report } from '#src/checks/report.ts';
import { decode } from '#src/entries/decode.ts';
import type { ArticleEntry } from '#src/entries/entry.ts';
import { placesIn } from '#src/model/lines.ts';
import { type LocalProblem, type Problem, error, fileStart, inFile } from '#src/model/problem.ts';
import { lastLoaded } from './loaded.ts';
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
          lastLoaded()?.index.articles.values() ?? [],
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
 * Reads every article's page below `built` and compares its words with its source text below `content`, both as they
 * are on disk. A page without a headline or text is a problem also where there is no source text.
 */
export async function proveFolder(
  articles: Iterable<ArticleEntry>,
  content: string,
  built: string,
): Promise<{ problems: Problem[]; words: number; articles: number }> {
  const problems: Problem[] = [];
  let [words, proved] = [0, 0];
  const all = [...articles];
  for (const [n, { id, file, data, proof }] of all.entries()) {
    announce('progress', { stage: 'proof', done: n + 1, of: all.length });
    const page = path.join('articles', id, 'index.html');
    const found = pageText(await readFile(path.join(built, page), 'utf8').catch(() => ''));
    if (!found?.trim()) {
      problems.push(...inFile(file, [withoutText(page)]));
      continue;
    }
    if (!proof) continue;
    const { text = '' } = decode({ bytes: await readFile(path.join(content, proof.source)) });
    const difference = firstDifference(found, withoutOmitted(text, data.source.omit).text);
    if (difference) problems.push(...inFile(file, [differs(page, difference, { path: proof.source, text })]));
    proved += 1;
    words += proof.words;
  }
  return { problems, words, articles: proved };
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
