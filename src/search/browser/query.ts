import { isHangul, isUnspaced, tokens } from './text.ts';

/** One thing that a result must hold. `open`: the reader may still be typing its last word. */
export type Clause =
  | { readonly kind: 'word'; readonly word: string; readonly open: boolean }
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly open: boolean };

/** Double quotation marks of all languages; what stands between two of them is an exact phrase. */
const marks = /["“”„‟«»「」『』〝〞＂]/;
/** Single marks around words, as against an apostrophe within one. */
const singles = /(^|[\s(])['‘‚‹](?=\S)([^'‘’‚‹›]*(?:\S['’]\S[^'‘’‚‹›]*)*)['’›](?=[\s).,;:!?]|$)/g;

/**
 * What a query asks for. Words in quotation marks of any kind are an exact phrase; of a phrase without its end the last
 * word may go on. Chinese characters in a row are a phrase, also when they are typed apart; Hangul syllables typed apart
 * are one word.
 */
export function parseQuery(query: string): Clause[] {
  const parts = query.normalize('NFC').replace(singles, '$1"$2"').split(marks);
  return parts.flatMap((part, n) => {
    if (n % 2 === 0) return looseClauses(part, n === parts.length - 1);
    const words = tokens(part).map(({ text }) => text);
    const open = n === parts.length - 1 && !/\s$/.test(part);
    return words.length > 0 ? [{ kind: 'phrase', words, open } as const] : [];
  });
}

function looseClauses(text: string, isLast: boolean): Clause[] {
  const clauses: Clause[] = [];
  const parts = joined(text.split(/\s+/).filter(Boolean));
  parts.forEach((part, n) => {
    const found = tokens(part);
    const open = isLast && n === parts.length - 1 && !/\s$/.test(text);
    let run: string[] = [];
    const endRun = () => {
      if (run.length > 0) clauses.push({ kind: 'phrase', words: run, open: false });
      run = [];
    };
    found.forEach(({ text: word, start }, at) => {
      if (isUnspaced(word)) {
        run.push(word);
        return;
      }
      endRun();
      // “Russia’s”: the s is no word that a text must hold.
      if (at > 0 && word.length === 1 && /['’]/.test(part[start - 1] ?? '')) return;
      clauses.push({ kind: 'word', word, open: open && at === found.length - 1 });
    });
    endRun();
  });
  return clauses;
}

/** Puts together what was typed apart: 习 近 平 → 习近平, 푸 틴 → 푸틴. */
function joined(parts: readonly string[]): string[] {
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
