import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

/** The Firefox that FIREFOX_PATH names, or the machine's; undefined where there is none. */
export function firefoxPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [
    process.env['FIREFOX_PATH'],
    ...folders.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => path.join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return candidates.find((candidate) => candidate && isProgram(candidate));
}

/** Starts the Firefox at `executablePath`, without a window, as at a desk: its pointer is a mouse. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  const mouse = 6;
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'ui.primaryPointerCapabilities': mouse, 'ui.allPointerCapabilities': mouse },
  });
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
