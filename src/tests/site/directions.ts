import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { BuiltSite } from './built-site.ts';
import { elementsOf } from './html.ts';

/** The articles of the edition of six languages, and how each is written. */
const articles = {
  'quay-reopens': { lang: 'ar', dir: 'rtl' },
  'orchestra-returns': { lang: 'he', dir: 'rtl' },
  'lighthouse-library': { lang: 'ko' },
  'bridge-stays': { lang: 'zh-Hans' },
  'cable-car-runs': { lang: 'de' },
  'library-in-the-mill': { lang: 'pl' },
} as const;
const fromRight = ['quay-reopens', 'orchestra-returns'] as const;

/** Text that runs from right to left on pages that run from left to right, and pages that run from right to left. */
export function directionTests(site: () => BuiltSite, url: () => string, browser: () => Browser): void {
  async function onPage(path: string, width: number, work: (page: Page) => Promise<void>): Promise<void> {
    const phone = width < 500;
    const context = await browser().newContext({ viewport: { width, height: 900 }, isMobile: phone, hasTouch: phone });
    const page = await context.newPage();
    await page.goto(url() + path);
    await work(page).finally(() => context.close());
  }

  test('headline and text of an article tell their language, and their direction where it is not the page’s', () => {
    for (const [id, told] of Object.entries(articles)) {
      const elements = elementsOf(site().read(`articles/${id}/index.html`));
      for (const property of ['headline', 'articleBody']) {
        const found = elements.find(({ attributes }) => attributes['itemprop'] === property);
        const { lang, dir } = found?.attributes ?? {};
        assert.deepEqual({ lang, ...(dir === undefined ? {} : { dir }) }, told, `${id} ${property}`);
      }
    }
    const german = elementsOf(site().read('articles/cable-car-runs/index.html'));
    assert.deepEqual(
      german.filter(({ attributes }) => 'dir' in attributes),
      [],
      'nothing is said of the direction where all is from left to right',
    );
  });

  test('on every page, words have the direction of their language, and names leave the order of sentences as it is', async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    for (const path of site().pages.filter((name) => name.endsWith('index.html'))) {
      await page.goto(url() + path.replace(/index\.html$/, ''));
      const found = await page.evaluate(() => {
        const wrong: string[] = [];
        for (const element of document.querySelectorAll<HTMLElement>('[lang]')) {
          const wanted = /^(ar|he)\b/.test(element.lang) ? 'rtl' : 'ltr';
          if (getComputedStyle(element).direction !== wanted) wrong.push(`${element.lang}: ${element.outerHTML}`);
        }
        const letters = /[\u0590-\u06ff]/;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.nodeValue ?? '';
          if (!letters.test(text) || /\u2068.*\u2069/.test(text) || node.parentElement?.closest('desc, title, script'))
            continue;
          // Up to the block that it stands in something sets it apart, or the block runs its way, or it is alone there.
          let element = node.parentElement;
          let isApart = false;
          while (element && getComputedStyle(element).display === 'inline') {
            isApart ||= getComputedStyle(element).unicodeBidi !== 'normal';
            element = element.parentElement;
          }
          if (!element || isApart || getComputedStyle(element).direction === 'rtl') continue;
          if (/[A-Za-z]|\d/.test(element.textContent ?? '')) wrong.push(element.outerHTML);
        }
        return wrong.map((each) => each.slice(0, 160));
      });
      for (const fault of found) faults.push(`${path} ${fault}`);
    }
    await page.close();
    assert.deepEqual(faults, []);
  });

  for (const width of [390, 1280]) {
    test(`text from right to left begins at the right, its numbers and signs with it, ${width} pixels wide`, async () => {
      for (const id of fromRight)
        await onPage(`articles/${id}/`, width, async (page) => {
          const seen = await page.evaluate(() => {
            const lettersOf = (element: Element) => {
              const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              const rects: { letter: string; left: number; right: number; top: number; bottom: number }[] = [];
              const range = document.createRange();
              for (let node = walker.nextNode(); node; node = walker.nextNode())
                for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
                  range.setStart(node, at);
                  range.setEnd(node, at + 1);
                  const { left, right, top, bottom } = range.getBoundingClientRect();
                  rects.push({ letter: node.nodeValue?.[at] ?? '', left, right, top, bottom });
                }
              return rects;
            };
            // Where the margin is narrow, the name of a speaker stands before the words.
            for (const name of document.querySelectorAll<HTMLElement>('.text .voice')) name.style.display = 'none';
            return [...document.querySelectorAll('.text > p')].map((paragraph) => {
              const box = paragraph.getBoundingClientRect();
              const letters = lettersOf(paragraph);
              const [first] = letters;
              const last = letters.findLast(({ letter }) => letter.trim());
              const lastLine = letters.filter(({ top, bottom }) => last && top < last.bottom && bottom > last.top);
              const number = paragraph.querySelector('.n')?.getBoundingClientRect();
              return {
                startsAt: box.right - (first?.right ?? NaN),
                // Behind the lines.
                numberAt: box.left - (number?.right ?? NaN),
                endsLast: (last?.left ?? NaN) <= Math.min(...lastLine.map(({ left }) => left)) + 1,
              };
            });
          });
          assert.ok(seen.length >= 4, id);
          for (const { startsAt, numberAt, endsLast } of seen) {
            assert.ok(Math.abs(startsAt) < 2 && numberAt > 0, `${id}: ${startsAt} ${numberAt}`);
            assert.ok(endsLast, `${id}: the full stop is where the line ends`);
          }
          const signs = await page.locator('.text .mark').evaluateAll((marks) =>
            marks.map((mark) => {
              const words = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
              const { left, right } = mark.getBoundingClientRect();
              return { words: words?.left ?? NaN, middle: (left + right) / 2 };
            }),
          );
          assert.ok(signs.length > 0);
          for (const { words, middle } of signs)
            assert.ok(Math.abs(words + 4 - middle) < 16, `${id}: ${words} ${middle}`);
        });
    });
  }

  test('notes in the margin stand at the end of the lines, and bullets at their beginning', async () => {
    const sides = (page: Page) =>
      page.evaluate(() => {
        const noted = document.querySelector('.text .sic[data-m]');
        const { marginLeft, marginRight, borderRightWidth } = noted
          ? getComputedStyle(noted, '::before')
          : document.body.style;
        const list = document.querySelector('.text > ul');
        const { paddingLeft, paddingRight } = list ? getComputedStyle(list) : document.body.style;
        return {
          hangsAt:
            Number.parseFloat(marginLeft) < 0 ? 'left' : Number.parseFloat(marginRight) < 0 ? 'right' : 'neither',
          ruled: borderRightWidth === '0px' ? 'left' : 'right',
          bullets: Number.parseFloat(paddingRight) > 0 ? 'right' : Number.parseFloat(paddingLeft) > 0 ? 'left' : 'none',
        };
      });
    await onPage('articles/quay-reopens/', 1280, async (page) =>
      assert.deepEqual(await sides(page), { hangsAt: 'left', ruled: 'right', bullets: 'right' }),
    );
    await onPage('articles/cable-car-runs/', 1280, async (page) =>
      assert.deepEqual(await sides(page), { hangsAt: 'right', ruled: 'left', bullets: 'none' }),
    );
  });

  test('the names of speakers stand at their lines, in the margin before the text', async () => {
    for (const [id, side] of [
      ['quay-reopens', 'right'],
      ['cable-car-runs', 'left'],
    ] as const)
      await onPage(`articles/${id}/`, 1280, async (page) => {
        const gaps = await page.evaluate((before) => {
          const text = (document.querySelector('.text') as Element).getBoundingClientRect();
          return [...document.querySelectorAll<HTMLElement>('.text .voice[data-m]')].map((name) => {
            // Generated content has no box that can be asked for: its words in its place have one.
            const words = document.createElement('span');
            words.textContent = name.dataset['m'] ?? '';
            delete name.dataset['m'];
            name.style.display = 'flex';
            name.append(words);
            const { left, right } = words.getBoundingClientRect();
            return before === 'right' ? left - text.right : text.left - right;
          });
        }, side);
        assert.ok(gaps.length > 0);
        for (const gap of gaps) assert.ok(gap > 10 && gap < 40, `${id}: ${gaps.join(' ')}`);
      });
  });

  test('each control lies over the sign that ends its words, however the lines are broken', async () => {
    for (const id of Object.keys(articles))
      await onPage(`articles/${id}/`, 390, async (page) => {
        for (let width = 300; width <= 500; width += 8) {
          await page.setViewportSize({ width, height: 900 });
          const astray = await page.locator('.text .mark:visible').evaluateAll((controls) =>
            controls
              .filter((control) => {
                const words = [...(control.previousElementSibling?.getClientRects() ?? [])].at(-1);
                const { left, right, top, bottom } = control.getBoundingClientRect();
                if (!words) return true;
                const x = getComputedStyle(control).direction === 'rtl' ? words.left + 4 : words.right - 4;
                const y = (words.top + words.bottom) / 2;
                return !(left - 14 <= x && x <= right + 14 && top - 12 <= y && y <= bottom + 12);
              })
              .map((control) => control.previousElementSibling?.textContent),
          );
          assert.deepEqual(astray, [], `${id}, ${width} pixels`);
        }
      });
  });

  test('in lists, what stands behind a name of another script is behind it', async () => {
    await onPage('articles/', 1280, async (page) => {
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('.articles .aside')].map((line) => {
          const range = document.createRange();
          return [...line.childNodes]
            .filter((node) => node.textContent?.trim())
            .map((node) => {
              range.selectNodeContents(node);
              return range.getBoundingClientRect().left;
            });
        }),
      );
      assert.equal(lines.length, 6);
      for (const line of lines)
        assert.deepEqual(
          line,
          line.toSorted((a, b) => a - b),
        );
    });
    await onPage('actors/rayhana-fishers/', 1280, async (page) => {
      const order = await page
        .locator('dd bdi')
        .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      // Its exclamation mark is at its end.
      assert.equal(
        await page
          .locator('dd bdi')
          .last()
          .evaluate((name) => getComputedStyle(name).direction),
        'rtl',
      );
    });
  });

  test('search results have the direction of their words', async () => {
    await onPage(`search/?q=${encodeURIComponent('الريحانة')}`, 1280, async (page) => {
      await page.locator('.results blockquote').first().waitFor();
      const quotation = page.locator('.results blockquote').first();
      const style = await quotation.evaluate((element) => {
        const { direction, borderRightStyle, borderLeftStyle } = getComputedStyle(element);
        return { direction, borderRightStyle, borderLeftStyle, lang: element.getAttribute('lang') };
      });
      assert.deepEqual(style, { direction: 'rtl', borderRightStyle: 'double', borderLeftStyle: 'none', lang: 'ar' });
      assert.equal(
        await page
          .locator('.results bdi.native[lang=ar]')
          .first()
          .evaluate((name) => getComputedStyle(name).direction),
        'rtl',
      );
      assert.equal(await page.locator('.results .in bdi').first().getAttribute('dir'), 'rtl');
    });
    await onPage(`search/?q=${encodeURIComponent('Bürgermeisterin')}`, 1280, async (page) => {
      await page.locator('.results blockquote, .results .passages').first().waitFor();
      assert.equal(await page.locator('.results [dir]').count(), 0);
    });
  });

  test('on a page from right to left, pictures are mirrored and their words are not, maps stay, and cards open to the left', async () => {
    const look = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.drawn, .timeline .time > svg')].map((picture) => {
          const frame = picture.getBoundingClientRect();
          const places = [...picture.querySelectorAll('rect, circle, text')].map((each) => {
            const { left, right } = each.getBoundingClientRect();
            return [Math.round(left - frame.left), Math.round(frame.right - right)] as const;
          });
          const [text] = picture.querySelectorAll('text');
          const flips = [picture, ...(text ? [text] : [])].map((each) => getComputedStyle(each).scale);
          return { name: picture.getAttribute('class') ?? '', places, flips };
        }),
      );
    const kinds = new Set<string>();
    for (const path of ['articles/cable-car-runs/anatomy/', 'articles/quay-reopens/anatomy/', 'analysis/timeline/'])
      await onPage(path, 1280, async (page) => {
        const before = await look(page);
        for (const { name } of before) kinds.add(name);
        await page.evaluate(() => (document.documentElement.dir = 'rtl'));
        const after = await look(page);
        before.forEach(({ name, places }, n) => {
          const mirrored = after[n]?.places.map(([left, right]) => [right, left]) ?? [];
          mirrored.forEach(([left = 0, right = 0], at) => {
            const [wasLeft = 0, wasRight = 0] = places[at] ?? [];
            // A text can be set in another face.
            assert.ok(Math.abs(left - wasLeft) < 8 || Math.abs(right - wasRight) < 8, `${name} ${wasLeft} ${left}`);
          });
          for (const scale of after[n]?.flips ?? []) assert.equal(scale, '-1 1', name);
        });
      });
    for (const kind of ['drawn sourcing-strip', 'drawn matrix', 'drawn share-bar', 'axis-of-time', 'row'])
      assert.ok(kinds.has(kind), kind);
    await onPage('articles/quay-reopens/', 1280, async (page) => {
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      const link = page.locator('.text a[interestfor]').first();
      await link.focus();
      const card = page.locator('[popover]:popover-open');
      await card.waitFor();
      const [mention, box] = [await link.boundingBox(), await card.boundingBox()];
      assert.ok(
        mention && box && Math.abs(mention.x + mention.width - box.x - box.width) < 12,
        JSON.stringify([mention, box]),
      );
    });
  });

  test('Korean is not broken in its words, and is not wider than its column', async () => {
    for (const width of [320, 390, 480, 1280])
      await onPage('articles/lighthouse-library/', width, async (page) => {
        const broken = await page.evaluate(() => {
          const found: string[] = [];
          for (const passage of document.querySelectorAll('h1, .text > p')) {
            const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
            const nodes: Node[] = [];
            for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
            const places = nodes.flatMap((node) =>
              [...(node.nodeValue ?? '')].map((letter, at) => ({ node, at, letter })),
            );
            let word: typeof places = [];
            for (const place of [...places, { node: passage, at: 0, letter: ' ' }]) {
              if (place.letter.trim()) {
                word.push(place);
                continue;
              }
              const tops = word.map(({ node, at }) => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getBoundingClientRect().top;
              });
              if (Math.max(...tops) - Math.min(...tops) > 12) found.push(word.map(({ letter }) => letter).join(''));
              word = [];
            }
          }
          return found;
        });
        assert.deepEqual(broken, [], `${width} pixels`);
      });
  });

  test('each script is set in faces that have it, and no slant is made up', async () => {
    const facesOf = async (id: string) => {
      let faces = { family: '', synthesis: '' };
      await onPage(`articles/${id}/`, 1280, async (page) => {
        faces = await page.locator('.text').evaluate((text) => {
          const style = getComputedStyle(text);
          return { family: style.fontFamily, synthesis: style.getPropertyValue('font-synthesis-style') };
        });
      });
      return faces;
    };
    assert.match((await facesOf('bridge-stays')).family, /^"Songti SC".*SimSun$/);
    assert.match((await facesOf('lighthouse-library')).family, /Noto Serif CJK KR.*Batang$/);
    assert.match((await facesOf('quay-reopens')).family, /^"Noto Naskh Arabic"/);
    assert.match((await facesOf('orchestra-returns')).family, /"Noto Serif Hebrew"/);
    assert.doesNotMatch((await facesOf('cable-car-runs')).family, /CJK|Naskh/);
    assert.equal((await facesOf('cable-car-runs')).synthesis, 'none');
  });
}
