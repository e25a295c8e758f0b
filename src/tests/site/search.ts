import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { checkContent } from '#src/core/checks/check.ts';
import { readContent } from '#src/files/read-content.ts';
import { serveFolder } from '#src/files/static-server.ts';
import { headers } from '#src/astro/hosts/policy.ts';
import { firstEdition } from '#src/tests/editions.ts';
import { violationsInBothSchemes } from './accessibility.ts';
import type { BuiltSite } from './built-site.ts';
import { isSkippedTransition } from './skipped-transition.ts';

type Kind = 'actor' | 'event' | 'quote' | 'passages';

const article = 'articles/trilateral-solidarity/';

/** What is typed, and what must come first: its kind, where it leads, and words that are shown marked. */
const finds: readonly (readonly [query: string, kind: Kind, leadsTo: string, marked?: string])[] = [
  // Names in four scripts, typed apart, with particles and endings, in part, without capitals.
  ['Lavrov', 'actor', 'actors/lavrov/', 'Lavrov'],
  ['sergey lavrov', 'actor', 'actors/lavrov/', 'Sergey Lavrov'],
  ['Лавров', 'actor', 'actors/lavrov/', 'Лавров'],
  ['라브로프', 'actor', 'actors/lavrov/', '라브로프'],
  ['拉夫罗夫', 'actor', 'actors/lavrov/', '拉夫罗夫'],
  ['푸틴', 'actor', 'actors/putin/', '푸틴'],
  ['푸 틴', 'actor', 'actors/putin/', '푸틴'],
  ['푸틴이', 'actor', 'actors/putin/', '푸틴'],
  ['블라디미르푸틴', 'actor', 'actors/putin/'],
  ['Путин', 'actor', 'actors/putin/', 'Путин'],
  ['Путина', 'actor', 'actors/putin/', 'Путин'],
  ['习近平', 'actor', 'actors/xi/', '习近平'],
  ['习 近 平', 'actor', 'actors/xi/', '习近平'],
  ['시 진 핑', 'actor', 'actors/xi/', '시진핑'],
  ['毛宁', 'actor', 'actors/mao-ning/', '毛宁'],
  ['Choe Son-hui', 'actor', 'actors/choe-son-hui/', 'Choe Son-hui'],
  ['choé son hui', 'actor', 'actors/choe-son-hui/', 'Choe Son-hui'],
  ['kim jong un', 'actor', 'actors/kim-jong-un/', 'Kim Jong-un'],
  ['Laprov', 'actor', 'actors/lavrov/', 'Laprov'],
  ['DPRK', 'actor', 'actors/north-korea/', 'DPRK'],
  ['China', 'actor', 'actors/china/', 'China'],
  // By role at the time.
  ['foreign minister of China', 'actor', 'actors/wang-yi/', 'Foreign Minister'],
  ['Chinese foreign minister', 'actor', 'actors/wang-yi/', 'Foreign Minister'],
  ['president of Russia', 'actor', 'actors/putin/', 'President of Russia'],
  ['professor', 'actor', 'actors/park-won-gon/', 'professor'],
  // Events by name, place and date.
  ['13 September 2023', 'event', 'events/putin-kim-summit/', '13 September 2023'],
  ['2023-10-18', 'event', 'events/putin-xi-meeting/'],
  ['Belt and Road Initiative', 'event', 'events/belt-and-road/', 'Belt and Road Initiative'],
  ['Vostochny Cosmodrome', 'event', 'events/putin-kim-summit/', 'Vostochny Cosmodrome'],
  // Words and exact phrases, in curly, straight, single and foreign marks, and one that is not closed yet.
  ['positive development trend', 'quote', `${article}#q-lavrov-trend`, 'positive development trend'],
  ['“positive development trend”', 'quote', `${article}#q-lavrov-trend`, 'positive development trend'],
  ['"positive development trend"', 'quote', `${article}#q-lavrov-trend`, 'positive development trend'],
  ['„positive development trend“', 'quote', `${article}#q-lavrov-trend`, 'positive development trend'],
  ['«positive development trend»', 'quote', `${article}#q-lavrov-trend`, 'positive development trend'],
  ['“positive develop', 'quote', `${article}#q-lavrov-trend`, 'positive development'],
  ['‘does not intervene’', 'quote', `${article}#q-china-does-not-intervene`, 'does not intervene'],
  ['"bilateral matter"', 'quote', `${article}#q-bilateral-matter`, 'bilateral matter'],
  ['artillery shells', 'quote', `${article}#q-intelligence-weapons`, 'artillery shells'],
  ['Park "great burden"', 'quote', `${article}#q-park-burden`, 'great burden'],
  ['俄中双边关系', 'quote', `${article}#q-lavrov-trend`, '俄中双边关系'],
  // Split quotations: the article breaks these words.
  [
    '“each field it expressed its expectation”',
    'quote',
    `${article}#q-lavrov-cooperation`,
    'each field it expressed its expectation',
  ],
  ['"as before I think they will try"', 'quote', `${article}#q-park-bilateral`],
  ['"Kim Jong-un mainly discussed"', 'quote', `${article}#q-observers-agenda`, 'Kim Jong-un mainly discussed'],
  // Half the reporter's: no quotation has these words.
  ['"development trend, and that they will"', 'passages', `${article}#p-5`],
  ['"adding, However, China"', 'passages', `${article}#p-14`],
  // Asked as people ask.
  ['Lavrov said', 'quote', `${article}#q-lavrov-trend`, 'Lavrov'],
  ['who said bilateral matter', 'quote', `${article}#q-bilateral-matter`, 'bilateral matter'],
  ['what did China say', 'quote', `${article}#q-china-does-not-intervene`, 'China'],
  ['spokeswoman', 'actor', 'actors/mao-ning/', 'Spokesperson'],
  // Only in the article; and by what a glitch means.
  ['putting full effort', 'passages', `${article}#p-1`, 'putting full effort'],
  [
    '"being supplied by North Korea with"',
    'quote',
    `${article}#q-intelligence-weapons`,
    'being supplied by North Korea with',
  ],
  ['Eurasian economic zone initiative advocated', 'passages', `${article}#p-4`, 'economic zone initiative advocated'],
];

