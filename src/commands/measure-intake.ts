import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { composeDraft, proposedId } from '#src/desk/intake/compose-draft.ts';
import { proveDraft } from '#src/desk/intake/prove-draft.ts';
import { isPage, take } from '#src/desk/intake/take.ts';

/**
 * Takes in every text and page below a folder, in memory, as `npm run new -- article` does, and prints how many are proved
 * without a change, how many of the facts were found in them, and why others are not. Facts that are not found get placeholders.
 */
export async function measureIntake(folder: string, showErrors: boolean): Promise<void> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile() && /\.(?:txt|md|html?|xhtml)$/i.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
  const count = { texts: 0, pages: 0, empty: 0, proved: 0, words: 0, omitted: 0 };
  const found = { headline: 0, byline: 0, published: 0, publisher: 0, language: 0 };
  const languages = new Map<string, number>();
  const failures: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    try {
      const taken = await take(bytes, isPage(file, bytes), {});
      if (taken.blocks.length === 0) {
        count.empty += 1;
        continue;
      }
      count[isPage(file, bytes) ? 'pages' : 'texts'] += 1;
      for (const fact of Object.keys(found) as (keyof typeof found)[]) if (taken[fact] !== undefined) found[fact] += 1;
      const language = taken.language ?? 'und';
      languages.set(language.split('-', 1)[0] ?? '', (languages.get(language.split('-', 1)[0] ?? '') ?? 0) + 1);
      const draft = composeDraft(taken, {
        id: proposedId([taken.headline, taken.title]) ?? 'article',
        published: taken.published ?? '2000-01-01',
        isDateOfText: taken.published !== undefined,
        publisher: taken.publisher ?? 'Unknown',
        language,
      });
      const proved = proveDraft(draft, taken.source);
      count.omitted += taken.omit.length;
      if (proved.text === undefined)
        failures.push(
          `${file}: ${proved.problems.map(({ what, todo, rule }) => `${what} ${todo} (${rule})`).join(' ')}`,
        );
      else {
        count.proved += 1;
        count.words += proved.words;
      }
    } catch (problem) {
      failures.push(`${file}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
    }
  }
  const total = count.texts + count.pages;
  console.log(`${count.proved} of ${total} (${count.texts} texts, ${count.pages} pages) are proved without a change.`);
  console.log(
    `${count.words} words; ${count.omitted} lines left out, each with its reason; ${count.empty} files have no words.`,
  );
  console.log(
    `Found: ${Object.entries(found)
      .map(([fact, n]) => `${fact} ${n}`)
      .join(', ')}.`,
  );
  const ranked = [...languages].sort(([, a], [, b]) => b - a);
  console.log(`Languages: ${ranked.map(([tag, n]) => `${tag} ${n}`).join(', ')}.`);
  for (const failure of showErrors ? failures : failures.slice(0, 20)) console.log(`- ${failure}`);
}
