import { channel } from 'node:diagnostics_channel';
import type { Problem } from '#src/core/model/problem.ts';

/*
 * In `dev` the loader runs inside Vite's module runner and integrations run outside of it: the same file is two modules
 * there. A diagnostics channel is one and the same for the whole process.
 */
const problemsChannel = channel('dramatis:problems');

/** Tells all subscribers what is wrong with the content that has just been read. */
export function publishProblems(problems: readonly Problem[]): void {
  problemsChannel.publish(problems);
}

/** Calls `listener` each time that the content has been read. */
export function onProblems(listener: (problems: readonly Problem[]) => void): void {
  problemsChannel.subscribe((problems) => listener(problems as readonly Problem[]));
}
