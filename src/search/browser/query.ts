import { isJoint, withoutEndings } from '#src/core/fold/joined.ts';
import { otherForms } from '#src/core/fold/other-forms.ts';
import { type Token, isHangul, isUnspaced, tokens } from '#src/core/fold/tokens.ts';

/** A part of a query that every result must contain. `open`: the reader may still be typing its last word. */
export type Clause = WordClause | JoinedClause | PhraseClause;

export interface WordClause {
  readonly kind: 'word';
  readonly word: string;
  /** Its other forms, see `otherForms`. */
  readonly others: readonly string[];
  readonly open: boolean;
}

/** Words that are joined by hyphens or apostrophes, which a text may print as one. */
export interface JoinedClause {
  readonly kind: 'joined';
  readonly words: readonly WordClause[];
  readonly whole: string;
  readonly open: boolean;
}

/** Words in a row, exactly these. */
export interface PhraseClause {
  readonly kind: 'phrase';
  readonly words: readonly string[];
  /** The same words, but those that hyphens or apostrophes join are one. */
  readonly together?: readonly string[];
  readonly open: boolean;
}

/** How many characters of a query are searched for. Each word takes some milliseconds, and few readers type more. */
const maxQueryLength = 300;

/** Double quotation marks of all languages. The words between two of them are an exact phrase. */
const marks = /["“”„‟«»「」『』〝〞＂]/;
/** A double mark within a Hebrew acronym is not a quotation mark (צה"ל). */
const withinAcronym = /(?<=\p{sc=Hebr})["”](?=\p{sc=Hebr})/gu;
/** Single quotation marks around words, as opposed to an apostrophe within one. */
const singles = /(^|[\s(])['‘‚‹](?=\S)([^'‘’‚‹›]*(?:\S['’]\S[^'‘’‚‹›]*)*)['’›](?=[\s).,;:!?]|$)/g;

/** The part of a query that is searched for: all of it, or the beginning of a very long one, cut between words if it has any. */
export function limitLength(query: string): string {
  const text = query.trimStart();
  if (text.length <= maxQueryLength) return query;
  const beginning = text.slice(0, maxQueryLength);
  return /^(.*\s)\S*$/s.exec(beginning)?.[1] ?? beginning;
}

/**
 * The clauses of a query. Words in quotation marks of any kind are an exact phrase; if the closing mark is missing, the last
 * word may be unfinished. Chinese characters in a row are a phrase, even with spaces between them; Hangul syllables with
 * spaces between them are one word.
 */
export function parseQuery(query: string): Clause[] {
  const parts = query.normalize('NFC').replace(withinAcronym, '״').replace(singles, '$1"$2"').split(marks);
  return parts.flatMap((part, n) => {
    if (n % 2 === 0) return looseClauses(part, n === parts.length - 1);
    const open = n === parts.length - 1 && !/\s$/.test(part);
    const chains = chainsIn(part).map((chain) => chain.map(({ text }) => text));
    if (chains.length === 0) return [];
    const words = chains.flat();
    const together = chains.map((chain) => chain.join(''));
    return [{ kind: 'phrase', words, ...(together.length < words.length ? { together } : {}), open } as const];
  });
}

/** The words of clauses in their order. */
export function queryWords(clauses: readonly Clause[]): string[] {
  return clauses.flatMap((clause) => {
    if (clause.kind === 'phrase') return clause.words;
    return clause.kind === 'word' ? [clause.word] : clause.words.map(({ word }) => word);
  });
}

function looseClauses(text: string, isLast: boolean): Clause[] {
  const parts = typedTogether(withoutGaps(text).split(/\s+/).filter(Boolean));
  return parts.flatMap((part, n) => clausesOf(part, isLast && n === parts.length - 1 && !/\s$/.test(text)));
}

/** The clauses of a part of a query that has no space in it. */
function clausesOf(part: string, isOpen: boolean): Clause[] {
  const clauses: Clause[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length > 0) clauses.push({ kind: 'phrase', words: run, open: false });
    run = [];
  };
  // “Russia’s”: a text need not contain the s.
  for (const chain of chainsIn(part, withoutEndings(part, tokens(part)))) {
    const words: WordClause[] = [];
    for (const { text, start, end } of chain) {
      if (isUnspaced(text)) {
        run.push(text);
        continue;
      }
      endRun();
      words.push({
        kind: 'word',
        word: text,
        others: otherForms(part.slice(start, end)),
        open: isOpen && end === part.length,
      });
    }
    const whole = words.map(({ word }) => word).join('');
    if (words.length > 1 && /\D/.test(whole))
      clauses.push({ kind: 'joined', words, whole, open: words.some(({ open }) => open) });
    else clauses.push(...words);
  }
  endRun();
  return clauses;
}

/** The words of a part of a query; those that are joined into one are in one list. */
function chainsIn(part: string, words = tokens(part)): Token[][] {
  const chains: Token[][] = [];
  for (const word of words) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    if (chain && before && isJoint(part, before, word)) chain.push(word);
    else chains.push([word]);
  }
  return chains;
}

/** Without the spaces in acronyms: J. K. → J.K. */
function withoutGaps(text: string): string {
  return tokens(text).reduceRight(
    (result, { start, end }) =>
      result.slice(0, start) + result.slice(start, end).replace(/\s/g, '') + result.slice(end),
    text,
  );
}

/** Joins characters that were typed with spaces: 习 近 平 → 习近平, 푸 틴 → 푸틴. */
function typedTogether(parts: readonly string[]): string[] {
  const result: string[] = [];
  let lastIsSingle = false;
  for (const part of parts) {
    const isSingle = [...part].length === 1 && (isUnspaced(part) || isHangul(part));
    const last = result.at(-1);
    if (isSingle && lastIsSingle && last !== undefined && isUnspaced(last) === isUnspaced(part))
      result[result.length - 1] = last + part;
    else result.push(part);
    lastIsSingle = isSingle;
  }
  return result;
}
