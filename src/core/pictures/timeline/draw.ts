import { phoneWidth, svgElement, textElement, textWidth, percent } from '../svg.ts';
import { type Timeline, type TimelineRow, barHeight } from './layout.ts';

/*
 * A timeline is drawn in pieces, which the page sets under each other: the axis, and a row for each event, beside the
 * event's name and date. They are for the eye; the words say the same.
 */

const axisHeight = 48;
const axisBase = axisHeight - 6;
/** The size of the letters, as in styles/pictures.css. */
const tickSize = 11.5;

/** Draws the axis with its cuts, and the label of the article's day with the beginning of its line. */
export function drawAxis({ axis, day }: Pick<Timeline, 'axis' | 'day'>): string {
  const toLeft = day.x > 50;
  const parts = axis.map(({ x, width, label: text, ticks }, n) => {
    const broken =
      n > 0
        ? [-6, -2].map((shift) =>
            svgElement('path', { class: 'axis', d: 'M-2 4L2 -4', transform: `translate(${shift} 0)` }),
          )
        : [];
    return (
      textElement(text, { class: 'quiet', x: percent(x), y: axisBase - 17 }) +
      svgElement('line', { class: 'axis', x1: percent(x), x2: percent(x + width), y1: axisBase, y2: axisBase }) +
      (broken.length > 0
        ? svgElement('svg', { x: percent(x), y: axisBase, overflow: 'visible' }, broken.join(''))
        : '') +
      ticks
        .map(
          (tick) =>
            svgElement('line', {
              class: 'axis',
              x1: percent(tick.x),
              x2: percent(tick.x),
              y1: axisBase - 4,
              y2: axisBase,
            }) +
            (crosses(tick, day.x)
              ? ''
              : textElement(tick.label, { class: 'quiet tick', x: percent(tick.x), y: axisBase - 4, dx: 2 })),
        )
        .join('')
    );
  });
  const line = svgElement('line', {
    class: 'day',
    x1: percent(day.x),
    x2: percent(day.x),
    y1: axisBase - 5,
    y2: axisHeight,
  });
  const label = textElement(day.label, {
    class: 'day-label',
    x: percent(day.x),
    y: 10,
    dx: toLeft ? 4 : -4,
    'text-anchor': toLeft ? 'end' : undefined,
  });
  return drawn('axis-of-time', axisHeight, [...parts, line, label].join(''));
}

/** Whether the label of a tick would lie across the line of the article's day, where the picture is narrowest. */
function crosses({ x, label }: { readonly x: number; readonly label: string }, day: number): boolean {
  const width = ((textWidth(label, tickSize) * 1.3 + 8) / phoneWidth) * 100;
  return day > x - 2 && day < x + width;
}

/** Draws one row: the bar of an event in the form of its status, and the line of the article's day, as high as the row. */
export function drawRow({ status, pieces, openFrom, openTo }: TimelineRow, day: Timeline['day']): string {
  const at = (x1: number, x2 = x1) => ({ x1: percent(x1), x2: percent(x2) });
  const line = svgElement('line', { class: 'day', ...at(day.x), y1: 0, y2: '100%' });
  const bars = pieces.map(({ x, width, certain, after }) => {
    const height = certain ? barHeight : barHeight - 4;
    return svgElement('rect', {
      class: `t-${status}${certain ? '' : ' within'}${after ? ' after' : ''}`,
      x: percent(x),
      width: percent(width),
      y: '50%',
      height,
      transform: `translate(0 ${-height / 2})`,
    });
  });
  const open = [openFrom, openTo].map((ends) =>
    ends ? svgElement('line', { class: 'on', ...at(ends.x1, ends.x2), y1: '50%', y2: '50%' }) : '',
  );
  const arrow = openTo
    ? svgElement(
        'svg',
        { x: '100%', y: '50%', overflow: 'visible' },
        svgElement('path', { class: 'tip', d: 'M-6 -3.5L-1 0L-6 3.5' }),
      )
    : '';
  return drawn('row', undefined, [line, ...open, arrow, ...bars].join(''));
}

function drawn(kind: string, height: number | undefined, content: string): string {
  return svgElement('svg', { class: kind, height, width: '100%', 'aria-hidden': 'true' }, content);
}
