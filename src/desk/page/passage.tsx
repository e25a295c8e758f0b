import type { ComponentChildren } from 'preact';
import { memo } from 'preact/compat';
import type { DeskFormat, DeskMark, DeskNote, DeskPassage } from '#src/desk/document/document.ts';
import { type Laid, type Nested, nest } from '#src/desk/session/nest.ts';

/** How a quotation is drawn: as on the published page. */
export interface Voice {
  /** Who speaks. */
  readonly name: string;
  /** `unnamed`, `passed`: see the styles of voices. */
  readonly source: string;
}

interface Props {
  readonly passage: DeskPassage;
  readonly voiceOf: (quote: string) => Voice;
  /** Tells whether what `voiceOf` says of this passage’s quotations is the same as before. */
  readonly voices: string;
  /** The key of the mark that is chosen, if it is one of this passage’s. */
  readonly chosen?: string | undefined;
}

/** A passage as readers will see it, with its marks. Rendered again only when something of it has changed. */
export const Passage = memo(PassageElement, (before, after) =>
  (['passage', 'voices', 'chosen'] as const).every((name) => before[name] === after[name]),
);

function PassageElement({ passage, voiceOf, chosen }: Props) {
  const Tag = tagOf(passage);
  return (
    <Tag class={passage.kind} data-passage={passage.n}>
      {render(nest(passage.text, stretchesOf(passage)), voiceOf, chosen)}
    </Tag>
  );
}

function tagOf({ kind, level = 2 }: DeskPassage): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'pre' | 'div' {
  if (kind === 'headline') return 'h1';
  if (kind === 'heading') return `h${Math.min(Math.max(level, 2), 6) as 2 | 3 | 4 | 5 | 6}`;
  if (kind === 'code') return 'pre';
  return kind === 'item' || kind === 'row' ? 'div' : 'p';
}

type Drawn =
  | { readonly mark: DeskMark }
  | { readonly format: DeskFormat }
  | { readonly note: DeskNote }
  | { readonly ends: 'line' | 'cell' };

/** Marks, formats and notes, outer before inner: of those that begin together the longer is outer. */
function stretchesOf({ kind, marks, formats, notes, breaks }: DeskPassage): readonly Laid<Drawn>[] {
  return [
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, is: { mark } })),
    ...formats.map((format) => ({ start: format.start, end: format.end, is: { format } })),
    ...notes.map((note) => ({ start: note.at, end: note.at, is: { note } })),
    ...breaks.map((at) => ({
      start: at,
      end: at,
      is: { ends: kind === 'row' ? ('cell' as const) : ('line' as const) },
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

function render(
  pieces: readonly Nested<Drawn>[],
  voiceOf: Props['voiceOf'],
  chosen: string | undefined,
): ComponentChildren {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const inside = render(piece.inside, voiceOf, chosen);
    if ('note' in piece.is)
      return <span class="note" data-n={piece.is.note.label} contentEditable={false} aria-hidden="true" />;
    if ('ends' in piece.is) return piece.is.ends === 'line' ? <br /> : <span class="cell-end" />;
    if ('format' in piece.is) return formatted(piece.is.format, inside);
    const { mark } = piece.is;
    const isChosen = mark.key === chosen;
    const voice = mark.name === 'quote' ? voiceOf(mark.id ?? '') : undefined;
    return (
      <span
        key={mark.key}
        class={`${mark.name}${isChosen ? ' chosen' : ''}`}
        data-mark={mark.key}
        data-k={voice?.source}
      >
        {voice && <span class="voice" data-m={voice.name} contentEditable={false} />}
        {inside}
      </span>
    );
  });
}

function formatted({ kind }: DeskFormat, inside: ComponentChildren): ComponentChildren {
  switch (kind) {
    case 'emphasis':
      return <em>{inside}</em>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'code':
      return <code>{inside}</code>;
    case 'link':
      return <u>{inside}</u>;
  }
}
