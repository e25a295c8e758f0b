import type { Actor } from '#src/core/model/actor.ts';
import type { Event } from '#src/core/model/event.ts';
import type { Quote } from '#src/core/model/quote.ts';

interface Listed {
  readonly id: string;
  /** `content/actors/holm.md` */
  readonly path: string;
  /** How often each article names it, by the article’s id. */
  readonly uses: Readonly<Record<string, number>>;
}

/** An actor, event or quotation as the desk lists it: what its file says, be it saved or not. */
export type ListedEntry =
  | (Listed & { readonly kind: 'actor'; readonly data: Actor })
  | (Listed & { readonly kind: 'event'; readonly data: Event })
  | (Listed & { readonly kind: 'quote'; readonly data: Quote });

/** Everything that an entry is called, its name first. A quotation has no name. */
export function namesOf(entry: ListedEntry): readonly string[] {
  switch (entry.kind) {
    case 'actor':
      return [entry.data.name, ...Object.values(entry.data.names), ...entry.data.aliases];
    case 'event':
      return [entry.data.name];
    case 'quote':
      return [];
  }
}

/** What an entry is, in a few words, beside its name: “person, Foreign Minister of Russia”. */
export function describe(entry: ListedEntry, nameOf: (id: string) => string): string {
  switch (entry.kind) {
    case 'actor': {
      const [role] = entry.data.roles;
      const title = role && (role.of ? `${role.title}, ${nameOf(role.of)}` : role.title);
      return [entry.data.kind, ...(title ? [title] : [])].join(', ');
    }
    case 'event':
      return 'event';
    case 'quote':
      return `${entry.data.kind} quotation of ${nameOf(entry.data.speaker)}`;
  }
}
