import { channel } from 'node:diagnostics_channel';
import type { Problem } from '#src/core/model/problem.ts';

/** What `dev` tells of its work. */
export interface News {
  /** The content has been read and checked. */
  content: { readonly problems: readonly Problem[] };
}

/*
 * The loader runs inside Vite's module runner, integrations outside of it: the same file is two modules. A diagnostics
 * channel is one and the same for the whole process.
 */
const news = (topic: keyof News) => channel(`dramatis:${topic}`);

/** Tells all listeners. */
export function announce<Topic extends keyof News>(topic: Topic, message: News[Topic]): void {
  news(topic).publish(message);
}

/** Calls `listener` for each piece of news of a topic. */
export function listen<Topic extends keyof News>(topic: Topic, listener: (message: News[Topic]) => void): void {
  news(topic).subscribe((message) => listener(message as News[Topic]));
}
