/*
 * Reads treebanks in the format of Universal Dependencies (CoNLL-U), to measure how well texts are cut into sentences.
 */

/** A paragraph of a treebank: its sentences joined, and the offsets at which they begin. */
export interface Paragraph {
  readonly text: string;
  /** Offsets; the first is 0. */
  readonly starts: readonly number[];
}

/** The cuts that were made, compared with those of a treebank. The beginning of a paragraph does not count as a cut. */
export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}

/** The end of a printed sentence: a mark that ends it, then only closing marks. */
const ended = /[\p{Sentence_Terminal}…:;][\p{Pe}\p{Pf}\p{Pi}"'\s]*$/u;

/**
 * The paragraphs of a CoNLL-U file, their sentences joined by a space (without one in Chinese and Japanese). They end
 * where the file says so (`# newpar`, `# newdoc`), and after a sentence without a mark at its end, such as a headline, since
 * no text continues on the same line after one. In a file that marks no paragraphs, documents are excerpts, and are joined.
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

/** Compares the sentence starts that were found in a paragraph with those of the treebank. */
export function scoreOf({ starts }: Paragraph, found: readonly number[]): Score {
  const wanted = new Set(starts.slice(1));
  const cuts = found.filter((at) => at > 0);
  const right = cuts.filter((at) => wanted.has(at)).length;
  return { right, missed: wanted.size - right, extra: cuts.length - right };
}

/** Precision, recall and their harmonic mean F; each is 1 if nothing could be wrong. */
export function rates({ right, missed, extra }: Score): { precision: number; recall: number; f: number } {
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return { precision: share(right + extra), recall: share(right + missed), f: share(right + (missed + extra) / 2) };
}
