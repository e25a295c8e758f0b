import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { type RunningDesk, startDesk } from '#src/browser/start-desk.ts';
import { sampleEdition } from './editions.ts';
import { violationsInBothSchemes } from './site/accessibility.ts';

/* The desk’s page in a real browser, on a copy of the sample edition. */
describe('the page of the desk', () => {
  let folder: string;
  let desk: RunningDesk;
  let browser: Browser;
  const article = 'articles/bridge-planned.md';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dramatis-page-'));
    cpSync(sampleEdition, folder, { recursive: true });
    desk = await startDesk(folder, 4396);
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    desk?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);

  async function opened(id = 'bridge-planned', width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await load(page, id);
    return page;
  }

  async function load(page: Page, id = 'bridge-planned'): Promise<void> {
    await page.goto(`${desk.address}?article=${id}`);
    await page.locator('.bar .proof', { hasText: 'words' }).waitFor({ timeout: 60_000 });
  }

  const wordsOf = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('[data-passage]')].map((one) => one.textContent));
  const said = (page: Page) => page.locator('.said').textContent();
  /** Chooses a mark by its words. */
  const choose = (page: Page, words: string) =>
    page
      .locator('[data-mark]', { hasText: new RegExp(`^${words}$`) })
      .first()
      .click();
  const isSaved = (page: Page) => page.locator('.bar', { hasText: 'All saved' }).waitFor();

  test('lists the articles of the edition, and opens one', async () => {
    const page = await browser.newPage();
    await page.goto(desk.address);
    await page.getByRole('link', { name: /Norvik wants a bridge/ }).click();
    await page.locator('[data-passage]').first().waitFor();
    assert.match(await page.title(), /Norvik wants a bridge/);
    await page.goto(`${desk.address}?article=nothing`);
    assert.match((await page.getByRole('alert').textContent()) ?? '', /nothing/);
    await page.close();
  });

  test('shows the article’s words, and no key, paste, cut or drop changes one', async () => {
    const page = await opened();
    const words = await wordsOf(page);
    assert.match(words[0] ?? '', /^Norvik wants a bridge/);
    await page.locator('[data-passage="3"]').click();
    for (const key of ['b', 'z', '1', ' ', 'Backspace', 'Delete', 'Enter', 'Control+b', 'Control+x', 'Control+v'])
      await page.keyboard.press(key);
    await page.keyboard.press('Control+a');
    for (const key of ['z', 'Delete', 'Control+x', 'Control+v']) await page.keyboard.press(key);
    await page.evaluate(() => document.execCommand('insertText', false, 'new'));
    assert.deepEqual(await wordsOf(page), words);
    await page.context().close();
  });

  test('what is not saved survives a reload, and can be undone after it', async () => {
    const page = await opened();
    const text = await read(article);
    await choose(page, 'Karl Brandt');
    await page.keyboard.press('Delete');
    assert.match((await said(page)) ?? '', /Remove the mark of “Karl Brandt”/);
    await load(page);
    assert.match((await said(page)) ?? '', /Unsaved work was restored/);
    assert.equal(await page.locator('[data-mark]', { hasText: /^Karl Brandt$/ }).count(), 0);
    assert.equal(await read(article), text);
    await page.keyboard.press('u');
    assert.equal(await page.locator('[data-mark]', { hasText: /^Karl Brandt$/ }).count(), 1);
    await isSaved(page);
    await page.context().close();
  });

  test('a save changes only what was changed, and what was refused stays so', async () => {
    const page = await opened();
    const text = await read(article);
    await choose(page, 'Karl Brandt');
    await page.keyboard.press('Delete');
    await page.keyboard.press('j');
    const refused = await page.locator('.waiting .current .words').textContent();
    await page.keyboard.press('x');
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(article), text.replace(':actor[Karl Brandt]{#karl-brandt}', 'Karl Brandt'));
    const kept = await read('refused/bridge-planned.yaml');
    assert.ok(kept.includes(`words: ${JSON.stringify(refused)}`), kept);
    await load(page);
    const waiting = await page.locator('.waiting .words').allTextContents();
    assert.ok(!waiting.includes(refused ?? ''), `${refused} is suggested again`);
    await write(article, text);
    await rm(path.join(folder, 'refused'), { recursive: true });
    await page.context().close();
  });

  test('what was refused can be suggested again', async () => {
    const page = await opened();
    await page.locator('.waiting .words').first().click();
    const words = (await page.locator('.waiting .current .words').textContent()) ?? '';
    await page.locator('.waiting .current').getByRole('button', { name: 'Refuse' }).click();
    await page.locator('.refused summary').click();
    assert.ok((await page.locator('.refused li').textContent())?.startsWith(words));
    await page.getByRole('button', { name: 'Suggest again' }).click();
    await page.locator('.refused').waitFor({ state: 'detached' });
    assert.equal(await page.locator('.waiting .current .words').textContent(), words);
    await isSaved(page);
    await page.context().close();
  });

  test('the focus and the selection stay where the work is', async () => {
    const page = await opened();
    const focused = (selector: string) =>
      page.waitForFunction((one) => document.activeElement?.matches(one), selector, { timeout: 5_000 });
    await page.locator('.waiting .words').first().click();
    await page.locator('.waiting .current').getByRole('button', { name: 'Refuse' }).click();
    await focused('.waiting > .current');
    await page.keyboard.press('u');
    await page.locator('[data-passage="3"]').dblclick({ position: { x: 20, y: 12 } });
    const selected = () => page.evaluate(() => document.getSelection()?.toString());
    const words = await selected();
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await focused('.text');
    assert.equal(await selected(), words);
    await page.keyboard.press('a');
    await page.keyboard.type('Somebody New');
    await page.keyboard.press('Enter');
    await page.locator('[data-mark].chosen').waitFor();
    assert.ok(
      await page.evaluate(() =>
        document.querySelector('[data-passage="3"]')?.contains(document.getSelection()?.focusNode ?? null),
      ),
      'the caret has left the passage',
    );
    await page.keyboard.press('u');
    await page.getByRole('tab', { name: 'Entries' }).click();
    await page.keyboard.press('ArrowRight');
    await focused('#tab-article[aria-selected="true"]');
    await isSaved(page);
    await page.context().close();
  });

  test('a mark is chosen by a key at the caret, and after it the one around it; a key that cannot do anything says so', async () => {
    const page = await opened();
    await page.keyboard.press('Delete');
    assert.equal(await said(page), 'Choose a mark in the text first.');
    await page.keyboard.press('u');
    assert.equal(await said(page), 'There is nothing to undo.');
    const inner = page.locator('[data-mark] [data-mark]').first();
    const keys = await inner.evaluate((element) => {
      document.querySelector<HTMLElement>('.text')?.focus();
      document.getSelection()?.collapse(element.firstChild, 1);
      const around: (string | undefined)[] = [];
      for (
        let one = element.closest<HTMLElement>('[data-mark]');
        one;
        one = one.parentElement?.closest('[data-mark]') ?? null
      )
        around.push(one.dataset['mark']);
      return around;
    });
    for (const key of [...keys, keys[0]]) {
      await page.keyboard.press('m');
      await page.locator(`.chosen[data-mark="${key}"]`).waitFor({ timeout: 5_000 });
    }
    await page.context().close();
  });

  test('a file that has changed on disk is not overwritten: both versions are shown, and the author chooses', async () => {
    const page = await opened();
    const text = await read(article);
    const theirs = text.replace('byline: Our own correspondent', 'byline: Another one');
    await choose(page, 'Karl Brandt');
    await page.keyboard.press('Delete');
    await write(article, theirs);
    await page.keyboard.press('Control+s');
    await page.locator('dialog', { hasText: 'has changed on disk' }).waitFor();
    assert.equal(await read(article), theirs);
    assert.match((await page.locator('dialog ins').allTextContents()).join(), /byline: Another one/);
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await isSaved(page);
    assert.equal(await page.locator('[data-mark]', { hasText: /^Karl Brandt$/ }).count(), 1);

    await choose(page, 'Karl Brandt');
    await page.keyboard.press('Delete');
    await write(article, text);
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(article), theirs.replace(':actor[Karl Brandt]{#karl-brandt}', 'Karl Brandt'));
    await write(article, text);
    await page.context().close();
  });

  test('undo goes through what has changed on disk, and an article that is gone from the disk is still here', async () => {
    const page = await opened();
    const text = await read(article);
    await choose(page, 'Karl Brandt');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+s');
    await isSaved(page);
    const unmarked = await read(article);
    await write(article, unmarked.replace('\nsummary:', '\n# A line of another editor.\nsummary:'));
    await page.locator('.said', { hasText: 'was read again' }).waitFor();
    await page.keyboard.press('u');
    assert.match((await said(page)) ?? '', /^Undone: Take over /);
    await page.keyboard.press('u');
    assert.match((await said(page)) ?? '', /^Undone: Remove the mark/);
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(article), text);
    await rm(path.join(folder, article));
    await page.locator('.said', { hasText: 'no longer on disk' }).waitFor();
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(article), text);
    await page.context().close();
  });

  test('an entry that is created elsewhere is known at once', async () => {
    const page = await opened();
    await page.getByRole('tab', { name: 'Entries' }).click();
    await page.getByLabel('Find an entry').fill('Zoe Newman');
    await write('actors/zoe-newman.md', '---\nname: Zoe Newman\nkind: person\n---\n');
    await page.locator('.waiting', { hasText: 'Zoe Newman' }).waitFor();
    await rm(path.join(folder, 'actors/zoe-newman.md'));
    await page.locator('.waiting', { hasText: 'Zoe Newman' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a second window takes the article over, with what is not saved', async () => {
    const page = await opened();
    await choose(page, 'Karl Brandt');
    await page.keyboard.press('Delete');
    const second = await page.context().newPage();
    await load(second);
    assert.match((await said(second)) ?? '', /Unsaved work was restored/);
    await page.getByRole('alert').filter({ hasText: 'another window' }).waitFor();
    await second.keyboard.press('u');
    await isSaved(second);
    await page.getByRole('link', { name: 'Open it here instead' }).click();
    await page.locator('[data-passage]').first().waitFor();
    await second.getByRole('alert').filter({ hasText: 'another window' }).waitFor();
    await page.context().close();
  });

  test('says that the server is away, and that it is there again', async () => {
    const page = await opened();
    await page.route('**/desk/api/changes', (route) => route.abort());
    await page.reload();
    await page.locator('.bar .proof', { hasText: 'does not answer' }).waitFor();
    await page.unroute('**/desk/api/changes');
    await page.locator('.bar .proof', { hasText: 'words' }).waitFor();
    assert.match((await said(page)) ?? '', /answers again/);
    await page.context().close();
  });

  test('shows what has changed before the browser first painted the page', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/desk/api/changes', (route) => route.abort());
    // As where the machine is busy: what waits for a frame, or only for a moment, comes late.
    await page.addInitScript(() => {
      const later = window.setTimeout;
      const late = 4000;
      window.requestAnimationFrame = (call) => later(() => call(performance.now()), late);
      window.setTimeout = ((call: () => void, delay = 0) =>
        later(call, delay < 50 ? late : delay)) as typeof setTimeout;
    });
    await page.goto(`${desk.address}?article=bridge-planned`);
    await page.locator('.bar .proof', { hasText: 'does not answer' }).waitFor({ timeout: 15_000 });
    await page.context().close();
  });

  test('the form of an entry changes one field, says what a date means, and tells what is wrong', async () => {
    const page = await opened();
    const file = 'actors/karl-brandt.md';
    const text = await read(file);
    await choose(page, 'Karl Brandt');
    await page.getByLabel('Name required').first().fill('Karl K. Brandt');
    await page.getByLabel('Name required').first().blur();
    assert.match((await page.locator('#panel').textContent()) ?? '', /October 2021/);
    const to = page.locator('#f-roles-0-to');
    await to.fill('2009');
    await to.blur();
    await page.locator('.wrong, .meaning', { hasText: '2009' }).first().waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(file), text.replace('name: Karl Brandt', 'name: Karl K. Brandt'));
    await write(file, text);
    await page.context().close();
  });

  test('in a form the focus is where the next thing is typed, and each value tells what is wrong with it', async () => {
    const page = await opened();
    await choose(page, 'Karl Brandt');
    const list = (name: string) => page.locator('fieldset.field', { has: page.locator('legend', { hasText: name }) });
    const isFocused = (id: string) => page.locator(`[id="${id}"]:focus`).waitFor({ timeout: 5_000 });
    await list('Also called').getByRole('button', { name: 'Add' }).click();
    await page.locator('[id^="f-aliases-"]:is(input):focus').waitFor();
    await list('Also called').locator('.wrong', { hasText: 'empty' }).waitFor();
    await list('Also called').getByRole('button', { name: 'Remove' }).last().click();
    await isFocused('f-aliases-+');
    await list('Names in other languages').getByLabel('Language tag').fill('de');
    await page.keyboard.press('Enter');
    await isFocused('f-names-de');
    await page.keyboard.type('u');
    await list('Names in other languages').getByRole('button', { name: 'Remove de' }).click();
    await list('Member of').getByRole('button', { name: 'Add' }).click();
    const [item] = await page.locator('[id^="f-memberOf-"]:focus').all();
    await item?.press('Enter');
    // Letters go into the list’s field, and are no commands.
    await page.keyboard.type('xuxu');
    assert.equal(await list('Member of').getByRole('combobox').inputValue(), 'xuxu');
    await page.keyboard.press('Escape');
    await page.locator('[id^="f-memberOf-"]:focus').waitFor();
    await page.context().close();
  });

  test('an actor is created where its words are marked, in all places that are ticked', async () => {
    const page = await opened();
    const text = await read(article);
    const selected = await page.evaluate(() => {
      const passage = document.querySelector('[data-passage="2"]');
      const node = passage && document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      for (let one = node?.nextNode(); one; one = node?.nextNode() ?? null) {
        const at = (one as Text).data.indexOf('Thursday');
        if (at !== -1) document.getSelection()?.setBaseAndExtent(one, at, one, at + 8);
      }
      return document.getSelection()?.toString();
    });
    assert.equal(selected, 'Thursday');
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('combobox', { name: /actor/ }).first().fill('The Thursday club');
    await page.getByRole('option', { name: /Create “The Thursday club”/ }).click();
    assert.match((await said(page)) ?? '', /Mark “Thursday” as The Thursday club/);
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.match(await read('actors/the-thursday-club.md'), /^---\nname: The Thursday club\nkind: [a-z]+\n---\n$/);
    assert.equal(await read(article), text.replace('Thursday', ':actor[Thursday]{#the-thursday-club}'));
    await page.keyboard.press('u');
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(article), text);
    await assert.rejects(read('actors/the-thursday-club.md'));
    await page.context().close();
  });

  test('a chosen mark becomes one of another kind, or names another entry, by a key', async () => {
    const page = await opened();
    const text = await read(article);
    await choose(page, 'Karl Brandt');
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('combobox').first().fill('Anna');
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    await page.keyboard.press('e');
    await page.getByRole('dialog').getByRole('combobox').first().fill('The laugh');
    await page.getByRole('option', { name: /Create “The laugh”/ }).click();
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(
      await read(article),
      text.replace(':actor[Karl Brandt]{#karl-brandt}', ':event[Karl Brandt]{#the-laugh}'),
    );
    for (let n = 0; n < 3; n++) await page.keyboard.press('u');
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.equal(await read(article), text);
    await page.context().close();
  });

  test('what check reports stands beside the text, and leads to its place', async () => {
    const page = await opened();
    await choose(page, 'Karl Brandt');
    await page.locator('#f-roles-0-of').click();
    await page.getByRole('combobox', { name: /actors/ }).fill('council');
    await page.keyboard.press('Enter');
    await page.locator('#f-roles-0-from').fill('2099');
    await page.locator('#f-roles-0-from').blur();
    const tab = page.getByRole('tab', { name: /Problems/ });
    await tab.click();
    const problem = page.locator('.problems button', { hasText: 'karl-brandt.md' }).first();
    await problem.waitFor();
    await problem.click();
    await page.locator('#f-roles-0-from').waitFor();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('f-roles-0'));
    await page.context().close();
  });

  test('the items of a list are put in order, and a mark begins sooner, by buttons', async () => {
    const page = await opened();
    const [actor, text] = [await read('actors/karl-brandt.md'), await read(article)];
    await choose(page, 'Karl Brandt');
    await page.getByRole('button', { name: 'Move Roles, number 2, up' }).click();
    await page.keyboard.press('Control+s');
    await isSaved(page);
    const moved = await read('actors/karl-brandt.md');
    assert.deepEqual(
      [...moved.matchAll(/title: (\w+)/g)].map(([, title]) => title),
      ['Mayor', 'Councillor'],
    );
    await page.keyboard.press('Control+z');
    await choose(page, 'Samir al-Nahri');
    await page.getByRole('button', { name: 'Begin a word later' }).click();
    assert.match((await said(page)) ?? '', /Mark “al-Nahri”/);
    await page.getByRole('button', { name: 'Begin a word sooner' }).click();
    await page.keyboard.press('Control+s');
    await isSaved(page);
    assert.deepEqual([await read('actors/karl-brandt.md'), await read(article)], [actor, text]);
    await page.context().close();
  });

  test('the keys can be shown, and single letters switched off', async () => {
    const page = await opened();
    await page.keyboard.press('?');
    await page.getByLabel('Single letters are commands').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    assert.equal(await page.locator('.waiting .current').count(), 0);
    await page.getByRole('button', { name: /^Next/ }).click();
    assert.equal(await page.locator('.waiting .current').count(), 1);
    await load(page);
    await page.keyboard.press('j');
    assert.equal(await page.locator('.waiting .current').count(), 0, 'single letters are commands again');
    await page.context().close();
  });

  for (const width of [1280, 768, 390])
    test(`nothing keeps anybody from using it, at ${width} pixels`, async () => {
      const page = await opened('bridge-planned', width);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      await page.keyboard.press('j');
      assert.deepEqual(await violationsInBothSchemes(page), []);
      if (width === 1280) {
        await choose(page, 'Karl Brandt');
        await page.locator('.form').waitFor();
        assert.deepEqual(await violationsInBothSchemes(page), []);
        await page.keyboard.press('?');
        assert.deepEqual(await violationsInBothSchemes(page), []);
      }
      await page.context().close();
    });
});
