import { normalizedText } from '#src/core/language/normalized-text.ts';
import { withoutControlCharacters } from '#src/core/model/control-characters.ts';
import { isAdvertisement } from './advertisement.ts';
import { decodeBytes } from './decode-bytes.ts';
import { guessLanguage } from './guess-language.ts';
import { leadingLines } from './leading-lines.ts';
import { omittedLines } from './omitted-lines.ts';
import type { Taken, Told } from './taken.ts';
import { type SourceLine, isBrokenByWidth, linesOf, paragraphsOf } from './text-lines.ts';

/**
 * Takes a plain text, or Markdown as a text: its first line as the headline if it looks like one, then lines with the author
 * and the date, then the article.
 */
export async function takeText(bytes: Uint8Array, told: Told): Promise<Taken> {
  const { source, text, remarks, original } = asSource(bytes);
  const lines = linesOf(text);
  const language = told.language ?? (await guessLanguage(text));
  const headline = headlineIn(lines, told.title);
  const whys = new Map<number, string>();
  const visible = [...lines.keys()].filter((n) => lines[n]?.isVisible);
  if (headline !== undefined) for (const n of visible) if (n < headline) whys.set(n, 'It stands above the headline.');
  const after = visible.filter((n) => n > (headline ?? -1));
  const textOf = (n: number) => lines[n]?.text ?? '';
  const { byline, published, whys: leading } = leadingLines(after.map(textOf), language);
  for (const [at, why] of leading) whys.set(after[at] ?? 0, why);
  for (const n of after) if (isAdvertisement(textOf(n))) whys.set(n, 'It announces an advertisement.');
  const left = lines.filter((_, n) => !whys.has(n) && n > (headline ?? -1));
  const blocks = paragraphsOf(left).map((text) => ({ kind: 'paragraph', text }) as const);
  // What cannot be seen can neither be left out nor stand alone.
  const before = lines.slice(0, headline ?? 0).filter(({ isVisible }) => !isVisible);
  const printed = headline === undefined ? undefined : [...before, lines[headline]].map((line) => line?.text).join(' ');
  return {
    source,
    ...(original ? { original } : {}),
    remarks,
    ...(printed === undefined ? { title: told.title ?? shortened(blocks[0]?.text ?? '') } : { headline: printed }),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
    omit: omittedLines(
      lines.map(({ text }) => text),
      whys,
    ),
    blocks,
  };
}

/** The bytes as a source text: as they are, or as UTF-8 without characters that no page can show. */
function asSource(bytes: Uint8Array): Pick<Taken, 'source' | 'remarks' | 'original'> & { readonly text: string } {
  const { text, encoding, isUtf8 } = decodeBytes(bytes, false);
  const shown = text.replace(/[\v\f\x85]/g, ' ');
  const clean = withoutControlCharacters(shown);
  const isClean = clean === shown;
  if (isUtf8 && isClean) return { source: bytes, text, remarks: [] };
  const readable = isClean ? text : withoutReplaced(clean, shown);
  return {
    source: new TextEncoder().encode(readable),
    text: readable,
    original: { bytes, ending: 'original.txt' },
    remarks: [
      ...(isUtf8 ? [] : [`The text is not in UTF-8: it was read as ${encoding} and its source text written in UTF-8.`]),
      ...(isClean ? [] : ['Control characters, which no page can show, were left out of the source text.']),
    ],
  };
}

function withoutReplaced(clean: string, shown: string): string {
  let text = '';
  for (let n = 0; n < clean.length; n++) if (clean[n] === shown[n]) text += clean[n] ?? '';
  return text;
}

/** The longest line that is taken for a headline. */
const longest = 160;

function headlineIn(lines: readonly SourceLine[], title: string | undefined): number | undefined {
  const visible = [...lines.keys()].filter((n) => lines[n]?.isVisible);
  if (title !== undefined) {
    const found = visible.find((n) => normalizedText(lines[n]?.text ?? '') === normalizedText(title));
    return found === visible.at(-1) ? undefined : found;
  }
  const [first, ...others] = visible;
  const line = first === undefined ? undefined : lines[first];
  if (!line || others.length === 0 || line.text.length > longest) return undefined;
  if (/[.,:;。，：；]["”’»)]?$/.test(line.text)) return undefined;
  return isBrokenByWidth(lines.filter(({ block }) => block === line.block)) ? undefined : first;
}

function shortened(text: string): string {
  if (text.length <= 80) return text;
  const cut = text.slice(0, 80);
  const space = cut.lastIndexOf(' ');
  return `${[...(space > 30 ? cut.slice(0, space) : cut)].filter((one) => !/\p{Cs}/u.test(one)).join('')} …`;
}
