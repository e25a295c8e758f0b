import { readFrontMatter } from '#src/core/model/front-matter.ts';
import { actorSchema } from '#src/core/model/actor.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import type { Texts } from '#src/desk/document/document.ts';
import type { ListedEntry } from './entries.ts';

/** The kind and id of an entry’s file: `content/actors/holm.md` → `actor`, `holm`. Undefined for other files. */
export function entryOfPath(path: string): { readonly kind: ListedEntry['kind']; readonly id: string } | undefined {
  const [, kind, id] = /^content\/(actor|event|quote)s\/(?:.*\/)?([^/]+)\.md$/.exec(path) ?? [];
  return kind && id ? { kind: kind as ListedEntry['kind'], id } : undefined;
}

/** Reads an entry from the text of its file. Undefined as long as its front matter is invalid. */
export function draftEntry(path: string, text: string, uses: ListedEntry['uses'] = {}): ListedEntry | undefined {
  const entry = entryOfPath(path);
  if (!entry) return undefined;
  const listed = { id: entry.id, path, uses };
  switch (entry.kind) {
    case 'actor': {
      const { data } = readFrontMatter(text, actorSchema);
      return data && { ...listed, kind: 'actor', data };
    }
    case 'event': {
      const { data } = readFrontMatter(text, eventSchema);
      return data && { ...listed, kind: 'event', data };
    }
    case 'quote': {
      const { data } = readFrontMatter(text, quoteSchema);
      return data && { ...listed, kind: 'quote', data };
    }
  }
}

/** The last reading of each file: after most actions all but one or two are as they were. */
const last = new Map<
  string,
  { readonly text: string; readonly uses?: ListedEntry['uses']; readonly entry?: ListedEntry }
>();

function readAgain(path: string, text: string, uses: ListedEntry['uses'] | undefined): ListedEntry | undefined {
  const known = last.get(path);
  if (known?.text === text && known.uses === uses) return known.entry;
  const entry = draftEntry(path, text, uses);
  last.set(path, { text, ...(uses ? { uses } : {}), ...(entry ? { entry } : {}) });
  return entry;
}

/**
 * The entries of an edition with those of the desk: what is worked on takes the place of what is on disk, and an entry whose
 * front matter is invalid at the moment stays as it was.
 */
export function withDrafts(onDisk: readonly ListedEntry[], texts: Texts): ReadonlyMap<string, ListedEntry> {
  const entries = new Map(onDisk.map((entry) => [entry.id, entry]));
  for (const [path, text] of Object.entries(texts)) {
    const named = entryOfPath(path);
    if (!named) continue;
    const known = entries.get(named.id);
    const entry = text === null ? undefined : (readAgain(path, text, known?.uses) ?? known);
    if (entry) entries.set(named.id, entry);
    else entries.delete(named.id);
  }
  return entries;
}
