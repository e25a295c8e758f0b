import { decode } from '#src/core/entries/decode.ts';
import { type Problem, inFile } from '#src/core/model/problem.ts';
import type { RuleInput } from './rule.ts';

/** `unreadable-file`, for source texts that no article names. If an article does, it reports `source-unreadable`. */
export function sourcesRule({ index, files }: RuleInput): Problem[] {
  const named = new Set([...index.articles.values()].map(({ data }) => data.source.text));
  return [...files.sources]
    .filter(([path, { content }]) => 'unreadable' in content && !named.has(path))
    .flatMap(([path, { content }]) => inFile(`content/${path}`, decode(content).problems));
}
