import { sentenceStarts } from '#src/core/language/sentences.ts';
import { type Token, tokens } from '#src/core/fold/tokens.ts';

/** A word as it is printed, without an ’s behind it. Offsets are those of the whole text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before in its line and this one, an ’s included. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** Whether it begins a line, a sentence or words in quotation marks, where every word has a capital. */
  readonly opens: boolean;
}

/** A line of the text, which is one passage. */
export interface Line {
  readonly start: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Its words as names are compared; offsets in the line. */
  readonly tokens: readonly Token[];
  /** Whether it is a headline in which most words have capitals, so that these tell nothing. */
  readonly isTitled: boolean;
  /** Whether all its letters are capitals, so that these tell nothing at all. */
  readonly isShouted: boolean;
}

const abbreviated =
  'Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gen|Sen|Sens|Rep|Reps|Gov|Lt|Col|Sgt|Capt|Cmdr|Maj|Brig|Adm|Jr|Sr|Mt|Ft|Co|Corp|Inc|Ltd|Sen|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const wordPattern = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|\p{Lu}\.(?=\s?\p{Lu})|(?:${abbreviated})\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[’'&.](?=\p{L})|[-‐‑](?=\p{Ll})|(?<=(?:^|\P{L})\p{Ll}+)[-‐‑](?=\p{Lu})|[-‑&](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
  'gu',
);
const possessive = /[’']s$/iu;
/** Small words before a hyphen that belong to a name. */
const arabicArticle = /^(?:al|el|an|ar|as|ash|at|ad|az|ul|ud)-\p{Lu}/u;
/** A website or newsgroup by its address: change.org, sci.space */
const address =
  /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|info|co\.uk|tv|eu)|(?:alt|comp|misc|rec|sci|soc|talk)(?:\.[a-z0-9-]{3,})+)$/u;
/** What follows a name after a hyphen and is no part of it: US-led. */
const suffix =
  /^(?<name>\p{Lu}[\p{L}\p{N}.]*(?:-\p{Lu}[\p{L}\p{N}.]*)*)-(?:affiliated|aligned|allied|area|backed|based|born|bound|brokered|built|carrying|class|controlled|dominated|drafted|educated|era|flagged|friendly|funded|held|language|led|like|linked|listed|made|majority|occupied|only|owned|raised|registered|related|run|sized|speaking|sponsored|standard|style|supplied|supported|themed|trained|type|wide|winning)$/u;
const prefix = /^(?<small>\p{Ll}+-|(?:[cdjlmnst]|qu|[LD](?=[’']\p{L}{3}))[’'])(?<name>\p{Lu}.*)$/u;

/** The lines of a text with their words. */
export function linesOf(text: string, language: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    const words = wordsOf(line, at, language);
    return {
      start: at,
      text: line,
      words,
      tokens: tokens(line),
      isTitled: isTitled(line, words),
      isShouted: words.length > 3 && !/\p{Ll}/u.test(line),
    };
  });
}

function wordsOf(line: string, offset: number, language: string): Word[] {
  const starts = new Set(
    sentenceStarts(line, language).map((at) => at + (/^\P{L}*/u.exec(line.slice(at))?.[0].length ?? 0)),
  );
  const words: Word[] = [];
  let last = 0;
  for (const { 0: raw, index } of line.matchAll(wordPattern)) {
    const [from, text] = withoutAffixes(raw);
    const start = index + from;
    const gap = line.slice(last, start);
    words.push({
      text,
      start: offset + start,
      end: offset + start + text.length,
      gap,
      isCapital: /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(text) || arabicArticle.test(text) || address.test(text),
      opens: words.length === 0 || starts.has(index) || /(?:^|[\s(])["“”„«‘'‹]$|[:–—•|]\s*$/u.test(gap),
    });
    last = start + text.length;
  }
  return words;
}

/** A word without an ’s, and without what is joined to a name by a hyphen; and where it begins. */
function withoutAffixes(raw: string): [from: number, text: string] {
  const text = raw.replace(possessive, '');
  const named = suffix.exec(text)?.groups?.['name'];
  if (named !== undefined) return [0, named];
  const small = arabicArticle.test(text) ? undefined : prefix.exec(text)?.groups;
  return small ? [(small['small'] ?? '').length, small['name'] ?? ''] : [0, text];
}

/** Short words that have small letters in headlines, too. */
const smallInHeadlines = 4;

function isTitled(line: string, words: readonly Word[]): boolean {
  if (line.length > 200 || words.length < 4 || /[.;]\s*$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
  const long = words.filter(({ text }) => text.length >= smallInHeadlines && /^\p{L}/u.test(text));
  return long.length >= 3 && long.filter(({ isCapital }) => isCapital).length / long.length > 0.7;
}
