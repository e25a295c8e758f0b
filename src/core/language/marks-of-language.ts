import { quotationMarks } from './cldr/quotation-marks.ts';

/** How quotations are marked in a language. */
export interface MarksOfLanguage {
  /** Of each mark that can open: those that can close what it has opened. */
  readonly closing: ReadonlyMap<string, ReadonlySet<string>>;
  /** All marks that can close. */
  readonly closes: ReadonlySet<string>;
  /** Marks that may open again inside what they opened. */
  readonly nesting: ReadonlySet<string>;
  /** Whether each paragraph of a speech begins with the mark that opened it. */
  readonly repeats: boolean;
}

/** Pairs that mean the same in every language; those of the second line are how some of them are typed. */
const everywhere = [
  ...['“ ”', '‘ ’', '« »', '‹ ›', '„ “', '„ ”', '‚ ‘', '‚ ’', '「 」', '『 』', '〝 〟', '〝 〞'],
  ...['" "', "' '", '＂ ＂', '„ "', ",, ''", ',, "', ',, ”', "`` ''", "'' ''"],
];

/** What is printed besides the marks that CLDR names, which are one pair for a language and one for those inside. */
const besides: readonly (readonly [languages: string, ...pairs: string[]])[] = [
  ['da de et hr sk sl cs sr bs hu pl mk', '» «', '› ‹'],
  ['sv fi se', '» »', '› ›'],
  ['nb nn no da et is', '” ”', '’ ’'],
  ['hu pl ro nl', '” ”'],
];

/** Languages whose newspapers open every paragraph of a speech anew; in others it may be opened once. */
const repeating = new Set(['en', 'es', 'fr', 'it', 'pt', 'ca', 'gl', 'nl', 'el', 'ga', 'cy']);

const known = new Map<string, MarksOfLanguage>();

/** The marks of a language by its tag; `de-CH` has those of `de` where it has none of its own. */
export function marksOfLanguage(tag: string): MarksOfLanguage {
  let marks = known.get(tag);
  if (marks === undefined) known.set(tag, (marks = read(tag)));
  return marks;
}

function read(tag: string): MarksOfLanguage {
  const [language = ''] = tag.split('-', 1);
  const [open = '', close = '', openInside = '', closeInside = ''] = fromCldr(tag);
  const more = besides.flatMap(([languages, ...pairs]) => (languages.split(' ').includes(language) ? pairs : []));
  const pairs = [`${open} ${close}`, `${openInside} ${closeInside}`, ...more, ...everywhere].map((pair) => {
    const [opens = '', closes = ''] = pair.split(' ');
    return { opens, closes };
  });
  const closing = new Map<string, Set<string>>();
  for (const { opens, closes } of pairs) closing.set(opens, (closing.get(opens) ?? new Set()).add(closes));
  return {
    closing,
    closes: new Set(pairs.map(({ closes }) => closes)),
    nesting: new Set(open === openInside ? [open] : []),
    repeats: repeating.has(language),
  };
}

/** The four marks that CLDR gives to a tag; where there are none, to the tag without its last part. */
function fromCldr(tag: string): string {
  for (let part = tag; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const found = Object.entries(quotationMarks).find(([, tags]) => tags.split(' ').includes(part));
    if (found) return found[0];
  }
  return '“”‘’';
}
