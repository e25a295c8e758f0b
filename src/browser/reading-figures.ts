import type { Page } from 'playwright-core';

/** What stands between a reader and an article’s words. */
export interface ReadingFigures {
  /** Words of the page’s article before its first sentence, the headline aside. */
  readonly wordsBefore: number;
  /** Where the end of the first passage stands, in pixels from the top of the page. */
  readonly firstPassageEnds: number;
  /** Signs in the text, and how many different ones there are. */
  readonly signs: number;
  readonly kindsOfSign: number;
  /** What the Tab key stops at in the text. */
  readonly tabStops: number;
  readonly words: number;
  /** Words that somebody who has the text read aloud hears between the article’s own. */
  readonly wordsInserted: number;
  /** The height of the page in pixels. */
  readonly height: number;
}

/** Measures an article’s page as it is open in a browser. */
export function readingFigures(page: Page): Promise<ReadingFigures> {
  return page.evaluate(() => {
    const text = document.querySelector<HTMLElement>('[itemprop=articleBody]');
    const header = document.querySelector<HTMLElement>('.article > header');
    const headline = header?.querySelector<HTMLElement>('h1');
    const first = text?.querySelector('[id^="p-"]');
    if (!text || !header || !headline || !first) throw new Error('This is no article’s page.');
    const words = (said: string | null) => said?.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
    const isShown = (element: Element) =>
      element.checkVisibility() && (element.tagName === 'SUMMARY' || !element.closest('details:not([open])'));
    return {
      wordsBefore: words(header.innerText) - words(headline.innerText),
      firstPassageEnds: Math.round(first.getBoundingClientRect().bottom + scrollY),
      signs: text.querySelectorAll('.mark').length,
      kindsOfSign: new Set(
        [...text.querySelectorAll('*')].flatMap((element) => {
          // What is drawn behind words, as against notes and lines in the margin.
          const { content, position, float } = getComputedStyle(element, '::after');
          const sign = content.replace(/[\s"\u2060]|\/.*/g, '');
          return position === 'static' && float === 'none' && sign && sign !== 'none' && sign !== 'normal'
            ? [sign]
            : [];
        }),
      ).size,
      tabStops: [...text.querySelectorAll<HTMLElement>('a[href], button, summary, input')].filter(
        (element) => element.tabIndex >= 0 && isShown(element),
      ).length,
      words: words(text.textContent),
      wordsInserted: [...text.querySelectorAll('[aria-label]')]
        .filter((element) => isShown(element) && !element.closest('[aria-hidden=true]'))
        .reduce((sum, element) => sum + words(element.getAttribute('aria-label')), 0),
      height: document.documentElement.scrollHeight,
    };
  });
}

/** How far the notes in the margins are below the lines that their words begin in, in pixels, at the most. */
export function driftOfNotes(page: Page): Promise<{ readonly names: number; readonly corrections: number }> {
  return page.evaluate(() => {
    const lineOf = (element: Element) => element.getClientRects()[0]?.top ?? 0;
    const names = [...document.querySelectorAll('.text .voice[data-m]')].map(
      (name) => name.getBoundingClientRect().top - lineOf(name.parentElement ?? name),
    );
    // Where generated content stands is not told: an element in its place tells it.
    const corrections = [...document.querySelectorAll<HTMLElement>('.text .sic[data-m]')].map((words) => {
      const style = getComputedStyle(words, '::before');
      const line = lineOf(words);
      const note = document.createElement('span');
      note.textContent = words.dataset['m'] ?? '';
      for (const name of ['float', 'clear', 'width', 'margin', 'padding', 'border', 'font', 'overflow'])
        note.style.setProperty(name, style.getPropertyValue(name));
      if (style.webkitLineClamp !== 'none') note.style.display = '-webkit-box';
      note.style.webkitBoxOrient = style.webkitBoxOrient;
      note.style.webkitLineClamp = style.webkitLineClamp;
      const sheet = words.dataset['m'];
      delete words.dataset['m'];
      words.prepend(note);
      const drift = note.getBoundingClientRect().top - line;
      note.remove();
      words.dataset['m'] = sheet ?? '';
      return drift;
    });
    return { names: Math.max(0, ...names), corrections: Math.max(0, ...corrections) };
  });
}
