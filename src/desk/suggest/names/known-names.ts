import type { Lexicon, LexiconEntry, Named } from '../lexicon.ts';
import type { Mention, NameRule } from './mention.ts';
import { type StateForm, stateIndex } from './states/state-index.ts';
import { stateTable } from './states/states.ts';
import type { Line } from './text-lines.ts';

/** The names of the edition that a line prints; family names and short forms are told apart, since they may be others’. */
export function editionNames(line: Line, lexicon: Lexicon, language: string): { sure: Mention[]; family: Mention[] } {
  const sure: Mention[] = [];
  const family: Mention[] = [];
  const found = lexicon.names.find(line.text, line.tokens, language);
  for (const { start, end, values } of found) {
    // “President Xi” is cut out of “President Xi Jinping”.
    const isCut = found.some(
      (other) =>
        other.start > start && other.start < end && other.end > end && other.values.some(({ form }) => form === 'name'),
    );
    if (isCut) continue;
    const best = values.filter(({ form }) => form !== 'family' && form !== 'short');
    const named = best.length > 0 ? best : values;
    const at = { start: line.start + start, end: line.start + end };
    const mention = mentionOf(at, line.text.slice(start, end), named, lexicon);
    if (best.length > 0) sure.push(mention);
    else if (named.every(({ form }) => form === 'family')) family.push(mention);
    else sure.push(mention);
  }
  return { sure, family };
}

const rules: Readonly<Record<Named['form'], { readonly rule: NameRule; readonly confidence: number }>> = {
  name: { rule: 'edition-name', confidence: 0.97 },
  alias: { rule: 'alias', confidence: 0.95 },
  native: { rule: 'native-name', confidence: 0.95 },
  event: { rule: 'event-name', confidence: 0.9 },
  family: { rule: 'surname', confidence: 0.6 },
  short: { rule: 'short-name', confidence: 0.6 },
};

function mentionOf(
  at: { readonly start: number; readonly end: number },
  words: string,
  named: readonly Named[],
  lexicon: Lexicon,
): Mention {
  const ids = [...new Set(named.map(({ id }) => id))];
  const [first] = named;
  const { rule, confidence } = rules[first?.form ?? 'name'];
  const entry = lexicon.entries.get(ids[0] ?? '');
  const others = ids.length > 1 ? ` So ${ids.length === 2 ? 'is' : 'are'} ${ids.slice(1, 4).join(', ')}.` : '';
  return {
    ...at,
    rule,
    reason: `${reasonOf(first?.form ?? 'name', words, entry)}${others && ` ${others.trim()}`}`,
    confidence: ids.length > 1 ? confidence / 1.5 : confidence,
    entries: ids,
    holdsOthers: holdsOthers(entry),
  };
}

function reasonOf(form: Named['form'], words: string, entry: LexiconEntry | undefined): string {
  const name = entry?.data.name ?? '';
  switch (form) {
    case 'name':
      return `This is the name of “${name}” in the edition.`;
    case 'alias':
      return `“${words}” is an alias of “${name}”.`;
    case 'native':
      return `“${words}” is the native name of “${name}”.`;
    case 'event':
      return `This is the name of the event “${name}”.`;
    case 'family':
      return `“${words}” is the family name of “${name}”, who is not named in full here.`;
    case 'short':
      return `“${words}” is short for “${name}”.`;
  }
}

/** A person and a state have no other names within theirs. */
function holdsOthers(entry: LexiconEntry | undefined): boolean {
  return entry?.kind === 'event' || (entry?.data.kind !== 'person' && entry?.data.kind !== 'state');
}

/** “Chinese Foreign Ministry”: an adjective of a state belongs to a short form of a name that names that state in full. */
export function withAdjectives(
  names: readonly Mention[],
  states: readonly StateMention[],
  lexicon: Lexicon,
): Mention[] {
  return names.map((mention) => {
    const adjective = states.find(({ form, end }) => form === 'adjective' && end === mention.start - 1);
    if (mention.rule !== 'short-name' || !adjective) return mention;
    const forms = new Set(
      adjective.codes.flatMap((code) => stateTable('en')?.states.find((state) => state.code === code)?.names ?? []),
    );
    const isOfState = (id: string) => [...forms].some((name) => lexicon.entries.get(id)?.data.name.includes(name));
    const entries = mention.entries.filter(isOfState);
    return entries.length === 0 ? mention : { ...mention, start: adjective.start, entries, confidence: 0.85 };
  });
}

