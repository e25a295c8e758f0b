import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutOmitted } from '#src/annotations/canonical.ts';
import { pageText } from '#src/annotations/page-text.ts';
import { firstDifference } from '#src/annotations/proof.ts';
import { countWords } from '#src/annotations/words.ts';
import { report } from '#src/checks/report.ts';
import { decode } from '#src/entries/decode.ts';
import { readContent } from '#src/files/read-content.ts';
import { articleSchema } from '#src/model/article.ts';
import { readFrontMatter } from '#src/model/front-matter.ts';
import { placesIn } from '#src/model/lines.ts';
import { type Problem, error, fileStart, inFile } from '#src/model/problem.ts';
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

/** Compares every article’s page below `built` with its source text below `content`. */
export async function proveFolder(
  content: string,
  built: string,
): Promise<{ problems: Problem[]; words: number; articles: number }> {
  const files = await readContent(content);
  const problems: Problem[] = [];
  let [words, articles] = [0, 0];
  for (const file of files.entries) {
    if (file.kind !== 'article') continue;
    const { text = '' } = decode(file.content);
    const { data } = readFrontMatter(text, articleSchema);
    const source =
      data?.source.text === undefined
        ? undefined
        : decode(files.sources.get(data.source.text)?.content ?? { unreadable: '' }).text;
    if (!data || source === undefined) continue;
    const page = path.join('articles', file.id, 'index.html');
    const html = await readFile(path.join(built, page), 'utf8').catch(() => '');
    const found = pageText(html);
    const canonical = withoutOmitted(source, data.source.omit).text;
    const difference = found === undefined ? undefined : firstDifference(found, canonical);
    if (found === undefined) {
      problems.push(
        ...inFile(file.path, [
          error(
            'page-without-text',
            fileStart,
            `The built page ${page} has no headline or no text.`,
            'Mend the template that makes it.',
          ),
        ]),
      );
    } else if (difference) {
      const { line, column } = placesIn(source)(difference.sourceAt);
      problems.push(
        ...inFile(file.path, [
          error(
            'page-differs',
            fileStart,
            `The built page ${page} reads “${difference.article}”, the source text “${difference.source}” (content/${data.source.text}:${line}:${column}).`,
            'The Markdown was proved before: mend the template or tool that changes the words.',
          ),
        ]),
      );
    }
    articles += 1;
    words += countWords(canonical, data.language);
  }
  return { problems, words, articles };
}
