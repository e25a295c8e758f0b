import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { after, test } from 'node:test';
import { type Reader, type Tab, type View, desk } from './reader.ts';

/** What a browser lacks, as the tests drive it, each with the reason that is shown for skipped tests. */
export interface Lacks {
  /** Everything, where the browser itself is missing. */
  readonly all?: string | undefined;
  readonly scripts?: string;
  readonly touch?: string;
  readonly paper?: string;
}

/** An element: a selector, and which of those that match it. */
type Target = string | readonly [selector: string, n: number];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const article = 'articles/trilateral-solidarity/';
const link = '#m-lavrov-1';
const card = '#c-lavrov';
/** The name beside a quotation, whose card names its speaker with a card of his own. */
const outer = '#q-lavrov-trend > .voice';
/** The same card’s button in the list after the passage, for those who go by key. */
const listed = '#p-5 + .apparatus [popovertarget=c-lavrov-trend]';
const outerCard = '#c-lavrov-trend';
const inner = `${outerCard} h3 button`;
const mentions = '[itemprop=articleBody] a[interestfor]';

/** Longer than any delay before a card opens or closes. */
const settled = 1000;

/**
 * How cards behave when pointer, keys and page are quicker or slower than expected, and the clauses of WCAG on what
 * appears on hover and focus: the same for every browser, with the browser’s own `interestfor` or without it.
 */
