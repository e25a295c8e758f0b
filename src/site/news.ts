import { channel } from 'node:diagnostics_channel';
import type { Problem } from '#src/model/problem.ts';

/** What takes long in a build, in order. */
export type Stage = 'content' | 'pages' | 'proof' | 'search';

/** What the parts of a build tell of their work. */
export interface News {
  /** The content has been read and checked. */
  content: {
    readonly problems: readonly Problem[];
    readonly files: number;
    readonly parsed: number;
    /** Addresses of renamed and merged entries: `/actors/old-name/`. */
    readonly former: readonly string[];
    /** How many addresses the list of published ones does not have; 0 where no list is kept. */
    readonly unlisted: number;
    /** How many pages will be made, more or less. */
    readonly pages: number;
    /** Whether the edition knows its address. */
    readonly hasUrl: boolean;
  };
  /** How far a stage has come. Pages are told one by one, as each is made. */
  progress: { readonly stage: Stage; readonly done?: number; readonly of?: number };
  /** The built pages have been proved. */
  proof: { readonly articles: number; readonly words: number };
  /** The search index has been made. */
  search: { readonly records: number; readonly files: number };
}

/*
 * The loader runs inside Vite's module runner, integrations and commands outside of it: the same file is two modules.
 * A diagnostics channel is one and the same for the whole process.
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
