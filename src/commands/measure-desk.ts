import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '#src/browser/launch.ts';
import { startDesk } from '#src/browser/start-desk.ts';

/** The article that is measured with: this many paragraphs of 90 words and 12 marks. */
const paragraphs = 84;
const port = 4395;

/** The keys of an action, and how often it is done. */
const actions: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'go to the next suggestion', keys: ['j'] },
  { name: 'accept a suggestion', keys: ['Enter'] },
  { name: 'refuse a suggestion', keys: ['x'] },
  { name: 'undo', keys: ['u'] },
  { name: 'do again', keys: ['Shift+U'] },
];
const times = 12;

/**
 * Measures how long the desk takes from the press of a key until the result is painted, in Chromium, with an article of 7,500
 * words and 1,000 marks. Prints the median and the longest time of each action.
 */
export async function measureDesk(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-measure-'));
  await writeEdition(folder);
  const desk = await startDesk(folder, port);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${desk.address}?article=long`);
    await page.locator('.waiting > li').first().waitFor({ timeout: 60_000 });
    const { words, marks } = await page.evaluate(() => ({
      words: document.querySelector('.text')?.textContent.split(/\s+/).length,
      marks: document.querySelectorAll('[data-mark]').length,
    }));
    console.log(`${words} words, ${marks} marks; milliseconds until painted`);
    await page.evaluate(recordTimes);
    for (const { name, keys } of actions) {
      const all: number[] = [];
      for (let n = 0; n < times; n++) for (const key of keys) all.push(await timed(page, key));
      all.sort((a, b) => a - b);
      const median = all[Math.floor(all.length / 2)] ?? 0;
      console.log(
        `${name.padEnd(28)} median ${median.toFixed(0).padStart(4)}  longest ${all.at(-1)?.toFixed(0).padStart(4)}`,
      );
    }
  } finally {
    await browser.close();
    desk.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeEdition(folder: string): Promise<void> {
  for (const name of ['articles', 'actors', 'sources']) await mkdir(path.join(folder, name));
  const actors = Array.from({ length: 40 }, (_, n) => ({ id: `person-${n}`, name: `Anna Person${n}` }));
  const marked = ({ id, name }: { id: string; name: string }) => `:actor[${name}]{#${id}}`;
  const body = Array.from({ length: paragraphs }, (_, n) => {
    const named = Array.from({ length: 13 }, (_, k) => actors[(n * 13 + k) % actors.length] ?? { id: '', name: '' });
    // The last name of each paragraph is left for a suggestion.
    return named.map((actor, k) => `${k < 12 ? marked(actor) : actor.name} went to the harbour`).join(', and ') + '.';
  });
  const plain = body.map((text) => text.replace(/:actor\[([^\]]+)\]\{[^}]+\}/g, '$1'));
  const front = `title: Long\npublished: 2024-05-07\nlanguage: en\nsummary: A long text.\nsource: { publisher: Times, text: sources/long.txt }`;
  await writeFile(path.join(folder, 'site.yaml'), 'title: Times\ndescription: News.\nlanguage: en\n');
  await writeFile(path.join(folder, 'sources', 'long.txt'), `Long\n\n${plain.join('\n\n')}\n`);
  await writeFile(path.join(folder, 'articles', 'long.md'), `---\n${front}\n---\n\n${body.join('\n\n')}\n`);
  for (const { id, name } of actors)
    await writeFile(path.join(folder, 'actors', `${id}.md`), `---\nname: ${name}\nkind: person\n---\n`);
}

/** In the page: measures each key from its press to the first moment after the next frame is painted. */
function recordTimes(): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    },
    { capture: true },
  );
}

async function timed(page: Page, key: string): Promise<number> {
  const before = await count(page);
  await page.keyboard.press(key);
  await page.waitForFunction((n) => (window as unknown as { keyTimes: number[] }).keyTimes.length > n, before);
  const time = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.at(-1) ?? 0);
  // What runs when the author pauses, such as the check, is not a part of the action.
  await page.waitForTimeout(120);
  return time;
}

function count(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.length);
}
