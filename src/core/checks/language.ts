import { siteFile } from '#src/core/entries/read-site.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import { languages, wordsIn } from '#src/core/words/words.ts';
import type { RuleInput } from './rule.ts';

/** `no-translation`: the interface has words in the edition's language. */
export function languageRule({ site }: RuleInput): Problem[] {
  if (site === undefined || wordsIn(site.language)) return [];
  return inFile(siteFile, [
    error(
      'no-translation',
      { field: ['language'] },
      `The interface has no words in “${site.language}”.`,
      `It speaks ${languages().join(', ')}; add src/core/words/${site.language}.ts for another.`,
    ),
  ]);
}
