import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { type RunningDesk, startDesk } from '#src/browser/start-desk.ts';
import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import { readContent } from '#src/files/read-content.ts';
import { Driver, type Span } from './desk/driver.ts';
import { type PlannedArticle, type PlannedMark, passagesOf, plan, rawText, spanOf } from './desk/plan.ts';

/*
 * Two real articles on one story, from raw text to an edition that passes the check, by keys and pointer alone. What a
 * careful editor would mark is in `desk/plan.json`; the driver looks at each suggestion, and accepts or refuses it by that.
 */

/** At most so many characters are typed for 100 words of an article, all forms included. */
const budget = 150;

/** What a mark of the plan is to become, in the joined text of the desk's passages. */
interface Wanted extends Span {
  readonly mark: PlannedMark;
}

describe('the desk, from a raw text to a proved edition', () => {
  let folder: string;
  let desk: RunningDesk;
  let browser: Browser;
  /** The names of the actors and events that the desk has by now, by their ids in the plan. */
  const known = new Set<string>();
  let words = 0;
  let total = { actions: 0, typed: 0 };

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dramatis-protocol-'));
    await mkdir(path.join(folder, 'texts'));
    await writeFile(path.join(folder, 'site.yaml'), 'title: Two articles\ndescription: On one story.\nlanguage: en\n');
    for (const article of plan.articles) {
      await writeFile(path.join(folder, 'texts', article.file), rawText(article));
      takeIn(article);
    }
    await rm(path.join(folder, 'texts'), { recursive: true });
    desk = await startDesk(folder, 4397);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    desk?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Takes an article in by the command; what is given to it is typed too. */
  function takeIn({ id, file, published, publisher, language, url }: PlannedArticle): void {
    const options = [
      '--id',
      id,
      '--published',
      published,
      '--publisher',
      publisher,
      '--language',
      language,
      '--url',
      url,
    ];
    const args = ['article', path.join(folder, 'texts', file), ...options];
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...args, '--content', folder], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    total.typed += [file, ...options].join(' ').length;
    total.actions += 1;
  }

  for (const article of plan.articles)
    test(`${article.title}: every mark of the plan is set`, async (t) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const driver = new Driver(page);
      await driver.open(`${desk.address}?article=${article.id}`);
      const text = await joinedText(page);
      const own = text.split(/\s+/).length;
      const wanted = placed(article, text);
      const set = new Set<Wanted>();

      await decideSuggestions(driver, wanted, set);
      for (const one of wanted) if (!set.has(one)) await markByHand(driver, one, wanted, set);
      await driver.click('#tab-article');
      await driver.fill('Summary', article.summary);
      await driver.press('Control+s');
      await page.locator('.bar', { hasText: 'All saved' }).waitFor({ timeout: 15_000 });

      words += own;
      total = { actions: total.actions + driver.actions, typed: total.typed + driver.typed };
      t.diagnostic(
        `${own} words, ${wanted.length} marks: ${driver.actions} actions, ${driver.typed} characters typed, ` +
          `${Math.round((driver.actions * 3) / 60)} min at 3 s an action`,
      );
      await page.close();
      assert.deepEqual(await missing(article, wanted), []);
    });

  test('the edition passes the check, with few letters typed', async (t) => {
    const { problems } = checkContent(await readContent(folder));
    assert.deepEqual(
      problems.filter(isError).map(({ file, what }) => `${file}: ${what}`),
      [],
    );
    const per = Math.round((total.typed / words) * 100);
    t.diagnostic(`${words} words: ${total.actions} actions, ${per} characters typed for 100 words (budget ${budget})`);
    assert.ok(per <= budget, `${per} characters were typed for 100 words`);
  });

  async function decideSuggestions(driver: Driver, wanted: readonly Wanted[], set: Set<Wanted>): Promise<void> {
    const skipped = new Set<string>();
    await driver.press('j');
    for (;;) {
      const current = await driver.current();
      if (!current || skipped.has(current.key)) return;
      const { kind, spans } = current;
      const hit =
        kind === 'name'
          ? nameAt(wanted, spans[0])
          : kind === 'quotation'
            ? quotationAt(wanted, spans)
            : scareAt(wanted, spans[0]);
      const isNear = wanted.some((one) => spans.some((span) => span.start < one.end && span.end > one.start));
      if (!hit) {
        if (isNear) {
          skipped.add(current.key);
          await driver.press('j');
        } else await driver.press('x');
      } else await acceptAs(driver, hit, wanted, set, spans);
    }
  }

  async function acceptAs(
    driver: Driver,
    hit: Wanted,
    wanted: readonly Wanted[],
    set: Set<Wanted>,
    spans: readonly Span[],
  ): Promise<void> {
    const { mark } = hit;
    const who = await driver.who();
    // Where another one is suggested, the author names the right one.
    const isOther =
      (mark.kind === 'actor' || mark.kind === 'event') && !/^New:| or /.test(who) && who !== `${nameOf(mark.id)}.`;
    const isEvent = mark.kind === 'event' && /^New:/.test(who);
    if (isOther || isEvent) await driver.press(mark.kind === 'event' ? 'e' : 'a');
    else await driver.press('Enter');
    if (await driver.hasQuestion()) await answerFor(driver, mark);
    assert.match(await driver.said(), /^(?:Mark|Create) /);
    if (mark.kind === 'quote') {
      for (const one of wanted)
        if (one.mark.kind === 'quote' && one.mark.id === mark.id && spans.some((span) => isSame(span, one)))
          set.add(one);
    } else set.add(hit);
    if (mark.kind !== 'actor' && mark.kind !== 'event') return;
    known.add(mark.id);
  }

  function nameOf(id: string): string {
    return [...plan.actors, ...plan.events].find((one) => one.id === id)?.name ?? '';
  }

  async function answerFor(driver: Driver, mark: PlannedMark): Promise<void> {
    const id =
      mark.kind === 'quote' ? plan.quotes.find((one) => one.id === mark.id)?.speaker : 'id' in mark ? mark.id : '';
    const actor = plan.actors.find((one) => one.id === id);
    const event = plan.events.find((one) => one.id === id);
    await driver.answer(actor?.name ?? event?.name ?? '', known.has(id ?? ''), actor?.kind);
    if (id) known.add(id);
  }

  async function markByHand(driver: Driver, one: Wanted, wanted: readonly Wanted[], set: Set<Wanted>): Promise<void> {
    const { mark } = one;
    await driver.drag(one);
    await driver.press({ actor: 'a', event: 'e', quote: 'q', scare: 's', sic: 'g' }[mark.kind]);
    if (mark.kind === 'sic') await meant(driver, mark);
    else if (await driver.hasQuestion()) await answerFor(driver, mark);
    assert.match(await driver.said(), /^(?:Mark|Create) |already have this mark/, `“${mark.words}” as ${mark.kind}`);
    set.add(one);
    if (mark.kind === 'quote') {
      const before = wanted.find((other) => other.mark.kind === 'quote' && other.mark.id === mark.id);
      if (before && before !== one) await driver.press('+');
    }
  }

  async function meant(driver: Driver, { corr, note }: PlannedMark & { kind: 'sic' }): Promise<void> {
    await driver.type(corr);
    await driver.press('Tab');
    await driver.press('Tab');
    await driver.type(note);
    await driver.press('Enter');
  }

  /** The marks of the plan that the saved article lacks. */
  async function missing(article: PlannedArticle, wanted: readonly Wanted[]): Promise<string[]> {
    const { index } = checkContent(await readContent(folder));
    const entry = index.articles.get(article.id);
    if (!entry) return ['the article'];
    const starts: number[] = [];
    entry.text.passages.reduce((at, { text }) => (starts.push(at), at + text.length + 1), 0);
    const found = new Set(
      [
        ...entry.text.mentions.map((one) => ({ ...one, name: one.kind as string })),
        ...entry.text.segments.map((one) => ({ ...one, name: 'quote' })),
        ...entry.text.scareQuotes.map((one) => ({ ...one, name: 'scare' })),
        ...entry.text.glitches.map((one) => ({ ...one, name: 'sic' })),
      ].map(
        ({ name, passage, start, end }) => `${name} ${(starts[passage] ?? 0) + start}-${(starts[passage] ?? 0) + end}`,
      ),
    );
    return wanted
      .filter(({ mark, start, end }) => !found.has(`${mark.kind} ${start}-${end}`))
      .map(({ mark }) => `${mark.kind} “${mark.words}”`);
  }
});

