import { channel } from 'node:diagnostics_channel';
import type { Problem } from '#src/core/model/problem.ts';

/*
 * In `dev` the loader runs inside Vite's module runner and integrations run outside of it, so each has its own copy of a
 * module. A diagnostics channel is shared by the whole process.
 */
const problemsChannel = channel('dramatis:problems');

/** Publishes the problems of the content that has just been read. */
export function publishProblems(problems: readonly Problem[]): void {
  problemsChannel.publish(problems);
}

/** Calls `listener` each time the content has been read. */
export function onProblems(listener: (problems: readonly Problem[]) => void): void {
  problemsChannel.subscribe((problems) => listener(problems as readonly Problem[]));
}