/** What is misspelled, and whose name is offered first. */
const misspellings = [
  ['Lavrow', 'Sergey Lavrov'],
  ['Puttin', 'Vladimir Putin'],
  ['Shi Jinping', 'Xi Jinping'],
  ['Choi Sun-hee', 'Choe Son-hui'],
  ['Pak Wongon', 'Park Won-gon'],
  ['Лаврив', 'Sergey Lavrov'],
] as const;

/** A page of which nothing may be written to the console. */
export async function quietPage(browser: Browser, options: object = {}): Promise<{ page: Page; console: string[] }> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(8000);
  const console: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  page.on('pageerror', (error) => {
    if (!isSkippedTransition(error)) console.push(error.message);
  });
  return { page, console };
}

export async function drawn(page: Page): Promise<void> {
  await page.locator('.results[aria-busy=false]').waitFor({ state: 'attached' });
}

export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await drawn(page);
}

const status = (page: Page) => page.locator('main [role=status]').textContent();

/** How many results the page says that there are. */
export async function total(page: Page): Promise<number> {
  return Number(/^[\d,]+/.exec((await status(page)) ?? '')?.[0].replaceAll(',', '') ?? 0);
}

/** The search of the first edition, in a real browser under the strict policy. */
/** `other` is a site with another index. */
export function searchTests(
  site: () => BuiltSite,
  other: () => BuiltSite,
  url: () => string,
  browser: () => Browser,
): void {
  const search = (query: string) => `${url()}search/?q=${encodeURIComponent(query)}`;

  describe('what each query finds first', () => {
    let page: Page;
    let console: string[];
    before(async () => {
      ({ page, console } = await quietPage(browser()));
    });
    after(() => page.close());

    for (const [query, kind, leadsTo, words] of finds) {
      test(query, async () => {
        await open(page, search(query));
        const first = page.locator('.results ol > li').first();
        const said = await page.locator('.results').innerText();
        assert.equal(await first.getAttribute('class'), kind, said);
        assert.equal(await first.locator('a').first().getAttribute('href'), url() + leadsTo, said);
        if (words) {
          // Words of the article that are left out between the pieces of a quotation are no part of what is found.
          const marks = (await first.locator('mark').allTextContents()).map((mark) =>
            mark.toLowerCase().replaceAll(' … ', ' '),
          );
          assert.ok(
            marks.some((mark) => mark.includes(words.toLowerCase())),
            `${marks.join(' | ')}\n${said}`,
          );
        }
        assert.deepEqual(console, []);
      });
    }
  });

  test('a phrase that is half the reporter’s is not offered as a quotation', async () => {
    const { page } = await quietPage(browser());
    for (const query of ['"development trend, and that they will"', '"adding, However, China"']) {
      await open(page, search(query));
      assert.equal(await page.locator('.results li.quote').count(), 0, query);
    }
    await page.close();
  });

  test('a quotation shows words, speaker, kind, date and article, and leads to its place and its page', async () => {
    const { page } = await quietPage(browser());
    await open(page, search('“positive development trend”'));
    const quotation = page.locator('li.quote').first();
    assert.match(
      await quotation.innerText(),
      /maintaining a positive[^]*Sergey Lavrov, Direct quotation, 16 October 2023[^]*North Korea-China-Russia/,
    );
    const hrefs = await quotation
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    assert.deepEqual(hrefs, [`${url()}${article}#q-lavrov-trend`, `${url()}quotes/lavrov-trend/`]);
    await page.close();
  });

  test('printed words that are reversed in sense are shown with what is meant, in quotations, passages and suggestions', async () => {
    const { page } = await quietPage(browser());
    await open(page, search('conventional weapons'));
    const meant = '[misleading as printed; meant: being supplied by North Korea with]';
    for (const kind of ['quote', 'passages'])
      assert.ok((await page.locator(`li.${kind}`).first().innerText()).includes(meant), kind);
    assert.equal(await page.locator('li.quote .inserted').first().innerText(), meant);
    await page.goto(`${url()}about/`);
    const box = page.locator('input[name=q]');
    await box.fill('conventional weapons');
    await page.locator('[role=option] .inserted').first().waitFor();
    await page.close();
  });

  test('of an article every passage that has the words is offered, and leads to its place', async () => {
    const { index } = checkContent(await readContent(firstEdition));
    const passages = index.articles.get('trilateral-solidarity')?.text.passages ?? [];
    const { page } = await quietPage(browser());
    for (const phrase of ['Beijing', 'North Korea', 'China']) {
      const expected = passages.flatMap(({ text, n }) => (text.includes(phrase) ? [`#p-${n}`] : []));
      await open(page, search(`"${phrase}"`));
      const result = page.locator('li.passages').first();
      const hashes = (await result.locator('a').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).hash)))
        .filter((hash) => hash.startsWith('#p-'))
        .sort();
      assert.deepEqual(hashes, expected.sort(), phrase);
      assert.equal(await result.locator('summary').count(), expected.length > 3 ? 1 : 0);
    }
    const more = page.locator('li.passages summary').first();
    assert.match((await more.textContent()) ?? '', /^\d+ more paragraphs$/);
    await more.click();
    const last = page.locator('li.passages details a').last();
    const place = new URL(await last.evaluate((a) => (a as HTMLAnchorElement).href));
    await last.click();
    await page.waitForURL(place.href);
    assert.equal(await page.locator(place.hash).count(), 1);
    await page.close();
  });

  describe('misspellings', () => {
    for (const [query, name] of misspellings) {
      test(`${query} offers ${name}`, async () => {
        const { page, console } = await quietPage(browser());
        await open(page, search(query));
        const nearest = page.locator('.otherwise');
        assert.equal(await nearest.locator('h2').textContent(), 'Similar names');
        assert.match((await nearest.locator('li').first().textContent()) ?? '', new RegExp(`^${name}`));
        assert.deepEqual(console, []);
        await page.close();
      });
    }

    test('a misspelled word is put right', async () => {
      const { page } = await quietPage(browser());
      await open(page, search('artilery shels'));
      await page.getByRole('link', { name: 'Search for “artillery shells” instead' }).click();
      await drawn(page);
      assert.equal(await page.locator('#q').inputValue(), 'artillery shells');
      assert.ok((await total(page)) > 0);
      await page.close();
    });
  });

  test('nothing found is said and announced, with ways on', async () => {
    const { page, console } = await quietPage(browser());
    await open(page, search('xyzzyplugh'));
    assert.equal(await status(page), 'Nothing found for “xyzzyplugh”.');
    assert.equal(
      await page.locator('.otherwise').getByRole('link', { name: 'Quotations' }).getAttribute('href'),
      '../quotes/',
    );
    await open(page, search('xyzzyplugh "bilateral matter"'));
    assert.equal(await total(page), 0);
    await page.getByRole('link', { name: '“bilateral matter” alone: ' }).click();
    await drawn(page);
    assert.ok((await total(page)) > 0);
    assert.deepEqual(console, []);
    await page.close();
  });

  test('of a very long query the beginning is searched for, and the page and the box say so', async () => {
    const { page, console } = await quietPage(browser());
    const long = 'bilateral matter '.repeat(300).trim();
    const said = 'only the first 298 characters were searched for.';
    await open(page, search(long));
    assert.match(
      (await status(page)) ?? '',
      new RegExp(`^\\d+ results for “(bilateral matter )+bilateral …”\\. That is long: ${said}$`),
    );
    await page.goto(url());
    await page.locator('.masthead input').fill(long);
    await page.locator('.suggest [role=status]', { hasText: said }).waitFor();
    assert.ok(await page.locator('.suggest [role=status]').isVisible());
    assert.deepEqual(console, []);
    await page.close();
  });

  facetTests(url, browser, ['', 'China', '"bilateral matter"', '“North Korea” russia']);

  test('facets alone, several at once, with a phrase', async () => {
    const { page } = await quietPage(browser());
    await open(page, `${url()}search/?speaker=park-won-gon`);
    assert.equal(await page.locator('.results li.quote').count(), 4);
    await open(page, `${url()}search/?speaker=park-won-gon&speaker=mao-ning`);
    assert.equal(await total(page), 5);
    await open(page, `${url()}search/?speaker=park-won-gon&speaker=mao-ning&quotation=partial`);
    assert.equal(await total(page), 1);
    await open(page, `${url()}search/?q=%E2%80%9CNorth+Korea%E2%80%9D&source=unnamed`);
    const speakers = await page.locator('li.quote b').allTextContents();
    assert.ok(speakers.length > 1 && !speakers.includes('Park Won-gon'), speakers.join());
    await open(page, `${url()}search/?status=planned`);
    assert.equal(await page.locator('.results li.event').count(), await total(page));
    await open(page, `${url()}search/?speaker=nobody`);
    assert.equal(await status(page), 'Nothing matches all the filters.');
    await page.close();
  });

  test('a value that an address has made up is shown as it is, whatever objects have by that name', async () => {
    const { page } = await quietPage(browser());
    const made = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    for (const facet of ['kind', 'speaker', 'status', 'quotation', 'year', 'article']) {
      await open(page, `${url()}search/?${made.map((value) => `${facet}=${value}`).join('&')}`);
      assert.equal(await status(page), 'Nothing matches all the filters.');
      const labels = await page
        .locator(`.facet:has(input[name=${facet}]) li:has(input:checked) label`)
        .allTextContents();
      assert.deepEqual(labels.map((label) => label.trim().replace(/\s+0$/, '')).sort(), [...made].sort(), facet);
    }
    for (const query of made) {
      await open(page, `${url()}search/?q=${query}`);
      assert.doesNotMatch(await page.locator('main').innerText(), /native code|undefined|\[object/);
    }
    await page.close();
  });

  test('an address opened in a new window gives the same results', async () => {
    const { page } = await quietPage(browser());
    await open(page, `${url()}search/`);
    await page.locator('#q').fill('China');
    await page.waitForURL(/q=China/);
    await drawn(page);
    await page.locator('input[name=kind][value=quote]').check();
    await drawn(page);
    await page.locator('input[name=quotation][value=indirect]').check();
    await drawn(page);
    const other = await (await browser().newContext()).newPage();
    await open(other, page.url());
    assert.equal(await other.locator('.results').innerHTML(), await page.locator('.results').innerHTML());
    assert.equal(await status(other), await status(page));
    assert.equal(await other.locator('.facet input:checked').count(), 2);
    // Each choice is a step back, typing is none.
    await page.goBack();
    await drawn(page);
    assert.equal(new URL(page.url()).search, '?q=China&kind=quote');
    assert.equal(await page.locator('.facet input:checked').count(), 1);
    await page.close();
    await other.context().close();
  });

  test('more results follow, and are there again after going back, where the reader was', async () => {
    const { page } = await quietPage(browser(), { viewport: { width: 1280, height: 700 } });
    await open(page, `${url()}search/?kind=quote`);
    assert.equal(await page.locator('.results li').count(), 12);
    await page.getByRole('button', { name: 'More results' }).click();
    await page.locator('.results li:nth-child(14)').waitFor();
    const link = page.locator('.results li:nth-child(13) a').first();
    await page.waitForFunction(() => document.activeElement?.closest('li')?.matches(':nth-child(13)'));
    await page.waitForTimeout(300);
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 300);
    await link.click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await page.locator('.results li:nth-child(14)').waitFor();
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 40, before);
    assert.equal(new URL(page.url()).search, '?kind=quote');
    await page.close();
  });

  test('on the page of results keys lead from the box through the results and back', async () => {
    const { page } = await quietPage(browser());
    await open(page, search('Lavrov'));
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    assert.equal(await active(), (await page.locator('.results li a').nth(1).textContent()) ?? '');
    await page.keyboard.press('ArrowUp');
    assert.equal(await active(), 'Sergey Lavrov');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
    await page.close();
  });

  describe('the box on every page', () => {
    test('every page has one', () => {
      for (const page of site().pages)
        assert.equal(
          (
            site()
              .read(page)
              .match(/<input [^>]*name="q"/g) ?? []
          ).length,
          1,
          page,
        );
    });

    test('nothing of the search is fetched before the reader turns to it', async () => {
      const { page, console } = await quietPage(browser());
      const asked: string[] = [];
      await page.goto(url() + article, { waitUntil: 'networkidle' });
      page.on('request', (request) => asked.push(request.url()));
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(300);
      assert.equal(asked.length, 0, asked.join());
      await page.keyboard.press('/');
      await page.keyboard.type('lavrov');
      await page
        .getByRole('option', { name: /^Sergey Lavrov/ })
        .first()
        .waitFor();
      assert.ok(asked.some((address) => address.includes('/pagefind/index/')));
      assert.deepEqual(console, []);
      await page.close();
    });

    test('results while typing, grouped by kind; arrows, Enter, Escape; the count is announced', async () => {
      const { page, console } = await quietPage(browser());
      await page.goto(`${url()}actors/`);
      // In a field a slash is a slash.
      await page.getByLabel('Filter').pressSequentially('a/b');
      assert.equal(await page.getByLabel('Filter').inputValue(), 'a/b');
      await page.locator('h1').click();
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.pressSequentially('putin', { delay: 20 });
      await page.getByRole('option', { name: /All \d+ results/ }).waitFor();
      assert.deepEqual(await page.getByRole('group').evaluateAll((groups) => groups.map((one) => one.ariaLabel)), [
        'Who’s who',
        'Events',
        'Quotations',
        'Articles',
      ]);
      assert.match((await page.locator('.suggest [role=status]').textContent()) ?? '', /^\d+ results for “putin”\.$/);
      await box.press('ArrowDown');
      const selected = page.locator('[role=option][aria-selected=true]');
      assert.match((await selected.textContent()) ?? '', /^Vladimir Putin/);
      assert.equal(await box.getAttribute('aria-activedescendant'), await selected.getAttribute('id'));
      await box.press('ArrowUp');
      assert.equal(await selected.count(), 0);
      await box.press('ArrowUp');
      assert.match((await selected.textContent()) ?? '', /^All/);
      await box.press('Escape');
      assert.equal(await box.getAttribute('aria-expanded'), 'false');
      assert.equal(await box.inputValue(), 'putin');
      await box.press('ArrowDown');
      await box.press('Enter');
      await page.waitForURL(`${url()}actors/putin/`);
      assert.deepEqual(console, []);
      await page.close();
    });

    test('Enter leads to the page of all results; a misspelling is offered the nearest name', async () => {
      const { page, console } = await quietPage(browser());
      await page.goto(`${url()}quotes/`);
      const box = page.locator('.masthead input');
      await box.pressSequentially('Lavrow');
      await page
        .getByRole('group', { name: 'Similar names' })
        .getByRole('option', { name: /^Sergey Lavrov/ })
        .waitFor();
      await box.fill('“bilateral matter”');
      await box.press('Enter');
      await page.waitForURL(({ searchParams }) => searchParams.get('q') === '“bilateral matter”');
      await drawn(page);
      assert.ok((await total(page)) > 0);
      assert.deepEqual(console, []);
      await page.close();
    });
  });

  test('axe finds nothing with results, nearest names and the box open, and no page is wider than its window', async () => {
    for (const width of [320, 390, 1280]) {
      const { page } = await quietPage(browser(), { viewport: { width, height: 900 } });
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await violationsInBothSchemes(page)).map((violation) => `${where} ${violation}`));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) faults.push(`${where} scrolls sideways by ${over} pixels`);
      };
      for (const query of ['China', 'Lavrow', '']) {
        await open(page, search(query));
        await page.locator('details').evaluateAll((all) => {
          for (const details of all as HTMLDetailsElement[]) details.open = true;
        });
        await look(query);
      }
      await page.goto(url());
      await page.locator('.masthead input').pressSequentially('putin');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await look('the box');
      assert.deepEqual(faults, [], `${width} pixels wide`);
      await page.close();
    }
  });

  test('a page that is open goes on when the site is published anew', async () => {
    const folder = `${site().folder}.republished`;
    await rm(folder, { recursive: true, force: true });
    cpSync(site().folder, folder, { recursive: true });
    const { server, url: address } = await serveFolder({ folder, port: 0, headers });
    const { page } = await quietPage(browser());
    try {
      await open(page, `${address}search/?q=Lavrov`);
      assert.ok((await total(page)) > 0);
      // Another index, with other names of files; what was fetched before is still there.
      for (const part of ['pagefind', 'search']) {
        await rm(path.join(folder, part), { recursive: true });
        cpSync(path.join(other().folder, part), path.join(folder, part), { recursive: true });
      }
      for (const name of ['Brandt', 'Norvik']) {
        await page.locator('#q').fill(name);
        await page.keyboard.press('Enter');
        await drawn(page);
        await page.locator('li.actor a').first().waitFor();
        assert.match(await page.locator('li.actor a').first().innerText(), new RegExp(name));
      }
    } finally {
      await page.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('below a path the same is found', async () => {
    const { server, url: above } = await serveFolder({ folder: path.dirname(site().folder), port: 0, headers });
    const root = `${above}${path.basename(site().folder)}/`;
    const { page, console } = await quietPage(browser());
    try {
      await page.goto(root + article);
      await page.keyboard.press('/');
      await page.keyboard.type('laprov');
      await page
        .getByRole('option', { name: /^Sergey Lavrov/ })
        .first()
        .click();
      await page.waitForURL(`${root}actors/lavrov/`);
      await open(page, `${root}search/?q=Lavrov`);
      assert.equal(await page.locator('.results a').first().getAttribute('href'), `${root}actors/lavrov/`);
      assert.deepEqual(console, []);
      await page.close();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('a list of many is filtered by what is typed, whatever the script, and says how many are left', async () => {
    const page = await browser().newPage();
    await page.goto(`${url()}actors/`);
    for (const [typed, left] of [
      ['minister', 3],
      ['라브로프', 1],
      ['people russia', 2],
      ['ＬＡＶＲＯＶ', 1],
      ['xyzzy', 0],
    ] as const) {
      await page.getByLabel('Filter').fill(typed);
      await page.locator('main [role=status]', { hasText: `Shown: ${left}` }).waitFor();
      assert.equal(await page.locator('.lines > li:visible').count(), left, typed);
    }
    await page.close();
  });

  test('without JavaScript the box leads to the lists', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url() + article);
    await page.locator('.masthead input').fill('lavrov');
    await page.locator('.masthead input').press('Enter');
    await page.waitForURL(search('lavrov'));
    await page.getByRole('main').getByRole('link', { name: 'Quotations' }).click();
    assert.equal(page.url(), `${url()}quotes/`);
    await context.close();
  });
}

/** The count beside every value of every facet is the number of results that choosing it gives. */
export function facetTests(url: () => string, browser: () => Browser, queries: readonly string[]): void {
  for (const query of queries) {
    test(`counts beside all facets are true: ${query || 'no query'}`, async () => {
      const { page, console } = await quietPage(browser());
      await open(page, `${url()}search/?q=${encodeURIComponent(query)}`);
      const more = page.locator('.facet button');
      while ((await more.count()) > 0) {
        await more.first().click();
        await drawn(page);
      }
      const offers = await page.locator('.facet label').evaluateAll((labels) =>
        labels.map((label) => {
          const box = label.querySelector('input') as HTMLInputElement;
          return { name: box.name, value: box.value, count: Number(label.querySelector('.count')?.textContent) };
        }),
      );
      assert.ok(offers.length > 3);
      for (const { name, value, count } of offers) {
        const box = page.locator(`.facet input[name="${name}"][value="${value}"]`);
        await box.check();
        await drawn(page);
        assert.equal(await total(page), count, `${name}=${value}`);
        const groups = await page.locator('.results h2 .count').allTextContents();
        assert.equal(
          groups.reduce((sum, text) => sum + Number(text), 0),
          count,
          `${name}=${value}`,
        );
        await box.uncheck();
        await drawn(page);
      }
      assert.deepEqual(console, []);
      await page.close();
    });
  }
}
