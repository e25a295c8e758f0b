import { sentenceData } from '#src/core/language/sentence-data/index.ts';
import { cueWordsOf } from '../../words/index.ts';
import { stateTable } from '../states/states.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import type { NameWords } from './name-words.ts';

/** The words of a language, ready for looking them up. */
export interface Vocabulary {
  /** Whether the common words of the language are known. */
  readonly isKnown: boolean;
  readonly nounsHaveCapitals: boolean;
  readonly honorifics: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** The most words that a title has. */
  readonly longestTitle: number;
  readonly ofTitles: ReadonlySet<string>;
  readonly portfolios: ReadonlySet<string>;
  readonly weakTitles: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly neither: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly beginNames: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  readonly surnamesToo: ReadonlySet<string>;
  readonly notAlone: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly isCommon: (word: string) => boolean;
  /** Those of them that begin sentences and no names: articles, prepositions, conjunctions, pronouns. */
  readonly openers: ReadonlySet<string>;
  readonly knownPlaces: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Whether a word in small letters is a verb of saying, thinking, asking or judging. */
  readonly isSaying: (word: string) => boolean;
  readonly accordingTo: RegExp;
  readonly speakers: RegExp;
  readonly ofSpeakers: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  readonly inPlace: ReadonlySet<string>;
}

const all: Readonly<Record<string, Partial<NameWords>>> = { de, en, es, fr, ru };
const known = new Map<string, Vocabulary>();

/** The vocabulary of a language; an empty one where nothing is known of it. */
export function vocabularyOf(language: string): Vocabulary {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  let found = known.get(primary);
  if (!found) known.set(primary, (found = compiled(primary, Object.hasOwn(all, primary) ? all[primary] : undefined)));
  return found;
}

function compiled(language: string, words: Partial<NameWords> = {}): Vocabulary {
  const set = (list = '') => new Set(list.split(/\s+/).filter(Boolean));
  const { says, thinks, asks, tells, judges } = cueWordsOf(language);
  const verbs = [says, thinks, asks, tells, judges];
  const titles = new Set((words.titles ?? '').split('|').filter(Boolean));
  const pattern = (list = '', separator: RegExp) => {
    const alternatives = list.split(separator).filter(Boolean);
    return new RegExp(alternatives.length > 0 ? `^(?:${alternatives.join('|')})$` : '(?!)', 'iu');
  };
  return {
    isKnown: words.common !== undefined,
    nounsHaveCapitals: words.nounsHaveCapitals ?? false,
    honorifics: set(words.honorifics),
    titles,
    longestTitle: Math.max(1, ...[...titles].map((title) => title.split(' ').length)),
    ofTitles: set(words.ofTitles),
    portfolios: set(words.portfolios),
    weakTitles: set(words.weakTitles),
    organizations: set(words.organizations),
    places: set(words.places),
    neither: set(words.neither),
    particles: set(words.particles),
    beginNames: set(words.beginNames),
    alone: set(words.alone),
    peoples: set(words.peoples),
    surnamesToo: set(words.surnamesToo),
    notAlone: set(words.notAlone),
    never: set(words.never),
    isCommon: commonWords(set(words.common)),
    openers: set(`${sentenceData[language]?.openers ?? ''} ${words.openers ?? ''}`),
    knownPlaces: new Set([
      ...(words.knownPlaces ?? '').split('|').filter(Boolean),
      ...(stateTable(language)
        ?.states.map(({ capital }) => capital)
        .filter(Boolean) ?? []),
    ]),
    givenNames: set(words.givenNames),
    isSaying: (word) => verbs.some((list) => list.has(word)) && !doubtful.has(word),
    accordingTo: new RegExp(words.accordingTo ? `(?:^|[^\\p{L}])(?:${words.accordingTo})\\s+$` : '(?!)', 'iu'),
    speakers: pattern(words.speakers, /\s+/),
    ofSpeakers: set(words.ofSpeakers),
    pronouns: set(words.pronouns),
    articles: set(words.articles),
    placeNouns: set(words.placeNouns),
    inPlace: set(words.inPlace),
  };
}

/** What is far more often something else than a verb with a speaker. */
const doubtful: ReadonlySet<string> = new Set(
  (
    'back backed call calls called calling charge charged charges cheer count contrast deliver delivered demand demands detail face find finding finds found hold holding ' +
    'holds held issue issued issues list listed lists mean means meaning meant need needs paint point project projected projects read reading reference rule ruled rules target ' +
    'targeted targets trash want wanted witness bash ban banned bans impose imposed ignored attack attacked attacks feel felt show shown shows showed'
  ).split(' '),
);

/** Whether a word in small letters is a common one, or a form of one: “figures”, “proposed”, “rarely”. */
function commonWords(common: ReadonlySet<string>): (word: string) => boolean {
  return (word) => {
    if (common.has(word)) return true;
    const stem = /^(.{3,}?)(?:s|es|ed|d|ing|ly|er|ers|al)$/.exec(word)?.[1];
    return stem !== undefined && (common.has(stem) || common.has(`${stem}e`));
  };
}
