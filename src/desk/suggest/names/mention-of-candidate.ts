import type { Lexicon } from '../lexicon.ts';
import type { NameKind } from '../suggestion.ts';
import type { Candidate } from './candidates.ts';
import type { Cast, Member } from './cast.ts';
import { isAcronym } from './evidence.ts';
import { startsWithFamilyName } from './family-names.ts';
import { isSurelyPerson } from './kind-in-context.ts';
import type { Mention, NameRule } from './mention.ts';
import type { Word } from './text-lines.ts';
import type { Vocabulary } from './words/index.ts';

/** What words with capitals name; of what is no actor, such as a law, those in its name who are named in full elsewhere. */
export function mentionsOfCandidate(
  candidate: Candidate,
  family: readonly Mention[],
  cast: Cast,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Mention[] {
  const { kind, name, title } = candidate;
  const found = mentionOfCandidate(candidate, family, cast, lexicon, vocabulary);
  if (found) return [found];
  if (kind !== 'none' || name.length < 2 || title.length > 0) return [];
  return name.flatMap((word, n): Mention[] => {
    const single = {
      ...candidate,
      name: [word],
      kind: 'organization' as const,
      confidence: isAcronym(word.text) ? 0.6 : 0,
    };
    const [member] = cast.withFamily(word.text, word.start);
    const before = name[n - 1];
    if (member?.isSure && before && member.name === `${before.text} ${word.text}`)
      return [
        {
          start: before.start,
          end: word.end,
          ...of(member),
          rule: 'new-person',
          reason: `${member.name} is named elsewhere, too.`,
          confidence: 0.7,
          holdsOthers: false,
        },
      ];
    const alone = mentionOfCandidate(single, family, cast, lexicon, vocabulary);
    return alone ? [alone] : [];
  });
}

/** What words with capitals name: somebody whom the text names in full elsewhere, or somebody new. Undefined if nobody. */
function mentionOfCandidate(
  candidate: Candidate,
  family: readonly Mention[],
  cast: Cast,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): Mention | undefined {
  const { title, name, printed, kind, confidence } = candidate;
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last) return undefined;
  const at = { start: first.start, end: last.end };
  const withTitle = { start: (title[0] ?? first).start, end: last.end };

  if (name.length === 1) {
    const person = personNamed(first.text, first.start, cast);
    if (
      person &&
      (title.length > 0 ||
        confidence > 0 ||
        (person.isByFamily && person.member.isSure && mayBeSurname(first, vocabulary)))
    ) {
      const isAfter = person.member.at < first.start;
      return {
        ...(title.length > 0 ? withTitle : at),
        ...of(person.member),
        rule: title.length > 0 ? 'title-and-name' : person.isByFamily ? 'surname-after-name' : 'given-name-after-name',
        reason: `${person.member.name} is named in full ${isAfter ? 'before' : 'further on'}.`,
        confidence:
          (person.isByFamily ? 0.92 : 0.7) *
          (person.others > 0 ? 0.8 : 1) *
          (confidence > 0 || title.length > 0 ? 1 : 0.6),
        holdsOthers: false,
      };
    }
    const known = family.find(({ start }) => start === first.start);
    if (known && (title.length > 0 || confidence > 0))
      return {
        ...known,
        ...(title.length > 0 ? withTitle : at),
        ...ranked(
          known,
          title.map(({ text }) => text),
          lexicon,
        ),
      };
    const [relative] = /s$/.test(first.text) ? cast.withFamily(first.text.slice(0, -1), first.start) : [];
    if (relative && candidate.before?.text.toLowerCase() === 'the' && title.length === 0)
      return {
        ...at,
        entries: [],
        created: { name: `The ${first.text}`, kind: 'group' },
        rule: 'surname-after-name',
        reason: `These are ${relative.name} and others of that name.`,
        confidence: 0.75,
        holdsOthers: false,
      };
    const expanded = cast.withAcronym(first.text);
    if (expanded)
      return {
        ...at,
        ...of(expanded),
        rule: 'acronym-after-name',
        reason: `The text gives ${first.text} as short for ${expanded.name}.`,
        confidence: 0.95,
        holdsOthers: false,
      };
  }
  const longer =
    kind === 'none' ||
    isSurelyPerson(
      name.map(({ text }) => text),
      vocabulary,
    )
      ? undefined
      : cast.withPart(printed, first.start);
  if (longer && title.length === 0 && (confidence > 0 || (vocabulary.organizations.has(printed) && !first.opens)))
    return {
      ...at,
      ...of(longer),
      rule: 'short-form-after-name',
      reason: `${longer.name} is named in full before.`,
      confidence: 0.7,
      holdsOthers: false,
    };
  if (kind === 'none' || confidence === 0) return undefined;
  const isTitledSurname = title.length > 0 && name.length === 1;
  return {
    ...(isTitledSurname ? withTitle : at),
    entries: [],
    created: { name: printed, kind },
    ...newRule(kind, candidate, vocabulary),
    holdsOthers: kind !== 'person',
  };
}

