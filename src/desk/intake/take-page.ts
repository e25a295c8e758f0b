import { normalizedText } from '#src/core/language/normalized-text.ts';
import { dateInLine } from './dates-in-lines.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { DraftBlock } from './draft.ts';
import { guessLanguage } from './guess-language.ts';
import { type PageLine, linesOfPage } from './html-lines.ts';
import { omittedLines } from './omitted-lines.ts';
import { pageFacts } from './page-facts.ts';
import { readableHtml } from './readable.ts';
import { reasonFor } from './reasons.ts';
import { selectLines } from './select-lines.ts';
import type { Taken, Told } from './taken.ts';

/** Takes a saved web page: its visible lines are the source text, and those that are not the article's are left out. */
export async function takePage(bytes: Uint8Array, told: Told): Promise<Taken> {
  const { text: html, encoding } = decodeBytes(bytes, true);
  const lines = linesOfPage(html);
  const facts = pageFacts(html);
  const readable = linesOfPage((await readableHtml(html)) ?? '').map(({ text }) => text);
  const headlines = told.title === undefined ? facts.headlines : [told.title];
  const selected = selectLines(lines, readable, headlines);
  const above = selected.headline.at(-1) ?? -1;
  // A page of which nothing can be told is left to its author.
  const found = selected.article.length > 0 ? selected.article : [...lines.keys()].filter((n) => n > above);
  const language =
    told.language ?? facts.language ?? (await guessLanguage(found.map((n) => lines[n]?.text).join('\n')));
  // Lines that only give the date before the article begins.
  const begins = found.findIndex((n) => dateInLine(lines[n]?.text ?? '', language) === undefined);
  const article = begins === -1 ? found : found.slice(begins);
  const [first, last] = [article[0] ?? 0, article.at(-1) ?? 0];
  const words = normalizedText(article.map((n) => lines[n]?.text).join(' '));
  const isDating = (n: number) => n > above && n < first && dateInLine(lines[n]?.text ?? '', language) !== undefined;
  const kept = new Set([...selected.headline, ...article]);
  const whys = new Map(
    lines.flatMap((line, n): [number, string][] =>
      kept.has(n)
        ? []
        : [
            [
              n,
              isDating(n)
                ? 'The date line.'
                : reasonFor(line, n < first ? 'above' : n > last ? 'below' : 'within', words),
            ],
          ],
    ),
  );
  const lineThatIs = (why: string) => lines.find((_, n) => whys.get(n) === why)?.text;
  const dates = lines.flatMap(({ text }, n) => (whys.get(n) === 'The date line.' ? [dateInLine(text, language)] : []));
  const published = facts.published ?? dates.find((day) => day !== undefined);
  const byline = facts.byline ?? lineThatIs('The byline.')?.replace(/^by\s+/i, '');
  const credits = lineThatIs('The credit of a picture.');
  const { url } = facts;
  const publisher = facts.publisher ?? hostOf(told.url ?? url);
  const printed = selected.headline.map((n) => lines[n]?.text).join(' ');
  return {
    source: new TextEncoder().encode(lines.map(({ text }) => `${text}\n`).join('')),
    original: { bytes, ending: 'html' },
    remarks: encoding === 'utf-8' ? [] : [`The page was read as ${encoding}.`],
    ...(printed === '' ? { title: headlines[0] ?? lines[first]?.text ?? '' } : { headline: printed }),
    ...(byline ? { byline } : {}),
    ...(credits ? { credits } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
    omit: omittedLines(
      lines.map(({ text }) => text),
      whys,
    ),
    blocks: article.flatMap((n) => (lines[n] ? [blockOf(lines[n])] : [])),
  };
}

function blockOf({ text, around }: PageLine): DraftBlock {
  const inner = around.at(-1)?.name ?? '';
  return { kind: /^h[2-6]$/.test(inner) ? 'heading' : inner === 'li' ? 'item' : 'paragraph', text };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
