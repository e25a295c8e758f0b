import { ParseMemory } from '#src/core/entries/parse-memory.ts';

/*
 * In `dev` the loader runs inside Vite's module runner and the desk outside of it, so each has its own copy of a module. They
 * share what they have parsed by a global variable.
 */
const place = globalThis as { [key: symbol]: { pipeline: string; memory: ParseMemory } | undefined };
const key = Symbol.for('dramatis:parsed');

/**
 * What has been parsed in this process, by the code with this hash. Vite loads code again that has changed. A build, which
 * parses once, does not ask for it.
 */
export function devMemory(pipeline: string): ParseMemory {
  const kept = place[key];
  if (kept?.pipeline === pipeline) return kept.memory;
  const memory = new ParseMemory();
  place[key] = { pipeline, memory };
  return memory;
}
