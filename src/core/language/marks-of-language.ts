import { quotationMarks } from './cldr/quotation-marks.ts';

/** How quotations are marked in a language. */
export interface MarksOfLanguage {
  /** Of each mark that can open: those that can close what it opened, the one that the language prefers first. */
  readonly closing: ReadonlyMap<string, string>;
  /** All marks that can close. */
  readonly closes: ReadonlySet<string>;
  /** Marks that may open again inside what they opened. */
  readonly nesting: ReadonlySet<string>;
  /** Whether each paragraph of a speech begins with the mark that opened it. */
  readonly repeats: boolean;
}

/** Pairs that mean the same in every language. */
const everywhere = ['“”', '‘’', '«»', '‹›', '„“', '„”', '‚‘', '‚’', '「」', '『』', '""', "''", '＂＂'];

/** What is printed besides the marks that CLDR names, which are one pair for a language and one for those inside. */
const besides: Readonly<Record<string, string>> = {
  '»«›‹': 'da de et hr sk sl cs sr bs hu pl mk',
  '»»››': 'sv fi se',
  '””’’': 'nb nn no da et is',
  '””': 'hu pl ro nl',
};

/** Languages whose newspapers open every paragraph of a speech anew; in others it may be opened once. */
const repeating = new Set(['en', 'es', 'fr', 'it', 'pt', 'ca', 'gl', 'nl', 'el', 'ga', 'cy']);

const known = new Map<string, MarksOfLanguage>();

/** The marks of a language by its tag; `de-CH` has those of `de` where it has none of its own. */
export function marksOfLanguage(language: string): MarksOfLanguage {
  let marks = known.get(language);
  if (marks === undefined) known.set(language, (marks = read(language)));
  return marks;
}

function read(language: string): MarksOfLanguage {
  const own = lookedUp(quotationMarks, language)[0] ?? '“”‘’';
  const pairs = [...pairsOf(own), ...lookedUp(besides, language).flatMap(pairsOf), ...everywhere];
  const closing = new Map<string, string>();
  for (const [open = '', close = ''] of pairs) {
    const marks = closing.get(open) ?? '';
    if (!marks.includes(close)) closing.set(open, marks + close);
  }
  return {
    closing,
    closes: new Set(pairs.map(([, close = '']) => close)),
    nesting: new Set(own[0] === own[2] ? [own[0] ?? ''] : []),
    repeats: repeating.has(language.split('-', 1)[0] ?? ''),
  };
}

function pairsOf(marks: string): string[] {
  return marks.match(/../gu) ?? [];
}

/** Every key that a table gives to a tag; where there is none, to the tag without its last part. */
function lookedUp(table: Readonly<Record<string, string>>, language: string): string[] {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = Object.entries(table).filter(([, tags]) => tags.split(' ').includes(tag));
    if (found.length > 0) return found.map(([key]) => key);
  }
  return [];
}
