import { type Caption, svgElement, textElement, percent, svgRoot } from '../svg.ts';
import { type Timeline, type TimelineRow, axisBase, barHeight, nameHeight, noteHeight, rowGap } from './layout.ts';

/** Draws the axis with its cuts, the day of the article as a vertical line, and a row for each event. */
export function drawTimeline({ axis, day, rows, height }: Timeline, caption: Caption): string {
  const base = axisBase;
  const toLeft = day.x > 50;
  const parts = axis.map(({ x, width, label: text, ticks }, n) => {
    const broken =
      n > 0
        ? [-6, -2].map((shift) =>
            svgElement('path', { class: 'axis', d: 'M-2 4L2 -4', transform: `translate(${shift} 0)` }),
          )
        : [];
    return (
      textElement(text, { class: 'quiet', x: percent(x), y: base - 20 }) +
      svgElement('line', { class: 'axis', x1: percent(x), x2: percent(x + width), y1: base, y2: base }) +
      (broken.length > 0 ? svgElement('svg', { x: percent(x), y: base, overflow: 'visible' }, broken.join('')) : '') +
      ticks
        .map(
          (tick) =>
            svgElement('line', { class: 'axis', x1: percent(tick.x), x2: percent(tick.x), y1: base - 4, y2: base }) +
            textElement(tick.label, { class: 'quiet tick', x: percent(tick.x), y: base - 5, dx: 2 }),
        )
        .join('')
    );
  });
  const line =
    day.pieces
      .map((piece) => svgElement('line', { class: 'day', x1: percent(day.x), x2: percent(day.x), ...piece }))
      .join('') +
    textElement(day.label, {
      class: 'day-label',
      x: percent(day.x),
      y: 13,
      dx: toLeft ? -6 : 6,
      'text-anchor': toLeft ? 'end' : undefined,
    });
  return svgRoot('timeline', caption, height, [...parts, line, ...rows.map(drawRow)].join(''));
}

function drawRow({ lines, note, wordsEnd, y, height, status, pieces, openFrom, openTo }: TimelineRow): string {
  const edge = wordsEnd === undefined ? { x: 0 } : { x: percent(wordsEnd), 'text-anchor': 'end' };
  const names = lines.map((text, n) => textElement(text, { class: 'name', ...edge, y: y + n * nameHeight + 12 }));
  const below = y + lines.length * nameHeight;
  const notes = note.map((text, n) =>
    textElement(text, { class: 'quiet note', ...edge, y: below + n * noteHeight + 10 }),
  );
  const top = below + note.length * noteHeight + 2;
  const middle = top + barHeight / 2;
  const bars = pieces.map(({ x, width, certain, after }) =>
    svgElement('rect', {
      class: `t-${status}${certain ? '' : ' within'}${after ? ' after' : ''}`,
      x: percent(x),
      width: percent(width),
      y: certain ? top : top + 2,
      height: certain ? barHeight : barHeight - 4,
    }),
  );
  const open = [openFrom, openTo].map((ends) =>
    ends ? svgElement('line', { class: 'on', x1: percent(ends.x1), x2: percent(ends.x2), y1: middle, y2: middle }) : '',
  );
  const arrow = openTo
    ? svgElement(
        'svg',
        { x: '100%', y: middle, overflow: 'visible' },
        svgElement('path', { class: 'tip', d: 'M-6 -3.5L-1 0L-6 3.5' }),
      )
    : '';
  const rule = svgElement('line', {
    class: 'hair',
    x1: 0,
    x2: '100%',
    y1: y + height - rowGap / 2,
    y2: y + height - rowGap / 2,
  });
  return [rule, ...open, arrow, ...bars, ...names, ...notes].join('');
}
