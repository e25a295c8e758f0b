import type { Page } from 'playwright-core';

/** A stretch of the article's joined text: its passages, a line each. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A person at the desk: presses keys, uses the pointer, and counts what that takes. */
export class Driver {
  readonly page: Page;
  /** Presses of keys and buttons, clicks and drags; a word typed into a field counts by its letters. */
  actions = 0;
  typed = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('[data-passage]').first().waitFor();
    await this.page.locator('.meter').waitFor();
  }

  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.typed += text.length;
    await this.page.keyboard.type(text);
  }

  async click(selector: string): Promise<void> {
    this.actions += 1;
    await this.page.locator(selector).first().click();
  }

  /** Selects words by dragging the pointer over them. */
  async drag(span: Span): Promise<void> {
    this.actions += 1;
    const ends = await this.page.evaluate(({ start, end }) => {
      const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
      function pointAt(offset: number, isEnd: boolean): { x: number; y: number } {
        let left = offset;
        for (const passage of passages) {
          const { length } = passage.textContent;
          if (left > length) {
            left -= length + 1;
            continue;
          }
          const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
            const { length: size } = node.data;
            if (left < size || (isEnd && left === size)) {
              const range = document.createRange();
              range.setStart(node, isEnd ? left - 1 : left);
              range.setEnd(node, isEnd ? left : left + 1);
              if (!isEnd) passage.scrollIntoView({ block: 'center', behavior: 'instant' });
              const box = range.getBoundingClientRect();
              return { x: isEnd ? box.right - 1 : box.left + 1, y: box.top + box.height / 2 };
            }
            left -= size;
          }
        }
        throw new Error(`The text has no place ${offset}.`);
      }
      const from = pointAt(start, false);
      return { from, to: pointAt(end, true) };
    }, span);
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.to.x, ends.to.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** What kind of suggestion is looked at, and where its words are. Undefined if none is. */
  async current(): Promise<
    { readonly key: string; readonly kind: string; readonly spans: readonly Span[] } | undefined
  > {
    const key = await this.page.evaluate(
      () => document.querySelector<HTMLElement>('.waiting .current')?.dataset['key'],
    );
    if (key === undefined) return undefined;
    const [kind = '', ...spans] = key.split(' ');
    return {
      key,
      kind,
      spans: spans.map((span) => {
        const [start = 0, end = 0] = span.split('-').map(Number);
        return { start, end };
      }),
    };
  }

  /** What the list says that the suggestion names, or who speaks. */
  async who(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('.waiting .current .who')?.textContent ?? '');
  }

  /** How many places the button “All … places” of the suggestion tells of, itself included; 1 without one. */
  async same(): Promise<number> {
    const label = await this.page.evaluate(() =>
      [...document.querySelectorAll('.waiting .current button')].map((button) => button.textContent).join(' '),
    );
    return Number(/All (\d+) places/.exec(label)?.[1] ?? 1);
  }

  async hasQuestion(): Promise<boolean> {
    return this.page.evaluate(() => document.querySelector('dialog[open]') !== null);
  }

  /** The names that the open dialog offers, in their order. */
  async offered(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('dialog [role=option] bdi')].map((option) => option.textContent),
    );
  }

  /**
   * Answers the question whom words name: by the list as it is, or by as few letters as bring the name to the top. A new
   * name is typed, where it is not the one that is proposed.
   */
  async answer(name: string, isKnown: boolean, kind?: string): Promise<void> {
    const wanted = isKnown ? name : `Create “${name}”`;
    const isTop = async () => (await this.offered())[0] === wanted;
    if (!(await isTop())) {
      for (const letter of name) {
        await this.type(letter);
        if (await isTop()) break;
      }
    }
    const at = (await this.offered()).indexOf(wanted);
    if (at === -1) throw new Error(`“${wanted}” is not offered, but: ${(await this.offered()).join(', ')}`);
    if (!isKnown && kind !== undefined) await this.chooseKind(kind);
    for (let n = 0; n < at; n++) await this.press('ArrowDown');
    await this.press('Enter');
  }

  async chooseKind(kind: string): Promise<void> {
    const select = this.page.locator('dialog select');
    if ((await select.count()) === 0 || (await select.inputValue()) === kind) return;
    this.actions += 1;
    await select.selectOption(kind);
    await this.page.locator('dialog [role=combobox]').focus();
  }

  /** Fills a field of the form that is open. */
  async fill(label: string, text: string): Promise<void> {
    this.actions += 1;
    this.typed += text.length;
    const field = this.page.getByLabel(label, { exact: false }).first();
    await field.fill(text);
    await field.blur();
  }

  async said(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('.said')?.textContent ?? '');
  }
}
