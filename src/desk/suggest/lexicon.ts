import type { Actor } from '#src/core/model/actor.ts';
import type { Event } from '#src/core/model/event.ts';
import { fold } from '#src/core/fold/fold.ts';
import { type NameIndex, nameIndex } from './names/name-index.ts';
import { familyNames } from './names/family-names.ts';
import { shortForms } from './names/short-forms.ts';
import { allStateTables } from './names/states/states.ts';

/** An entry of the edition, as far as suggestions need it. */
export type LexiconEntry =
  | {
      readonly kind: 'actor';
      readonly id: string;
      readonly data: Pick<Actor, 'name' | 'kind' | 'names' | 'aliases' | 'roles'>;
    }
  | { readonly kind: 'event'; readonly id: string; readonly data: Pick<Event, 'name'> };

/** How a form names an entry. `family`: by a person’s family name only; `short`: a part that may be another one’s. */
export type NameForm = 'name' | 'alias' | 'native' | 'event' | 'family' | 'short';

/** What a form of a name stands for. */
export interface Named {
  readonly id: string;
  readonly form: NameForm;
}

/** All that an edition calls its actors and events, ready for finding it in texts. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  readonly names: NameIndex<Named>;
  /** The ids of states, by their code of ISO 3166-1: KR → south-korea. */
  readonly states: ReadonlyMap<string, readonly string[]>;
  /** Groups whose names are lists of states, with the codes of these. */
  readonly groups: readonly { readonly id: string; readonly codes: ReadonlySet<string> }[];
  /** The ids of persons by the folded words of the titles of their roles: “minister” → sergey-lavrov. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Unnamed sources by the folded words of their names: “experts”. */
  readonly unnamed: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes the lexicon of an edition, once for all texts. An id that an event and an actor share is taken for the actor’s. What
 * describes an unnamed source is no name; it is found by the words in it.
 */
export function makeLexicon(all: Iterable<LexiconEntry>): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  const forms: [string, Named][] = [];
  const states = new Map<string, string[]>();
  const titles = new Map<string, string[]>();
  const unnamed = new Map<string, string[]>();
  const groups: { id: string; codes: ReadonlySet<string> }[] = [];
  const codes = codesOfNames();
  for (const entry of all) {
    const { id } = entry;
    if (!entries.has(id) || entry.kind === 'actor') entries.set(id, entry);
    if (entry.kind === 'event') {
      forms.push([entry.data.name, { id, form: 'event' }]);
      continue;
    }
    const { name, kind, names, aliases, roles } = entry.data;
    const native = Object.values(names);
    if (kind === 'unnamed') {
      for (const word of wordsOf(name)) push(unnamed, word, id);
      for (const alias of aliases) forms.push([alias, { id, form: 'alias' }]);
      continue;
    }
    forms.push([name, { id, form: 'name' }]);
    for (const alias of aliases) forms.push([alias, { id, form: 'alias' }]);
    for (const one of native) forms.push([one, { id, form: 'native' }]);
    if (kind === 'person') for (const family of familyNames(name)) forms.push([family, { id, form: 'family' }]);
    else for (const short of shortForms(name)) forms.push([short, { id, form: 'short' }]);
    if (kind === 'group' || kind === 'organization') {
      const members = statesIn(name);
      if (members.size > 1) groups.push({ id, codes: members });
    }
    if (kind === 'state')
      for (const code of new Set([name, ...aliases, ...native].flatMap((one) => codes.get(fold(one)) ?? [])))
        push(states, code, id);
    for (const { title } of roles) for (const word of wordsOf(title)) push(titles, word, id);
  }
  return { entries, names: nameIndex(forms), states, groups, titles, unnamed };
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (ids.at(-1) !== id) ids.push(id);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}

/** The codes of the states that a list of names gives, if it gives nothing else: “North Korea, China and Russia”. */
function statesIn(name: string): ReadonlySet<string> {
  if (!/, | and |-/.test(name)) return new Set();
  const parts = name.split(/, (?:and )?| and |-/).map((part) => codesOfNames().get(fold(part.replace(/^the /i, ''))));
  return new Set(parts.every((code) => code !== undefined) ? parts : []);
}

let codes: ReadonlyMap<string, string> | undefined;

/** The code of each name that is one state’s only; “Korea” is none. */
function codesOfNames(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { code, names } of allStateTables().flatMap(({ states }) => states))
    for (const name of names.map(fold)) {
      if (found.has(name) && found.get(name) !== code) shared.add(name);
      found.set(name, code);
    }
  for (const name of shared) found.delete(name);
  return (codes = found);
}
