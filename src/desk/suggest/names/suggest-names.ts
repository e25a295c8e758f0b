import type { Lexicon } from '../lexicon.ts';
import type { NameSuggestion, SuggestedText } from '../suggestion.ts';
import { registerAcronyms } from './register-acronyms.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { Cast, memberOf } from './cast.ts';
import { evidenceOf } from './evidence.ts';
import { editionNames, stateNames } from './known-names.ts';
import type { Mention } from './mention.ts';
import { mentionOfCandidate } from './mention-of-candidate.ts';
import { laterReferences } from './later-references.ts';
import { settle } from './settle.ts';
import { type Line, type Word, linesOf } from './text-lines.ts';
import { unnamedSources } from './unnamed-sources.ts';
import { vocabularyOf } from './words/index.ts';

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
  const all = lines.map((line): KnownLine => {
    const { sure, family } = editionNames(line, lexicon, language);
    const known = settle([...sure, ...stateNames(line, lexicon, language)]);
    const isKnown = (word: Word) => known.some(({ start, end }) => start <= word.start && word.end <= end);
    return { line, known, family, candidates: candidatesIn(line, isKnown, evidence, vocabulary, language) };
  });
  const cast = castOf(all, lexicon);
  for (const { line, known, candidates } of all) registerAcronyms(line, known, candidates, cast, lexicon);

  return all.flatMap(({ line, known, family, candidates }) => {
    const fromCapitals = candidates.flatMap(
      (candidate) => mentionOfCandidate(candidate, family, cast, lexicon, vocabulary) ?? [],
    );
    const named = settle([...known, ...fromCapitals]);
    const later = laterReferences(line, named, cast, lexicon, vocabulary);
    const unnamed = unnamedSources(line, named, lexicon, vocabulary);
    return settle([...named, ...later, ...unnamed]).map(suggestionOf);
  });
}

/** All who and that are named in full anywhere in the text. */
function castOf(all: readonly KnownLine[], lexicon: Lexicon): Cast {
  const cast = new Cast();
  for (const { known, candidates } of all) {
    for (const { entries, start } of known) {
      const member = entries.length === 1 ? memberOf(lexicon, entries[0] ?? '', start) : undefined;
      if (member) cast.add(member);
    }
    for (const { name, kind, line } of candidates) {
      const [first] = name;
      if (!first || name.length < 2 || kind === 'none' || line.isTitled) continue;
      cast.add({ name: name.map(({ text }) => text).join(' '), kind, entries: [], at: first.start });
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
