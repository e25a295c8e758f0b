import { isDenial } from '#src/core/language/denials.ts';
import type { QuotationSuggestion, Span } from '../suggestion.ts';
import type { Draft } from './draft.ts';

/** A draft as a suggestion. `quoted` are the stretches of the text in quotation marks, in order. */
export function finished(
  text: string,
  language: string,
  { rule, reason, confidence, pieces, cue, speaker, through }: Draft,
  quoted: readonly Span[],
): QuotationSuggestion {
  return {
    kind: 'quotation',
    rule,
    reason,
    confidence: Math.round(confidence * 100) / 100,
    form: formOf(text, pieces, quoted),
    pieces,
    ...(cue ? { cue } : {}),
    ...(speaker ? { speaker } : {}),
    through,
    isDenied: cue !== undefined && isDenial(text.slice(cue.start, cue.end), language),
  };
}

/** Whether words begin with a quotation mark and are all within such, hold one somewhere, or hold none. */
function formOf(text: string, pieces: readonly Span[], quoted: readonly Span[]): QuotationSuggestion['form'] {
  const isIn = ({ start, end }: Span, piece: Span) => piece.start <= start && end <= piece.end;
  const first = pieces[0]?.start;
  const isAllQuoted = (piece: Span) => {
    let from = piece.start;
    let rest = '';
    for (const stretch of quoted.filter((one) => isIn(one, piece))) {
      rest += text.slice(from, stretch.start);
      from = Math.max(from, stretch.end);
    }
    return !/[\p{L}\p{N}]/u.test(rest + text.slice(from, piece.end));
  };
  if (quoted.some(({ start }) => start === first) && pieces.every(isAllQuoted)) return 'direct';
  return quoted.some((stretch) => pieces.some((piece) => isIn(stretch, piece))) ? 'partial' : 'indirect';
}
