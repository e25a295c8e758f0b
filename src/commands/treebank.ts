/*
 * Sentences of a treebank in the form of Universal Dependencies (CoNLL-U), for measuring how sentences are cut.
 */

/** A paragraph of a treebank: its sentences put together again, and where they begin. */
export interface Paragraph {
  readonly text: string;
  /** Offsets; the first is 0. */
  readonly starts: readonly number[];
}

/** Cuts that were made, held against those of a treebank. The beginning of a paragraph, which cannot be missed, is no cut. */
export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}

/** What ends a sentence in print; behind it stand only closing marks. */
const ended = /[\p{Sentence_Terminal}…:;][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;

/**
 * The paragraphs of a CoNLL-U file, their sentences joined by a space (without one in Chinese and Japanese). They end
 * where the file says so (`# newpar`, `# newdoc`), and behind a sentence without a mark at its end, such as a headline:
 * no print runs on behind one. In a file that marks no paragraphs, documents are excerpts, and all are joined.
 * `only`: the documents whose names contain it.
 */
export function paragraphsOf(conllu: string, language: string, only = ''): Paragraph[] {
  const marked = /^# newpar\b/m.test(conllu);
  const between = /^(zh|ja)\b/.test(language) ? '' : ' ';
  const paragraphs: { text: string; starts: number[] }[] = [];
  let document = '';
  let apart = true;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc')) document = line;
    if (marked && (line.startsWith('# newdoc') || line.startsWith('# newpar'))) apart = true;
    if (!line.startsWith('# text = ') || !document.includes(only)) continue;
    const sentence = line.slice('# text = '.length).trim();
    const last = paragraphs.at(-1);
    if (apart || last === undefined) {
      paragraphs.push({ text: sentence, starts: [0] });
    } else {
      last.starts.push(last.text.length + between.length);
      last.text += between + sentence;
    }
    apart = !ended.test(sentence);
  }
  return paragraphs;
}

/** Holds the beginnings of sentences that were found in a paragraph against those of the treebank. */
export function scoreOf({ starts }: Paragraph, found: readonly number[]): Score {
  const wanted = new Set(starts.slice(1));
  const cuts = found.filter((at) => at > 0);
  const right = cuts.filter((at) => wanted.has(at)).length;
  return { right, missed: wanted.size - right, extra: cuts.length - right };
}

/** Precision, recall and their harmonic mean F; each 1 where there is nothing to be found wrong. */
export function rates({ right, missed, extra }: Score): { precision: number; recall: number; f: number } {
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return { precision: share(right + extra), recall: share(right + missed), f: share(right + (missed + extra) / 2) };
}
