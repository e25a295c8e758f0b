import { setTimeout as pause } from 'node:timers/promises';
import type { Browser as Chromium, Page } from 'playwright-core';
import type { Browser as Firefox, KeyInput } from 'puppeteer-core';

/** A browser as a reader uses it, with the same few actions in every browser. */
export interface Reader {
  /** Opens a page in a window of its own. */
  open(address: string, view?: View): Promise<Tab>;
}

export interface View {
  readonly width: number;
  readonly height: number;
  /** A touch screen: nothing hovers. */
  readonly touch?: boolean;
}

/** An open page, its keyboard and its pointer. Coordinates are those of the window. */
export interface Tab {
  evaluate<Argument, Value>(work: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
  key(name: Key): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  press(): Promise<void>;
  release(): Promise<void>;
  wheel(down: number): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Shows the page as on paper. */
  print(): Promise<void>;
  /** How many requests the page has made so far. */
  requests(): number;
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Escape' | 'Enter' | 'Shift+Tab';

/** Milliseconds after which the page's scripts have loaded what they need and nothing moves any more. */
const started = 150;

export const desk: View = { width: 1280, height: 800 };

/** Chromium by playwright-core. If support for `interestfor` is switched off, it ignores that attribute. */
export function chromiumReader(browser: Chromium, { javaScript = true, interestfor = true }): Reader {
  return {
    async open(address, { width, height, touch = false } = desk) {
      const viewport = { width, height };
      const context = await browser.newContext({
        viewport,
        javaScriptEnabled: javaScript,
        hasTouch: touch,
        isMobile: touch,
      });
      if (!interestfor) await context.addInitScript(forgetInterest);
      const page = await context.newPage();
      let requests = 0;
      page.on('request', () => (requests += 1));
      await page.goto(address, { waitUntil: 'load' });
      await pause(started);
      return {
        evaluate: (work, argument) => page.evaluate(work as never, argument),
        key: (name) => page.keyboard.press(name),
        ...(await chromiumPointer(page)),
        wheel: (down) => page.mouse.wheel(0, down),
        tap: (x, y) => page.touchscreen.tap(x, y),
        resize: (newWidth, newHeight) => page.setViewportSize({ width: newWidth, height: newHeight }),
        print: () => page.emulateMedia({ media: 'print' }),
        requests: () => requests,
        close: () => context.close(),
      };
    },
  };
}

/** The pointer itself: playwright's waits, while it drags, for a script that does not run without JavaScript. */
async function chromiumPointer(page: Page): Promise<Pick<Tab, 'moveTo' | 'press' | 'release'>> {
  const session = await page.context().newCDPSession(page);
  let at = { x: 0, y: 0 };
  let buttons = 0;
  const send = async (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') => {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
    await session.send('Input.dispatchMouseEvent', { type, ...at, button, buttons, clickCount: 1 });
  };
  return {
    moveTo(x, y) {
      at = { x, y };
      return send('mouseMoved');
    },
    press() {
      buttons = 1;
      return send('mousePressed');
    },
    release() {
      buttons = 0;
      return send('mouseReleased');
    },
  };
}

/** Runs in a page before its own scripts. No switch of the browser does the same. */
function forgetInterest(): void {
  for (const { prototype } of [HTMLAnchorElement, HTMLButtonElement])
    delete (prototype as { interestForElement?: unknown }).interestForElement;
  addEventListener('interest', (event) => event.preventDefault(), true);
}

/** Firefox by puppeteer-core, which speaks WebDriver BiDi with it. It shows neither touch screens nor paper. */
export function firefoxReader(browser: Firefox): Reader {
  const cannot = () => Promise.reject(new Error('Firefox cannot be driven so.'));
  return {
    async open(address, { width, height } = desk) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      let requests = 0;
      page.on('request', () => (requests += 1));
      await page.goto(address, { waitUntil: 'load' });
      await pause(started);
      return {
        evaluate: (work, argument) => page.evaluate(work as never, argument),
        async key(name) {
          const [key, modifier] = name.split('+').reverse() as [KeyInput, KeyInput?];
          if (modifier) await page.keyboard.down(modifier);
          await page.keyboard.press(key);
          if (modifier) await page.keyboard.up(modifier);
        },
        moveTo: (x, y) => page.mouse.move(x, y),
        press: () => page.mouse.down(),
        release: () => page.mouse.up(),
        wheel: (down) => page.mouse.wheel({ deltaY: down }),
        tap: cannot,
        resize: (newWidth, newHeight) => page.setViewport({ width: newWidth, height: newHeight }),
        print: cannot,
        requests: () => requests,
        close: () => page.close(),
      };
    },
  };
}
