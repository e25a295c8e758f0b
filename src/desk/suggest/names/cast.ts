import type { Lexicon } from '../lexicon.ts';
import type { NameKind } from '../suggestion.ts';
import { familyNames } from './family-names.ts';

/** Somebody or something that the text names in full. */
export interface Member {
  readonly name: string;
  readonly kind: NameKind;
  readonly entries: readonly string[];
  /** Where it is first named in full. */
  readonly at: number;
}

/** Who and what a text names in full, for finding them again by shorter names. */
export class Cast {
  readonly #byKey = new Map<string, Member>();
  readonly #byFamily = new Map<string, Member[]>();
  readonly #byGiven = new Map<string, Member[]>();
  readonly #byWord = new Map<string, Member[]>();
  readonly #byAcronym = new Map<string, Member>();

  add(member: Member): void {
    const key = member.entries[0] ?? member.name;
    if (this.#byKey.has(key)) return;
    this.#byKey.set(key, member);
    const words = member.name.split(/\s+/);
    if (member.kind === 'person') {
      const families = familyNames(member.name);
      for (const family of families) push(this.#byFamily, family, member);
      const given = words.find((word) => !families.includes(word));
      if (given && words.length > 1) push(this.#byGiven, given, member);
    } else if (words.length > 1) for (const word of new Set(words)) push(this.#byWord, word, member);
  }

  addAcronym(acronym: string, member: Member): void {
    if (!this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, member);
  }

  /** Those with a family name, the one that is named last before the place first. */
  withFamily(name: string, at: number): Member[] {
    return nearestFirst(this.#byFamily.get(name) ?? [], at);
  }

  withGiven(name: string, at: number): Member[] {
    return nearestFirst(this.#byGiven.get(name) ?? [], at);
  }

  withAcronym(acronym: string): Member | undefined {
    return this.#byAcronym.get(acronym);
  }

  /** What is no person and is named in full before, by a part of its name: “the Commission”, “Wells Fargo”. */
  withPart(words: readonly string[], at: number): Member | undefined {
    const part = words.join(' ');
    const found = (this.#byWord.get(words[0] ?? '') ?? []).filter(
      ({ name, at: before }) => before < at && name !== part && ` ${name} `.includes(` ${part} `),
    );
    return found.at(-1);
  }

  /** The one person who is named last before a place. */
  lastPerson(at: number, places: readonly (readonly [at: number, member: Member])[]): Member | undefined {
    return places.findLast(([place, { kind }]) => place < at && kind === 'person')?.[1];
  }
}

/** The member that an entry of the edition is. */
export function memberOf(lexicon: Lexicon, id: string, at: number): Member | undefined {
  const entry = lexicon.entries.get(id);
  return entry?.kind === 'actor' ? { name: entry.data.name, kind: entry.data.kind, entries: [id], at } : undefined;
}

function push(map: Map<string, Member[]>, key: string, member: Member): void {
  const members = map.get(key);
  if (members) members.push(member);
  else map.set(key, [member]);
}

function nearestFirst(members: readonly Member[], at: number): Member[] {
  const before = members.filter((member) => member.at <= at);
  return [...before.toReversed(), ...members.filter((member) => member.at > at)];
}