function joinedText(page: Driver['page']): Promise<string> {
  return page.evaluate(() => [...document.querySelectorAll('[data-passage]')].map((one) => one.textContent).join('\n'));
}

/** Where the marks of a plan stand in the text of the desk, whose passages may be more than those of the plan. */
function placed(article: PlannedArticle, text: string): Wanted[] {
  const lines = text.split('\n');
  const starts = lines.map((_, n) => lines.slice(0, n).reduce((sum, line) => sum + line.length + 1, 0));
  const own = passagesOf(article);
  return article.marks.map((mark) => {
    const passage = own[mark.passage] ?? '';
    const line = lines.indexOf(passage);
    assert.notEqual(line, -1, `The desk has no passage “${passage.slice(0, 60)}…”`);
    const span = spanOf(mark, passage);
    assert.ok(span);
    const at = starts[line] ?? 0;
    return { mark, start: at + span.start, end: at + span.end };
  });
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function nameAt(wanted: readonly Wanted[], span: Span | undefined): Wanted | undefined {
  return wanted.find((one) => span && (one.mark.kind === 'actor' || one.mark.kind === 'event') && isSame(one, span));
}

function scareAt(wanted: readonly Wanted[], span: Span | undefined): Wanted | undefined {
  return wanted.find((one) => span && one.mark.kind === 'scare' && isSame(one, span));
}

/** The quotation of the plan of which just these are the segments. */
function quotationAt(wanted: readonly Wanted[], spans: readonly Span[]): Wanted | undefined {
  const [first] = spans;
  const hit = wanted.find((one) => first && one.mark.kind === 'quote' && isSame(one, first));
  if (!hit || hit.mark.kind !== 'quote') return undefined;
  const { id } = hit.mark;
  const all = wanted.filter((one) => one.mark.kind === 'quote' && one.mark.id === id);
  return all.length === spans.length && all.every((one, n) => isSame(one, spans[n] ?? one)) ? hit : undefined;
}