export function raceTests(reader: () => Reader, url: () => string, lacks: Lacks): void {
  /** The window that is shared by all races that need none of their own. */
  let shared: Tab | undefined;
  after(() => shared?.close());

  function race(name: string, work: (tab: Tab) => Promise<void>, view?: View, lacking?: string): void {
    test(name, { skip: lacks.all ?? lacking ?? false, timeout: 30_000 }, async () => {
      const tab = view || !shared ? await reader().open(url() + article, view) : shared;
      if (view) return work(tab).finally(() => tab.close());
      shared = tab;
      await clear(tab);
      await work(tab);
    });
  }

  race('leaving during the delay opens nothing, and coming back at once opens the card', async (tab) => {
    // On a busy machine the glance may have taken too long.
    while ((await glanceAt(tab, link)) > 400) await clear(tab);
    await opensNothing(tab);
    await glanceAt(tab, link);
    await pointAt(tab, link);
    await opens(tab, card);
  });

  race('leaving an open card and coming back at once keeps it open', async (tab) => {
    await pointAt(tab, link);
    await opens(tab, card);
    const [x, y] = centre(await boxOf(tab, link));
    for (let returns = 0; returns < 3;) {
      const left = performance.now();
      await tab.moveTo(2, 2);
      await pause(50);
      await tab.moveTo(x, y);
      // On a busy machine the return may have taken too long.
      if (performance.now() - left < 200) returns += 1;
      else await opens(tab, card);
      await pause(50);
    }
    await keepsOpen(tab, card);
    await leave(tab);
    await closes(tab, card);
  });

  race('the second mention of the same thing has the card beside itself', async (tab) => {
    for (const n of [1, 3]) {
      const target = ['[itemprop=articleBody] a[interestfor=c-russia]', n] as const;
      await pointAt(tab, target);
      await opens(tab, '#c-russia');
      const [mention] = await boxes(tab, target);
      const box = await boxOf(tab, '#c-russia');
      assert.ok(mention && isBeside(box, mention), `${JSON.stringify(box)} is beside ${JSON.stringify(mention)}`);
      await leave(tab);
      await closes(tab, '#c-russia');
    }
  });

  race('from one mention to the next, the second card takes the place of the first', async (tab) => {
    await pointAt(tab, link);
    await opens(tab, card);
    const [next] = await tab.evaluate(
      ([all, selector]) => {
        const links = [...document.querySelectorAll(all)];
        const at = links.findIndex((element) => element.matches(selector));
        const other = links.find(
          (element, n) => n > at && !element.matches(`[interestfor=${links[at]?.getAttribute('interestfor')}]`),
        );
        return [other?.id ?? ''];
      },
      [mentions, link] as const,
    );
    await pointAt(tab, `#${next}`);
    await pause(settled);
    assert.equal((await openCards(tab)).length, 1);
    assert.ok(!(await openCards(tab)).includes(card));
  });

  race('a card inside a card opens beside it, and both close when the pointer leaves', async (tab) => {
    await pointAt(tab, outer);
    await opens(tab, outerCard);
    await crossTo(tab, inner);
    await opens(tab, card);
    assert.deepEqual(await openCards(tab), [card, outerCard].sort());
    await crossTo(tab, `${card} > p`);
    await pause(settled);
    assert.deepEqual(await openCards(tab), [card, outerCard].sort());
    await leave(tab);
    await closes(tab, card);
    await closes(tab, outerCard);
  });

  race(
    'Escape closes what the pointer opened; it stays closed until the pointer leaves and comes back',
    async (tab) => {
      await pointAt(tab, link);
      await opens(tab, card);
      await tab.key('Escape');
      await closes(tab, card);
      await opensNothing(tab);
      await leave(tab);
      await pause(settled);
      await pointAt(tab, link);
      await opens(tab, card);
    },
  );

  race(
    'a mention that is scrolled under a still pointer opens nothing',
    async (tab) => {
      await scrollTo(tab, link, 600);
      const [{ left, top } = { left: 0, top: 0 }] = await boxes(tab, link);
      await tab.moveTo(left + 8, top - 400);
      await pause(settled);
      await tab.wheel(408);
      await pause(settled);
      const [moved] = await boxes(tab, link);
      assert.ok(
        moved && moved.top < 250 && moved.bottom > 190,
        `the mention is under the pointer: ${JSON.stringify(moved)}`,
      );
      await opensNothing(tab);
    },
    undefined,
    lacks.scripts,
  );

  race('selecting text across mentions opens nothing', async (tab) => {
    await scrollTo(tab, link, 400);
    const [{ left, top, bottom } = { left: 0, top: 0, bottom: 0 }] = await boxes(tab, link);
    const [{ left: start } = { left: 0 }] = await boxes(tab, `p:has(${link})`);
    const middle = (top + bottom) / 2;
    await tab.moveTo(start + 2, middle);
    await tab.press();
    for (let x = start + 2; x < left + 20; x += 20) {
      await tab.moveTo(x, middle);
      await pause(20);
    }
    await opensNothing(tab);
    assert.notEqual(await tab.evaluate(() => String(getSelection()), undefined), '');
    await tab.release();
  });

  race(
    'a mention broken over two lines opens its card from either, and the pointer can reach it',
    async (tab) => {
      const broken = await firstBroken(tab);
      for (const line of [0, 1]) {
        await scrollTo(tab, broken, 250);
        await pointAt(tab, broken, line);
        const [open = ''] = await untilOpen(tab);
        const { left, top, right, bottom } = await boxOf(tab, open);
        const lines = await boxes(tab, broken);
        for (const box of lines)
          assert.ok(bottom <= box.top || top >= box.bottom, 'the card covers no part of the mention');
        await isInside(tab, open);
        await glide(tab, centre(lines[line]), [(left + right) / 2, (top + bottom) / 2]);
        await keepsOpen(tab, open);
        await leave(tab);
        await closes(tab, open);
      }
    },
    desk,
  );

  race(
    'a slow pointer reaches the card from the first line of a broken mention; one that stops on its way does not',
    async (tab) => {
      const broken = await firstBroken(tab, true);
      for (const part of [1, 0.5])
        for (let isDone = false, tries = 1; !isDone; tries++) {
          await scrollTo(tab, broken, 250);
          await pointAt(tab, broken, 0);
          const [open = ''] = await untilOpen(tab);
          const { left, top, right, bottom } = await boxOf(tab, open);
          const [x, y] = centre((await boxes(tab, broken))[0]);
          const [toX, toY] = [Math.min(Math.max(x, left + 9), right - 9), y < top ? top + 9 : bottom - 9];
          // 54 pixels in seven tenths of a second.
          const time = (Math.hypot(toX - x, toY - y) / 54) * 700;
          assert.ok(time > 400, `the way takes ${time} ms`);
          const late = await glide(tab, [x, y], [x + (toX - x) * part, y + (toY - y) * part], time * part);
          // Where a busy machine holds the pointer up, it is slower than the hand that is meant.
          isDone = late < 100 || tries === 5;
          if (isDone && part === 1) await keepsOpen(tab, open);
          else if (isDone) await closes(tab, open);
          await leave(tab);
          await closes(tab, open);
        }
    },
    desk,
  );

  race(
    'a card that the pointer has opened stays after a click on its mark, or in it, until it is closed',
    async (tab) => {
      for (const target of [outer, `${outerCard} > p`]) {
        for (const close of ['Escape', 'a click beside it', 'another click on the mark'] as const) {
          await clear(tab);
          await pointAt(tab, outer);
          await opens(tab, outerCard);
          const mark = centre(await boxOf(tab, outer));
          if (target !== outer) await crossTo(tab, target);
          await click(tab);
          await keepsOpen(tab, outerCard, 400);
          await leave(tab);
          await keepsOpen(tab, outerCard);
          if (close === 'Escape') await tab.key('Escape');
          if (close === 'another click on the mark') await tab.moveTo(...mark);
          if (close !== 'Escape') await click(tab);
          await closes(tab, outerCard);
        }
      }
    },
    undefined,
    lacks.scripts,
  );

  race(
    'when cards close, the focus goes back to where it came from, and opens nothing there',
    async (tab) => {
      for (const mark of [listed, '#p-4 + .apparatus [popovertarget=c-diplomats-message]']) {
        await clear(tab);
        await openLists(tab);
        await focusOn(tab, mark);
        await tab.key('Enter');
        await tabInto(tab, '[popover]:popover-open');
        await tab.key('Enter');
        await tab.key('Tab');
        assert.equal((await openCards(tab)).length, 2, 'a card inside a card is open');
        for (let n = 0; n < 2 && (await openCards(tab)).length > 0; n++) {
          await tab.key('Escape');
          await pause(100);
          assert.ok(!(await isFocused(tab, 'body')), 'the focus is not lost');
        }
        assert.ok(await isFocused(tab, mark), `the focus is back on ${mark}`);
        await opensNothing(tab);
      }
    },
    undefined,
    lacks.scripts,
  );

  for (const view of [desk, { width: 667, height: 375 }, { width: 320, height: 568 }]) {
    race(
      `wherever a mention is in a window of ${view.width} × ${view.height} pixels, its card is inside the window`,
      async (tab) => {
        // Near the upper edge, in the middle, near the lower edge; mentions near the left and right are among them.
        for (const y of [4, view.height / 2, view.height - 34]) assert.deepEqual(await cutCards(tab, y), []);
        assert.ok(
          await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth, undefined),
          'nothing scrolls sideways',
        );
      },
      view,
    );
  }

  race('opening cards asks the network for nothing', async (tab) => {
    const before = tab.requests();
    await pointAt(tab, outer);
    await opens(tab, outerCard);
    await crossTo(tab, inner);
    await opens(tab, card);
    assert.equal(tab.requests(), before);
  });

  race(
    'on paper the cards of corrections are notes after the article, and there is nothing to press',
    async (tab) => {
      await tab.print();
      const notNotes = await tab.evaluate(
        () =>
          [...document.querySelectorAll('[popover][id^=cg-]')]
            .filter(
              (element) => element.getClientRects().length === 0 || getComputedStyle(element).position !== 'static',
            )
            .map(({ id }) => id),
        undefined,
      );
      assert.deepEqual(notNotes, []);
      const { numbers, cards, pressable } = await tab.evaluate(() => {
        // A number has no box of its own, so that it stays on the line of its words.
        const shown = [...document.querySelectorAll('button, input')].filter(
          (element) => element.checkVisibility() || getComputedStyle(element).display === 'contents',
        );
        // What opens a card on screen is the number of its note on paper.
        const isNumber = (element: Element) => getComputedStyle(element, '::before').content.includes('counter(');
        return {
          numbers: shown.filter(isNumber).map((element) => element.getAttribute('popovertarget')),
          cards: [...document.querySelectorAll('[popover]')]
            .filter((each) => each.checkVisibility())
            .map(({ id }) => id),
          // What a card names is a button on screen, and a plain word on paper.
          pressable: shown
            .filter((element) => !isNumber(element) && !element.closest('[popover]') && !element.matches('.voice'))
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        };
      }, undefined);
      assert.deepEqual(numbers, cards);
      assert.deepEqual(pressable, []);
    },
    desk,
    lacks.paper,
  );

  race('WCAG 1.4.13 dismissible, pointer: Escape closes the card without moving the pointer', async (tab) => {
    await pointAt(tab, outer);
    await opens(tab, outerCard);
    await crossTo(tab, inner);
    await opens(tab, card);
    await tab.key('Escape');
    await closes(tab, card);
  });

  race('WCAG 1.4.13 dismissible, keyboard: Escape closes the card and leaves the focus on the mention', async (tab) => {
    await focusOn(tab, link);
    await opens(tab, card);
    await tab.key('Escape');
    await closes(tab, card);
    assert.ok(await isFocused(tab, link));
    await opensNothing(tab);
  });

  race(
    'WCAG 1.4.13 dismissible, touch: a tap beside the card closes it',
    async (tab) => {
      await openByTouch(tab);
      const { top } = await boxOf(tab, outerCard);
      await tab.tap(4, top > 60 ? 30 : 700);
      await closes(tab, outerCard);
    },
    { width: 390, height: 844, touch: true },
    lacks.touch,
  );

  race('WCAG 1.4.13 hoverable: the pointer can go to the card and over it, and the card stays', async (tab) => {
    await pointAt(tab, link);
    await opens(tab, card);
    await crossTo(tab, `${card} > p`);
    await keepsOpen(tab, card);
    await crossTo(tab, `${card} :last-child`);
    await keepsOpen(tab, card);
  });

  race('WCAG 1.4.13 persistent, pointer: the card stays while the pointer rests on the mention', async (tab) => {
    await pointAt(tab, link);
    await opens(tab, card);
    await keepsOpen(tab, card, 1500);
  });

  race('WCAG 1.4.13 persistent, keyboard: the card stays while the focus is on the mention or in it', async (tab) => {
    await focusOn(tab, link);
    await opens(tab, card);
    await keepsOpen(tab, card, 1500);
    await tabInto(tab, card);
    assert.ok(await isFocused(tab, `${card} *`), 'Tab goes from the mention into its card');
    await keepsOpen(tab, card, 1500);
    await tab.key('Escape');
    await closes(tab, card);
    assert.ok(await isFocused(tab, link), 'the focus is back on the mention');
  });

  race(
    'WCAG 1.4.13 persistent, touch: the card stays until it is closed',
    async (tab) => {
      await openByTouch(tab);
      await keepsOpen(tab, outerCard, 1500);
      await isInside(tab, outerCard);
    },
    { width: 390, height: 844, touch: true },
    lacks.touch,
  );

  race('WCAG 2.1.1: what the pointer opens is opened, entered, nested and left by keys', async (tab) => {
    const unreachable = await tab.evaluate(() => {
      const openers = [...document.querySelectorAll<HTMLElement>('[interestfor], [popovertarget]')];
      const cardOf = (element: HTMLElement) =>
        element.getAttribute('popovertarget') ?? element.getAttribute('interestfor');
      const byKey = new Set(openers.filter(({ tabIndex }) => tabIndex >= 0).map(cardOf));
      return openers.map(cardOf).filter((id) => !byKey.has(id));
    }, undefined);
    assert.deepEqual(unreachable, []);
    await openLists(tab);
    await focusOn(tab, listed);
    await tab.key('Enter');
    await opens(tab, outerCard);
    await tabInto(tab, outerCard);
    assert.ok(await isFocused(tab, inner), 'Tab goes into the card');
    await keepsOpen(tab, outerCard);
    assert.deepEqual(await openCards(tab), [outerCard], 'focus alone opens nothing in a card');
    await tab.key('Enter');
    await opens(tab, card);
    assert.deepEqual(await openCards(tab), [card, outerCard].sort());
    await tabInto(tab, card);
    assert.ok(await isFocused(tab, `${card} *`), 'Tab goes into the card inside');
    for (let n = 0; n < 2 && (await openCards(tab)).length > 0; n++) await tab.key('Escape');
    await closes(tab, card);
    await closes(tab, outerCard);
  });
}

