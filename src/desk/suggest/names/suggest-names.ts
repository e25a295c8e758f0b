import type { Lexicon } from '../lexicon.ts';
import type { NameSuggestion, SuggestedText } from '../suggestion.ts';
import { registerAcronyms } from './register-acronyms.ts';
import { type Candidate, type Known, candidatesIn } from './candidates.ts';
import { Cast, memberOf } from './cast.ts';
import { evidenceOf } from './evidence.ts';
import { groupsOfStates } from './groups-of-states.ts';
import { editionNames, stateNames, withAdjectives } from './known-names.ts';
import type { Mention } from './mention.ts';
import { mentionsOfCandidate } from './mention-of-candidate.ts';
import { isSurelyPerson } from './kind-in-context.ts';
import { laterReferences } from './later-references.ts';
import { partedStates } from './parted-states.ts';
import { sameKinds } from './same-kinds.ts';
import { settle } from './settle.ts';
import { type Line, linesOf } from './text-lines.ts';
import { unnamedSources } from './unnamed-sources.ts';
import { type Vocabulary, vocabularyOf } from './words/index.ts';

/** What is known of one line. */
interface KnownLine {
  readonly line: Line;
  readonly known: readonly Mention[];
  /** Family names alone, which may be those of others. */
  readonly family: readonly Mention[];
  readonly candidates: readonly Candidate[];
}

/** The names in a text: the edition’s own, states, new ones, and those who are cited without a name. In the order of the text. */
export function suggestNames({ text, language }: SuggestedText, lexicon: Lexicon): NameSuggestion[] {
  const vocabulary = vocabularyOf(language);
  const lines = linesOf(text, language);
  const evidence = evidenceOf(lines);
  const codes = new Set<string>();
  const first = lines.map((line): KnownLine => {
    const { sure, family } = editionNames(line, lexicon, language);
    const states = stateNames(line, lexicon, language);
    const known = settle([
      ...withAdjectives(sure, states, lexicon),
      ...states,
      ...groupsOfStates(line, states, lexicon),
    ]);
    for (const { form, codes: named } of states) if (form === 'name' && named.length === 1) codes.add(named[0] ?? '');
    return {
      line,
      known,
      family,
      candidates: candidatesIn(line, knownOf(line, known), evidence, vocabulary, language),
    };
  });
  const settled = sameKinds(first.flatMap(({ candidates }) => candidates));
  const all = first.map((one) => ({ ...one, candidates: one.candidates.map(settled) }));
  const cast = castOf(all, lexicon, vocabulary);
  for (const { line, known, candidates } of all) registerAcronyms(line, known, candidates, cast, lexicon);

  const named = all.map(({ line, known, family, candidates }) => {
    const found = candidates.flatMap((candidate) => mentionsOfCandidate(candidate, family, cast, lexicon, vocabulary));
    return { line, candidates, mentions: settle([...known, ...found]) };
  });
  for (const { candidates, mentions } of named) takeDownPersons(candidates, mentions, cast, lexicon);
  return named.flatMap(({ line, mentions }) => {
    const later = laterReferences(line, mentions, cast, vocabulary);
    const unnamed = unnamedSources(line, mentions, lexicon, vocabulary);
    const parted = partedStates(line, codes, lexicon, language);
    return settle([...mentions, ...later, ...unnamed, ...parted]).map(suggestionOf);
  });
}

function knownOf({ start: from, text }: Line, mentions: readonly Mention[]): Known {
  const known = new Uint8Array(text.length);
  for (const { start, end } of mentions) known.fill(1, start - from, end - from);
  return {
    has: ({ start, end }) => known[start - from] === 1 && known[end - 1 - from] === 1,
    isWhole: (words) => {
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || known[first.start - from] !== 1) return false;
      return mentions.some(({ start, end }) => start <= first.start && last.end <= end);
    },
  };
}

/** Takes down where persons are named and with what titles, for “the minister” and “he”. */
function takeDownPersons(
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  cast: Cast,
  lexicon: Lexicon,
): void {
  for (const { start, end, entries, created } of mentions) {
    const member = entries[0]
      ? memberOf(lexicon, entries[0], start)
      : created && { ...created, entries: [], at: start, isSure: true };
    if (member?.kind !== 'person') continue;
    cast.addPerson(member, start);
    const entry = entries[0] === undefined ? undefined : lexicon.entries.get(entries[0]);
    for (const { title } of entry?.kind === 'actor' ? entry.data.roles : [])
      cast.addTitle(headOfTitle(title), member, start);
    const titled = candidates.find(
      ({ title, name, after }) =>
        title.length > 0 &&
        (name.length > 0 ? (name[0]?.start ?? 0) >= start && (name.at(-1)?.end ?? 0) <= end : after?.start === start),
    );
    if (titled) cast.addTitle(titled.title.map(({ text }) => text).join(' '), member, start);
  }
}

/** “Minister of Foreign Affairs” is a minister. */
function headOfTitle(title: string): string {
  return title.replace(/ (?:of|for) .*$/, '');
}

/** All who and that are named in full anywhere in the text. */
function castOf(all: readonly KnownLine[], lexicon: Lexicon, vocabulary: Vocabulary): Cast {
  const cast = new Cast();
  for (const { known, candidates } of all) {
    for (const { entries, start } of known) {
      const member = entries.length === 1 ? memberOf(lexicon, entries[0] ?? '', start) : undefined;
      if (member) cast.add(member);
    }
    for (const { name, title, printed, kind, line } of candidates) {
      const [first] = name;
      if (!first || name.length < 2 || kind === 'none' || line.isTitled) continue;
      const words = name.map(({ text }) => text);
      const isSure = title.length > 0 || isSurelyPerson(words, vocabulary);
      cast.add({ name: printed, kind, entries: [], at: first.start, isSure });
    }
  }
  return cast;
}

function suggestionOf({ start, end, rule, reason, confidence, entries, created }: Mention): NameSuggestion {
  return {
    kind: 'name',
    at: { start, end },
    rule,
    reason,
    confidence: Math.round(confidence * 100) / 100,
    entries,
    ...(entries.length === 0 && created ? { created } : {}),
  };
}
