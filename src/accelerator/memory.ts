import { setFlagsFromString } from 'node:v8';

/*
 * Keeps the memory of a build within 1.2 GB for 1,000 articles. Each of these settings brings 100 to 250 MB; without them
 * the build makes the same site. See DECISIONS.md.
 */

/**
 * Options of V8, for the build and for the process that compiles templates: more room for values that soon die, so that
 * fewer of them are taken for long-lived ones, and a heap that grows by 40 percent between two collections at most.
 */
export const heapOptions = ['--max-semi-space-size=32', '--heap-growing-percent=40'] as const;

/** Rolldown’s allocator holds a third more memory where the system gives it huge pages. */
export const allocatorSettings = { MIMALLOC_ALLOW_THP: '0' } as const;

/**
 * Applies the options of the heap to this process and the threads that it starts from now on. For builds of all pages: one
 * after an edit needs less memory, and with these options more of the processor’s time.
 */
export function limitHeap(): void {
  for (const option of heapOptions) setFlagsFromString(option);
}
