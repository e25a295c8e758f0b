import type { z } from 'astro/zod';
import { readQuotationMarks } from '#src/core/language/quotation-marks.ts';
import { copiedSummary } from '#src/core/language/copied-summary.ts';
import { textLimits } from '#src/core/language/markdown-limits.ts';
import { articleLimits, parseArticle } from '#src/core/language/parse-article.ts';
import { type Profile, parseProfile } from '#src/core/language/parse-profile.ts';
import { unpairedMarks } from '#src/core/language/unpaired-marks.ts';
import { actorSchema } from '#src/core/model/actor.ts';
import { articleSchema } from '#src/core/model/article.ts';
import { controlCharacters } from '#src/core/model/control-characters.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { type LocalProblem, error, fileStart } from '#src/core/model/problem.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import type { ContentFile, ContentFiles } from './content-file.ts';
import { decode } from './decode.ts';
import type { Entry } from './entry.ts';
import { findSource } from './find-source.ts';

export interface ParseResult {
  /** Absent if the front matter is invalid. Must not be published while there are errors. */
  readonly entry?: Entry;
  readonly problems: readonly LocalProblem[];
}

/** Parses one content file. The result depends on no other file, except an article's source text. */
export function parseEntry(file: ContentFile, sources: ContentFiles['sources']): ParseResult {
  const { text, problems } = decode(file.content);
  if (text === undefined) return { problems };
  const wrong = controlCharacters(text);
  // Letters with very many combining marks would make everything after this slow.
  if (wrong.some(({ rule }) => rule === 'too-large')) return { problems: wrong };
  const { entry, problems: found } = withinStack(() => parseText(file, text, sources));
  return { ...(entry ? { entry } : {}), problems: [...wrong, ...found] };
}

/** Turns a stack overflow, from nesting that no limit has caught beforehand, into a problem. */
function withinStack(parse: () => ParseResult): ParseResult {
  try {
    return parse();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    const todo =
      'Look for hundreds of brackets or signs “*”, “_”, and put “\\” before those that are part of the text.';
    return { problems: [error('too-deep', fileStart, 'The text is nested too deep to be parsed.', todo)] };
  }
}

function parseText(file: ContentFile, text: string, sources: ContentFiles['sources']): ParseResult {
  switch (file.kind) {
    case 'article':
      return parseArticleFile(file, text, sources);
    case 'actor':
      return parseProfiled(file, text, actorSchema, (data, rest) => ({ kind: 'actor', data, ...rest }));
    case 'event':
      return parseProfiled(file, text, eventSchema, (data, rest) => ({ kind: 'event', data, ...rest }));
    case 'quote':
      return parseProfiled(file, text, quoteSchema, (data, rest) => ({ kind: 'quote', data, ...rest }));
  }
}

function parseArticleFile(file: ContentFile, text: string, sources: ContentFiles['sources']): ParseResult {
  const { data, yaml, body, problems } = readFrontMatter(text, articleSchema);
  if (data === undefined || yaml === undefined) return { problems };
  const source = findSource(data, sources);
  const article = { text, article: data, yaml, body };
  const limits = articleLimits(article);
  if (limits.length > 0) return { problems: [...problems, ...source.problems, ...limits] };
  const parsed = parseArticle(article, source.file);
  const all = [
    ...problems,
    ...source.problems,
    ...parsed.problems,
    ...unpairedMarks(parsed.text, data.language),
    ...copiedSummary(parsed.text, data.summary),
  ];
  return {
    problems: all,
    entry: {
      kind: 'article',
      id: file.id,
      file: file.path,
      warnings: all.filter(isWarning),
      data,
      text: parsed.text,
      quotationMarks: readQuotationMarks(parsed.text, data.language),
      ...(source.file && parsed.isProved
        ? {
            proof: {
              source: source.file.path,
              digest: source.file.digest,
              words: sum(parsed.text.passages.map(({ words }) => words)),
            },
          }
        : {}),
    },
  };
}

type Rest = { id: string; file: string; warnings: LocalProblem[]; profile: Profile };

function parseProfiled<Schema extends z.ZodType>(
  file: ContentFile,
  text: string,
  schema: Schema,
  entryOf: (data: z.output<Schema>, rest: Rest) => Entry,
): ParseResult {
  const { data, body, problems } = readFrontMatter(text, schema);
  if (data === undefined) return { problems };
  const limits = textLimits(body);
  if (limits.length > 0) return { problems: [...problems, ...limits] };
  const { profile, problems: inProfile } = parseProfile(body);
  const all = [...problems, ...inProfile];
  return {
    problems: all,
    entry: entryOf(data, { id: file.id, file: file.path, warnings: all.filter(isWarning), profile }),
  };
}

function isWarning({ severity }: LocalProblem): boolean {
  return severity === 'warning';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