/** Presses Tab to go into a card. In Firefox a card that can be scrolled is a stop of its own, for the arrow keys. */
async function tabInto(tab: Tab, target: string): Promise<void> {
  await tab.key('Tab');
  if (await isFocused(tab, target)) await tab.key('Tab');
}

/** Opens the lists of cards after the passages. */
function openLists(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    for (const list of document.querySelectorAll<HTMLDetailsElement>('.apparatus')) list.open = true;
  }, undefined);
}

async function openByTouch(tab: Tab): Promise<void> {
  await scrollTo(tab, outer, 300);
  const [x, y] = centre((await boxes(tab, outer))[0]);
  await tab.tap(x, y);
  await opens(tab, outerCard);
}

/** The boxes of an element's lines. */
function boxes(tab: Tab, target: Target): Promise<Box[]> {
  return tab.evaluate(
    ([selector, n]) => {
      const element = document.querySelectorAll(selector)[n];
      return [...(element?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    },
    typeof target === 'string' ? ([target, 0] as const) : target,
  );
}

async function boxOf(tab: Tab, target: Target): Promise<Box> {
  const [box] = await boxes(tab, target);
  assert.ok(box, `${String(target)} is on the page`);
  return box;
}

function centre(box: Box | undefined): [number, number] {
  assert.ok(box, 'there is something to point at');
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

/** Scrolls until the first line of an element is at this height of the window. */
async function scrollTo(tab: Tab, target: Target, y: number): Promise<void> {
  const { top } = await boxOf(tab, target);
  await tab.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), top - y);
  // Scroll events are dispatched with the next frame.
  await pause(100);
}

/** Puts the pointer on one line of an element; scrolls if it is out of sight. */
async function pointAt(tab: Tab, target: Target, line = 0): Promise<void> {
  const { top, bottom } = await boxOf(tab, target);
  if (top < 0 || bottom > (await tab.evaluate(() => innerHeight, undefined))) await scrollTo(tab, target, 300);
  const [x, y] = centre((await boxes(tab, target))[line]);
  await tab.moveTo(x - 1, y);
  await tab.moveTo(x, y);
}

/** Resets a window to the state of one that has just been opened. */
async function clear(tab: Tab): Promise<void> {
  await leave(tab);
  await tab.evaluate(() => {
    for (const open of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) open.hidePopover();
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.empty();
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, undefined);
  await pause(400);
}

/** Puts the pointer on an element and takes it away before a card opens. Returns how long that took. */
async function glanceAt(tab: Tab, target: Target): Promise<number> {
  await pointAt(tab, target);
  const began = performance.now();
  await pause(200);
  await tab.moveTo(2, 2);
  return performance.now() - began;
}

/** Moves the pointer to where there is nothing. */
async function leave(tab: Tab): Promise<void> {
  const [x, y] = await tab.evaluate(() => [2, innerHeight - 2] as const, undefined);
  await tab.moveTo(x, y);
}

async function click(tab: Tab): Promise<void> {
  await tab.press();
  await tab.release();
}

/** Moves the pointer in a straight line, in the time of a hand or a given one. Returns by how many milliseconds it was held up. */
async function glide(
  tab: Tab,
  [fromX, fromY]: [number, number],
  [toX, toY]: [number, number],
  time = 80,
): Promise<number> {
  const steps = Math.max(8, Math.round(time / 25));
  const began = performance.now();
  let late = 0;
  for (let n = 1; n <= steps; n++) {
    await tab.moveTo(fromX + ((toX - fromX) * n) / steps, fromY + ((toY - fromY) * n) / steps);
    late = Math.max(late, performance.now() - began - (time * n) / steps);
    await pause(Math.max(0, began + (time * n) / steps - performance.now()));
  }
  return late;
}

/** Moves the pointer from wherever it is to an element, without scrolling. */
async function crossTo(tab: Tab, target: Target): Promise<void> {
  const [x, y] = centre(await boxOf(tab, target));
  await glide(tab, [x - 8, y - 4], [x, y]);
}

/** Focuses an element with the Tab key, from the one before it. */
async function focusOn(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const order = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
      (element) => element.checkVisibility() && !element.closest('[popover]'),
    );
    order[order.findIndex((element) => element.matches(wanted)) - 1]?.focus();
  }, selector);
  await tab.key('Tab');
  assert.ok(await isFocused(tab, selector), `${selector} can be reached with Tab`);
}