/** A state that a line names: by its name, an adjective, its government, or its capital for its government. */
export interface StateMention extends Mention {
  readonly form: StateForm['form'] | 'government';
  /** The codes of the states that it may be. */
  readonly codes: readonly string[];
}

/** The states that a line names, be they in the edition or not; of capitals only those that stand for governments. */
export function stateNames(line: Line, lexicon: Lexicon, language: string): StateMention[] {
  const primary = language.split('-', 1)[0] ?? '';
  const index = stateIndex(primary);
  const governing = stateTable(primary)?.governing ?? new Set();
  return (index?.find(line.text, line.tokens, primary) ?? []).flatMap(({ start, end, values }): StateMention[] => {
    const words = line.text.slice(start, end);
    const forms = new Set(values.map(({ form }) => form));
    const form = forms.has('name') ? 'name' : forms.has('adjective') ? 'adjective' : 'capital';
    const states = [...new Set(values.filter((one) => one.form === form).map(({ state }) => state))];
    const ids = states.flatMap(({ code }) => lexicon.states.get(code) ?? []);
    const [state] = states;
    if (!state) return [];
    const of = {
      entries: ids,
      ...(ids.length === 0 ? { created: { name: state.names[0] ?? words, kind: 'state' as const } } : {}),
    };
    const name = states.map(({ names }) => names[0]).join(' or ');
    const sure = states.length > 1 ? 0.6 : 0.95;
    const governed = governmentBeside(line.text, start, end, governing);
    const at = line.start + start;
    const base = { codes: states.map(({ code }) => code), start: at, end: line.start + end, ...of, holdsOthers: false };
    if (form === 'capital') {
      if (!governed?.isPossessive) return [];
      return [
        {
          ...base,
          start: line.start + governed.start,
          end: line.start + governed.end,
          form: 'government',
          rule: 'capital-as-government',
          reason: `${words} is the capital of ${name}; its ${governed.word} is that of the state.`,
          confidence: 0.7,
        },
      ];
    }
    const found: StateMention[] = [
      {
        ...base,
        form,
        rule: form === 'name' ? 'state' : 'demonym',
        reason: form === 'name' ? `“${words}” is the name of a state.` : `“${words}” is said of ${name}.`,
        confidence: form === 'name' ? sure : sure * 0.9,
      },
    ];
    if (governed)
      found.push({
        ...base,
        start: line.start + governed.start,
        end: line.start + governed.end,
        form: 'government',
        rule: 'government',
        reason: `The ${governed.word} of ${name} is the state itself.`,
        confidence: sure * 0.95,
      });
    return found;
  });
}

/** How far to look for a word beside a state. */
const longestWord = 40;

interface Government {
  readonly word: string;
  /** Of both together, in the line. */
  readonly start: number;
  readonly end: number;
  /** “Beijing’s side”: the state, or its capital, in the genitive. */
  readonly isPossessive: boolean;
}

/** A word for those who govern beside a state: “Chinese government”, “gouvernement chinois”, “중국 정부는”. */
function governmentBeside(
  text: string,
  start: number,
  end: number,
  governing: ReadonlySet<string>,
): Government | undefined {
  const [whole = '', genitive, after = ''] = /^([’']s)? (\p{L}+)/u.exec(text.slice(end, end + longestWord)) ?? [];
  // In Korean a particle may follow without a space.
  const word = [...governing].find(
    (one) => after === one || (/^\p{Script=Hangul}/u.test(one) && after.startsWith(one)),
  );
  if (word !== undefined)
    return {
      word,
      start,
      end: end + whole.length - (after.length - word.length),
      isPossessive: genitive !== undefined,
    };
  const before = /(?<=^|[^\p{L}])(\p{L}+) $/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[1];
  if (before === undefined || !governing.has(before) || /^\p{Lu}/u.test(text.slice(start))) return undefined;
  return { word: before, start: start - before.length - 1, end, isPossessive: false };
}
