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
  /** Whether it is certain that this is a person, so that a common word can be the family name: Brown. */
  readonly isSure: boolean;
}

/** Who and what a text names in full, for finding them again by shorter names. */
export class Cast {
  readonly #byKey = new Map<string, Member>();
  readonly #byFamily = new Map<string, Member[]>();
  readonly #byGiven = new Map<string, Member[]>();
  readonly #byWord = new Map<string, Member[]>();
  readonly #byAcronym = new Map<string, Member>();
  readonly #byTitle = new Map<string, { readonly member: Member; readonly at: number }[]>();
  /** Where persons are named, in any way, in the order of the text. */
  readonly #persons: { readonly member: Member; readonly at: number }[] = [];

  add(member: Member): void {
    const key = member.entries[0] ?? member.name;
    if (this.#byKey.has(key)) return;
    this.#byKey.set(key, member);
    const words = member.name.split(/[\s-]+/);
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
  withPart(part: string, at: number): Member | undefined {
    const found = (this.#byWord.get(part.split(/[\s-]+/, 1)[0] ?? '') ?? []).filter(
      ({ name, at: before }) => before < at && name !== part && ` ${name} `.includes(` ${part} `),
    );
    return found.at(-1);
  }

  /** Takes down a title that somebody has, and where that was said: “foreign minister”, which is a “minister”, too. */
  addTitle(title: string, member: Member, at: number): void {
    const words = title.toLowerCase().split(' ');
    for (const key of new Set([words.join(' '), words.at(-1) ?? ''])) {
      const found = this.#byTitle.get(key);
      if (found) found.push({ member, at });
      else this.#byTitle.set(key, [{ member, at }]);
    }
  }

  /** Those who have a title, the one that was named last before a place first. */
  withTitle(title: string, at: number): Member[] {
    const before = (this.#byTitle.get(title) ?? []).filter((one) => one.at < at);
    return [...new Set(before.toReversed().map(({ member }) => member))];
  }

  /** Takes down that a person is named at a place. */
  addPerson(member: Member, at: number): void {
    this.#persons.push({ member, at });
  }

  /** The person who is named last before a place. */
  lastPerson(at: number): Member | undefined {
    return this.#persons.findLast((one) => one.at < at)?.member;
  }
}

/** The member that an entry of the edition is. */
export function memberOf(lexicon: Lexicon, id: string, at: number): Member | undefined {
  const entry = lexicon.entries.get(id);
  return entry?.kind === 'actor'
    ? { name: entry.data.name, kind: entry.data.kind, entries: [id], at, isSure: true }
    : undefined;
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
