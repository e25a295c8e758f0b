import { type KeyItem, drawSwatch, swatchSize } from '../key.ts';
import { svgElement } from '../svg.ts';
import type { MapPlace } from './layout.ts';

/** The key of a map: that dots grow with the number of events, if any place has more than another. */
export function mapKey(places: readonly MapPlace[], label: string): KeyItem[] {
  if (new Set(places.map(({ count }) => count)).size < 2) return [];
  const y = swatchSize.height / 2;
  const dot = (x: number, r: number) => svgElement('circle', { class: 'dot', cx: x, cy: y, r });
  return [{ swatch: drawSwatch('map-dots', dot(4, 3) + dot(15, 5.5)), label }];
}