function isFocused(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** The cards that are open, as selectors, in alphabetical order. */
function openCards(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    () => [...document.querySelectorAll('[popover]:popover-open')].map(({ id }) => `#${id}`).sort(),
    undefined,
  );
}

async function until(tab: Tab, holds: (open: readonly string[]) => boolean, what: string): Promise<string[]> {
  const end = performance.now() + 3000;
  for (;;) {
    const open = await openCards(tab);
    if (holds(open)) return open;
    assert.ok(performance.now() < end, `${what}; open: ${open.join(' ') || 'none'}`);
    await pause(40);
  }
}

const untilOpen = (tab: Tab) => until(tab, (open) => open.length > 0, 'a card opens');
const opens = (tab: Tab, wanted: string) => until(tab, (open) => open.includes(wanted), `${wanted} opens`);
const closes = (tab: Tab, wanted: string) => until(tab, (open) => !open.includes(wanted), `${wanted} closes`);

/** Fails when a card opens before every delay has passed. */
async function opensNothing(tab: Tab): Promise<void> {
  for (const end = performance.now() + settled; performance.now() < end; await pause(50))
    assert.deepEqual(await openCards(tab), []);
}

/** Fails when the card closes before this many milliseconds have passed. */
async function keepsOpen(tab: Tab, wanted: string, time = settled): Promise<void> {
  for (const end = performance.now() + time; performance.now() < end; await pause(50))
    assert.ok((await openCards(tab)).includes(wanted), `${wanted} stays open`);
}