/** Whether a common word may be a family name: not one of those with which sentences begin. */
function mayBeSurname({ text }: Word, { openers, never, titles, honorifics }: Vocabulary): boolean {
  return !openers.has(text.toLowerCase()) && ![never, titles, honorifics].some((set) => set.has(text));
}

function of({ name, kind, entries }: Member): Pick<Mention, 'entries' | 'created'> {
  return { entries, ...(entries.length === 0 ? { created: { name, kind } } : {}) };
}

/** Of several persons with a name, those whose role the title tells come first. */
function ranked(known: Mention, title: readonly string[], lexicon: Lexicon): Partial<Mention> {
  if (known.entries.length < 2 || title.length === 0) return {};
  const isOfTitle = (id: string) => title.some((word) => lexicon.titles.get(word.toLowerCase())?.includes(id));
  return { entries: known.entries.toSorted((a, b) => Number(isOfTitle(b)) - Number(isOfTitle(a))) };
}

function personNamed(
  word: string,
  at: number,
  cast: Cast,
): { readonly member: Member; readonly isByFamily: boolean; readonly others: number } | undefined {
  const [family, ...others] = cast.withFamily(word, at);
  if (family) return { member: family, isByFamily: true, others: others.length };
  const [given, ...more] = cast.withGiven(word, at);
  return given && { member: given, isByFamily: false, others: more.length };
}

/** By what rule something new is taken for a name, and why. */
function newRule(
  kind: NameKind,
  { title, name, confidence, line, before, after }: Candidate,
  vocabulary: Vocabulary,
): { readonly rule: NameRule; readonly reason: string; readonly confidence: number } {
  const words = name.map(({ text }) => text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (line.isTitled && name.length === 1)
    return {
      rule: 'name-in-headline',
      reason: 'It is no common word; in this headline most words have capitals.',
      confidence,
    };
  if (kind === 'person') {
    const why =
      title.length > 0
        ? `“${title.map(({ text }) => text).join(' ')}” stands before it.`
        : vocabulary.givenNames.has(first)
          ? `“${first}” is a given name.`
          : startsWithFamilyName(words)
            ? `It has the form of a Chinese or Korean name.`
            : vocabulary.isSaying(after?.text ?? '')
              ? `“${after?.text}” follows it.`
              : 'Its words have capitals, and nothing tells that it is anything but a person.';
    return { rule: 'new-person', reason: why, confidence };
  }
  if (kind === 'place') {
    const why = vocabulary.knownPlaces.has(words.join(' '))
      ? 'It is a place that is widely known.'
      : vocabulary.inPlace.has(before?.text ?? '')
        ? `“${before?.text}” stands before it.`
        : `“${vocabulary.places.has(last) ? last : first}” is a word for places.`;
    return { rule: 'new-place', reason: why, confidence: confidence * 0.95 };
  }
  if (kind === 'organization') {
    const told = words.find((word) => vocabulary.organizations.has(word));
    if (told) return { rule: 'new-organization', reason: `“${told}” is a word for organizations.`, confidence };
    if (name.length === 1 && isAcronym(first))
      return { rule: 'acronym', reason: 'It is written in capitals throughout.', confidence };
  }
  return { rule: 'new-name', reason: 'It has a capital where a common word has none.', confidence: confidence * 0.9 };
}
