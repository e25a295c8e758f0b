import { statSync } from 'node:fs';

/** Milliseconds after which a file's times tell a further change for certain; some disks count in steps of two seconds. */
const settled = 2500;

/** What was read from files, kept for as long as the files stay as they are. */
export class FileMemory {
  readonly #kept = new Map<string, { readonly stamp: string; readonly value: unknown }>();

  /** What `read` gave for this file the last time, if the file has not changed since; else what it gives now. */
  async recall<Value>(file: string, read: () => Promise<Value>): Promise<Value> {
    const now = stampOf(file);
    const kept = this.#kept.get(file);
    if (kept && kept.stamp === now) return kept.value as Value;
    this.#kept.delete(file);
    const value = await read();
    // A file that was just written may be written once more without a change of its times.
    if (now !== undefined && now === stampOf(file)) this.#kept.set(file, { stamp: now, value });
    return value;
  }
}

/** Undefined if the file cannot be looked at, or has been changed just now. */
function stampOf(file: string): string | undefined {
  try {
    const { ino, size, mtimeMs, ctimeMs } = statSync(file);
    const isSettled = Math.abs(Date.now() - Math.max(mtimeMs, ctimeMs)) > settled;
    return isSettled ? `${ino} ${size} ${mtimeMs} ${ctimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
