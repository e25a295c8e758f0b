import path from 'node:path';
import type { ServerResponse } from 'node:http';
import type { FilesChanged } from './api.ts';
import { beginEvents } from './http.ts';

/** Milliseconds for which changes are collected: a file can be written in several steps. */
const settleDelay = 60;
/** Milliseconds after which a silent connection gets a sign of life. */
const heartbeat = 25_000;

/** Tells open pages of files that have changed below a folder. */
export class ChangesStream {
  readonly #root: string;
  readonly #open = new Set<ServerResponse>();
  readonly #paths = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string) {
    this.#root = path.resolve(folder);
  }

  /** Takes note of a change. Returns whether it is one of the folder. */
  note(file: string): boolean {
    const below = path.relative(this.#root, path.resolve(file));
    if (below.startsWith('..') || path.isAbsolute(below)) return false;
    const parts = below.split(path.sep);
    // Files that are about to take another one's place.
    if (parts.some((part) => part.startsWith('.')) || below === '') return below === '';
    this.#paths.add(`content/${parts.join('/')}`);
    this.#timer ??= setTimeout(() => this.#tell(), settleDelay);
    return true;
  }

  /** Adds a page, until it is closed. */
  add(response: ServerResponse): void {
    beginEvents(response);
    response.write('retry: 1000\n\n');
    const beat = setInterval(() => response.write(':\n\n'), heartbeat);
    this.#open.add(response);
    response.on('close', () => {
      clearInterval(beat);
      this.#open.delete(response);
    });
  }

  #tell(): void {
    this.#timer = undefined;
    const data: FilesChanged = { paths: [...this.#paths].sort() };
    this.#paths.clear();
    for (const response of this.#open) response.write(`event: changed\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
