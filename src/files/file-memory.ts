import { fileStamp } from './file-stamp.ts';

/** What was read from files, kept for as long as the files stay as they are. */
export class FileMemory {
  readonly #kept = new Map<string, { readonly stamp: string; readonly value: unknown }>();

  /** What `read` gave for this file the last time, if the file has not changed since; else what it gives now. */
  async recall<Value>(file: string, read: () => Promise<Value>): Promise<Value> {
    const now = fileStamp(file);
    const kept = this.#kept.get(file);
    if (kept && kept.stamp === now) return kept.value as Value;
    this.#kept.delete(file);
    const value = await read();
    // A file that was just written may be written once more without a change of its times.
    if (now !== undefined && now === fileStamp(file)) this.#kept.set(file, { stamp: now, value });
    return value;
  }
}
