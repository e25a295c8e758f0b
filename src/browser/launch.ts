import { statfsSync } from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import packed, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real Chromium: the one that CHROME_PATH names; on Linux the one that comes as an npm package; elsewhere the
 * machine's Chrome. `switches` are added to its command line.
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const args = ['--no-sandbox', ...switches];
  const ignoreDefaultArgs = hasSharedMemory() ? ['--disable-dev-shm-usage'] : [];
  const named = process.env['CHROME_PATH'];
  if (named) return chromium.launch({ executablePath: named, args, ignoreDefaultArgs });
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: [...switches] });
  const executablePath = await packed.executablePath();
  try {
    return await chromium.launch({ executablePath, args, ignoreDefaultArgs });
  } catch {
    // A machine without NSS: the package brings the libraries too.
    const bin = path.join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    await inflate(bin);
    setupLambdaEnvironment(path.join(tmpdir(), 'al2023', 'lib'));
    return chromium.launch({ executablePath, args, ignoreDefaultArgs });
  }
}

/**
 * Whether the system has room for the memory that Chromium’s processes share. Without it, Playwright has them share files in
 * the temporary folder, which takes a third of a test’s time; in containers the room can be too small to draw a page in.
 */
function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 1 << 30;
  } catch {
    return false;
  }
}
