import { channel } from 'node:diagnostics_channel';
import type { Problem } from '#src/model/problem.ts';

/** What the loader tells after each reading of the content. */
export interface News {
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly parsed: number;
}

/*
 * The loader runs inside Vite's module runner, integrations and commands outside of it: the same file is two modules.
 * A diagnostics channel is one and the same for the whole process.
 */
const news = channel('dramatis:content');

/** Tells all listeners. */
export function announce(message: News): void {
  news.publish(message);
}

/** Calls `listener` after each reading of the content. */
export function listen(listener: (message: News) => void): void {
  news.subscribe((message) => listener(message as News));
}
