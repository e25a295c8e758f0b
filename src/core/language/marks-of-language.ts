import { quotationMarks } from './cldr/quotation-marks.ts';

/** The quotation marks of a language. */
export interface MarksOfLanguage {
  /** For each opening mark, the marks that can close it. */
  readonly closing: ReadonlyMap<string, ReadonlySet<string>>;
  /** All closing marks. */
  readonly closes: ReadonlySet<string>;
  /** Opening marks that can be nested in themselves. */
  readonly nesting: ReadonlySet<string>;
  /** Whether each paragraph of a long quotation begins with the opening mark. */
  readonly repeats: boolean;
}

/** Pairs that are the same in every language; those of the second line are how some of them are typed. */
const everywhere = [
  ...['“ ”', '‘ ’', '« »', '‹ ›', '„ “', '„ ”', '‚ ‘', '‚ ’', '「 」', '『 』', '〝 〟', '〝 〞'],
  ...['" "', "' '", '＂ ＂', '„ "', ",, ''", ',, "', ',, ”', "`` ''", "'' ''"],
];

/** Pairs in use besides those of CLDR, which has only one outer and one inner pair per language. */
const besides: readonly (readonly [languages: string, ...pairs: string[]])[] = [
  ['da de et hr sk sl cs sr bs hu pl mk', '» «', '› ‹'],
  ['sv fi se', '» »', '› ›'],
  ['nb nn no da et is', '” ”', '’ ’'],
  ['hu pl ro nl', '” ”'],
];

/** Languages whose newspapers repeat the opening mark in every paragraph of a long quotation; others may open it only once. */
const repeating = new Set(['en', 'es', 'fr', 'it', 'pt', 'ca', 'gl', 'nl', 'el', 'ga', 'cy']);

const known = new Map<string, MarksOfLanguage>();

/** The marks of a language by its tag; `de-CH` has those of `de` unless it has its own. */
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

/** The four marks that CLDR gives for a tag, or else for the tag without its last part. */
function fromCldr(tag: string): string {
  for (let part = tag; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const found = Object.entries(quotationMarks).find(([, tags]) => tags.split(' ').includes(part));
    if (found) return found[0];
  }
  return '“”‘’';
}
