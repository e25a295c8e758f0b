import { type KeyItem, drawSwatch, swatchSize } from '../key.ts';
import { svgElement } from '../svg.ts';
import { type Timeline, type TimelineRow, barHeight } from './layout.ts';

/** What the forms of a timeline are called. Two that have the same form and name are one line of the key. */
export type TimelineNames = Readonly<Record<TimelineRow['status'] | 'vague' | 'open', string>>;

/** The key of a timeline: only the forms that are in it. */
export function timelineKey({ rows }: Timeline, names: TimelineNames): KeyItem[] {
  const items = new Map<string, string>();
  const add = (name: keyof TimelineNames, swatch: string) => {
    if (!items.has(names[name])) items.set(names[name], drawSwatch('timeline', swatch));
  };
  for (const status of order) if (rows.some((row) => row.status === status)) add(status, swatchOf(status));
  if (rows.some(({ pieces }) => pieces.some(({ certain }) => !certain)))
    add('vague', rect('t-occurred within', { y: top + 2, height: barHeight - 4 }));
  if (rows.some(({ openFrom, openTo }) => openFrom ?? openTo))
    add('open', svgElement('line', { class: 'on', x1: 0, x2: width, y1: height / 2, y2: height / 2 }));
  return [...items].map(([label, swatch]) => ({ swatch, label }));
}

const order = [
  'occurred',
  'ongoing',
  'planned',
  'proposed',
  'predicted',
  'alleged',
  'denied',
  'cancelled',
  'unknown',
] as const;
const { width, height } = swatchSize;
const top = (height - barHeight) / 2;

function rect(name: string, place: Readonly<Record<string, number>> = {}): string {
  return svgElement('rect', { class: name, x: 1, y: top, width: width - 2, height: barHeight, ...place });
}

/** What is under way is full up to the day only. */
function swatchOf(status: TimelineRow['status']): string {
  if (status !== 'ongoing')
    return rect(`t-${status}`, status === 'denied' || status === 'cancelled' ? { y: height / 2 } : {});
  return rect('t-ongoing', { width: width / 2 - 1 }) + rect('t-ongoing after', { x: width / 2, width: width / 2 - 1 });
}
