import type { ArticleEntry } from '#src/core/entries/entry.ts';

type AnnotatedText = ArticleEntry['text'];
type Passage = AnnotatedText['passages'][number];
type Mention = AnnotatedText['mentions'][number];

/**
 * An article's text as the cache of entries stores it. Objects by the hundred thousand take V8 twice as long to read as the
 * numbers that they hold, so passages and mentions are stored as lists of numbers. Texts are JSON in UTF-8, which keeps any
 * string. The HTML stays so, out of the heap, until somebody asks for it: it is half of all, and after an edit only that of
 * the changed article is needed.
 */
export interface PackedText extends Omit<AnnotatedText, 'html' | 'passages' | 'mentions'> {
  readonly html: Uint8Array;
  /** Of each passage its number, kind, words, line and column, how many sentences it has, and where they begin. */
  readonly passages: { readonly texts: Uint8Array; readonly numbers: Uint32Array };
  /** Of each mention which of the ids it has, its kind, number, line, column, passage, start and end. */
  readonly mentions: { readonly ids: readonly string[]; readonly numbers: Uint32Array };
}

const passageKinds = ['headline', 'standfirst', 'paragraph', 'heading', 'item', 'row', 'code'] as const;
const mentionKinds = ['actor', 'event'] as const;
const numbersPerMention = 8;

export function packText({ html, passages, mentions, ...rest }: AnnotatedText): PackedText {
  const ids = [...new Set(mentions.map(({ id }) => id))];
  const numberOf = new Map(ids.map((id, n) => [id, n]));
  return {
    ...rest,
    html: asJson(html),
    passages: {
      texts: asJson(passages.map(({ text }) => text)),
      numbers: Uint32Array.from(
        passages.flatMap(({ n, kind, words, at, sentences }) => [
          ...[n, passageKinds.indexOf(kind), words, at.line, at.column],
          ...[sentences.length, ...sentences],
        ]),
      ),
    },
    mentions: {
      ids,
      numbers: Uint32Array.from(
        mentions.flatMap(({ id, kind, n, at, passage, start, end }) => [
          ...[numberOf.get(id) ?? NaN, mentionKinds.indexOf(kind), n],
          ...[at.line, at.column, passage, start, end],
        ]),
      ),
    },
  };
}

/** The text that was packed. */
export function unpackText({ html, passages, mentions, ...rest }: PackedText): AnnotatedText {
  const text: Omit<AnnotatedText, 'html'> = {
    ...rest,
    passages: unpackPassages(passages),
    mentions: unpackMentions(mentions),
  };
  return Object.defineProperty(text, 'html', { enumerable: true, get: () => fromJson(html) }) as AnnotatedText;
}

function unpackPassages({ texts, numbers }: PackedText['passages']): Passage[] {
  const next = reader(numbers);
  return (fromJson(texts) as string[]).map((text): Required<Passage> => {
    const n = next();
    const kind = passageKinds[next()] ?? 'paragraph';
    const words = next();
    const at = { line: next(), column: next() };
    return { n, kind, text, sentences: Array.from({ length: next() }, next), words, at };
  });
}

function unpackMentions({ ids, numbers }: PackedText['mentions']): Mention[] {
  const next = reader(numbers);
  return Array.from({ length: numbers.length / numbersPerMention }, (): Required<Mention> => {
    const id = ids[next()] ?? '';
    const kind = mentionKinds[next()] ?? 'actor';
    const n = next();
    const at = { line: next(), column: next() };
    return { kind, id, n, at, passage: next(), start: next(), end: next() };
  });
}

/** A function that gives one number after the other. */
function reader(numbers: Uint32Array): () => number {
  let at = 0;
  return () => numbers[at++] ?? NaN;
}

function asJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function fromJson(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes).toString());
}
