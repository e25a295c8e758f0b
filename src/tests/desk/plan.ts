import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { actorKinds } from '#src/core/model/actor.ts';
import { eventStatuses } from '#src/core/model/event.ts';
import { quoteKinds, stances } from '#src/core/model/quote.ts';

const place = { passage: z.int().min(0), words: z.string().min(1), nth: z.int().min(1) };
const planSchema = z.strictObject({
  articles: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      title: z.string(),
      published: z.iso.date(),
      language: z.string(),
      publisher: z.string(),
      url: z.url(),
      summary: z.string(),
      omit: z.array(z.strictObject({ line: z.string(), why: z.string() })),
      marks: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.enum(['actor', 'event', 'quote']), id: z.string(), ...place }),
          z.strictObject({ kind: z.literal('scare'), ...place }),
          z.strictObject({
            kind: z.literal('sic'),
            ...place,
            corr: z.string(),
            cert: z.enum(['high', 'medium', 'low']),
            note: z.string(),
          }),
        ]),
      ),
    }),
  ),
  actors: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(actorKinds),
      aliases: z.array(z.string()).optional(),
      memberOf: z.array(z.string()).optional(),
    }),
  ),
  events: z.array(
    z.strictObject({ id: z.string(), name: z.string(), when: z.string().optional(), is: z.enum(eventStatuses) }),
  ),
  quotes: z.array(
    z.strictObject({
      id: z.string(),
      speaker: z.string(),
      kind: z.enum(quoteKinds),
      within: z.string().optional(),
      through: z.array(z.string()).optional(),
      cues: z.array(z.string()),
      stance: z.enum(stances).optional(),
      at: z.string().optional(),
    }),
  ),
});

export type Plan = z.infer<typeof planSchema>;
export type PlannedArticle = Plan['articles'][number];
export type PlannedMark = PlannedArticle['marks'][number];

const folder = import.meta.dirname;

/** What is to be marked in the two articles, and the entries that this needs. */
export const plan: Plan = planSchema.parse(JSON.parse(readFileSync(path.join(folder, 'plan.json'), 'utf8')));

/** The raw text of an article. */
export function rawText(article: PlannedArticle): string {
  return readFileSync(path.join(folder, article.file), 'utf8');
}

/** The article’s own passages: its lines without the empty ones and those left out. */
export function passagesOf(article: PlannedArticle): string[] {
  const leftOut = article.omit.map(({ line }) => line);
  return rawText(article)
    .split('\n')
    .filter((line) => {
      const at = leftOut.indexOf(line);
      if (at >= 0) leftOut.splice(at, 1);
      return line !== '' && at < 0;
    });
}

/** Where a mark stands in the text of its passage; undefined if its words do not occur there so often. */
export function spanOf(mark: PlannedMark, passage: string): { start: number; end: number } | undefined {
  let start = -1;
  for (let n = 0; n < mark.nth; n += 1) {
    start = passage.indexOf(mark.words, start + 1);
    if (start < 0) return undefined;
  }
  return { start, end: start + mark.words.length };
}