async function isInside(tab: Tab, selector: string, where = ''): Promise<void> {
  const { left, top, right, bottom } = await boxOf(tab, selector);
  const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const, undefined);
  assert.ok(
    left >= 0 && top >= 0 && right <= width && bottom <= height,
    `${selector} ${where}: ${JSON.stringify({ left, top, right, bottom })} is inside ${width} × ${height}`,
  );
}

/** Whether a card stands right above or below a mention. */
function isBeside(box: Box, mention: Box): boolean {
  const gap = box.top >= mention.bottom ? box.top - mention.bottom : mention.top - box.bottom;
  return gap >= 0 && gap < 24 && box.left < mention.right + 24 && box.right > mention.left - 24;
}

/**
 * A mention that the window's width breaks over two lines; the window is narrowed until there is one. If wanted, one
 * below whose first line nothing opens a card.
 */
async function firstBroken(tab: Tab, apart = false): Promise<Target> {
  for (let width = 480; width >= 320; width -= 20) {
    await tab.resize(width, 800);
    const n = await tab.evaluate(
      ([all, isApart]) =>
        [...document.querySelectorAll(all)].findIndex((element) => {
          // A mention of which a part is marked once more has two boxes on one line.
          const [first, second, more] = element.getClientRects();
          if (!first || !second || more || second.top < first.bottom) return false;
          if (!isApart) return true;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [{ left, right, bottom } = first] = element.getClientRects();
          const x = (left + right) / 2;
          const below = [6, 12, 18, 24, 30].map((down) => document.elementFromPoint(x, bottom + down));
          return second.right < x - 8 && below.every((each) => each && !each.closest('a, button'));
        }),
      [mentions, apart] as const,
    );
    if (n >= 0) return [mentions, n];
  }
  return assert.fail('some mention is broken over two lines');
}

/** Opens the card of every mention while that is at this height of the window. Returns those that are cut or cover it. */
function cutCards(tab: Tab, y: number): Promise<string[]> {
  return tab.evaluate(
    async ([all, height]) => {
      const cut: string[] = [];
      for (const source of document.querySelectorAll<HTMLElement>(all)) {
        const card = document.getElementById(source.getAttribute('interestfor') ?? '');
        if (!card) continue;
        scrollBy({ top: source.getBoundingClientRect().top - height, behavior: 'instant' });
        card.showPopover({ source });
        const { left, top, right, bottom } = card.getBoundingClientRect();
        const mention = source.getBoundingClientRect();
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        if (!inside || (top < mention.bottom && bottom > mention.top))
          cut.push(
            `#${source.id} at ${Math.round(mention.left)}, ${Math.round(mention.top)}: its card is from ${[left, top].map(Math.round).join(', ')} to ${[right, bottom].map(Math.round).join(', ')}`,
          );
        card.hidePopover();
      }
      return cut;
    },
    [mentions, y] as const,
  );
}
