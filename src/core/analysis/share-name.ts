/**
 * How an editor calls a part of a whole. Each name holds for the hundredths from its bound up to the one above it, and
 * `all` and `none` for nothing but all and none.
 */
const bounds = [
  ['nearlyAll', 90],
  ['most', 78],
  ['threeQuarters', 73],
  ['most', 69],
  ['twoThirds', 64],
  ['most', 60],
  ['moreThanHalf', 51],
  ['half', 49],
  ['nearlyHalf', 46],
  ['moreThanThird', 36],
  ['third', 31],
  ['moreThanQuarter', 27],
  ['quarter', 23],
  ['fifth', 18],
  ['smallPart', 10],
  ['little', 0],
] as const;

export type ShareName = (typeof bounds)[number][0] | 'all' | 'none';

/** The name of a part of a whole, both whole numbers: 45 of 90 is `half`, 44 of 100 is `moreThanThird`. */
export function shareName(part: number, whole: number): ShareName {
  if (part <= 0) return 'none';
  if (part >= whole) return 'all';
  return bounds.find(([, hundredths]) => part * 100 >= hundredths * whole)?.[0] ?? 'little';
}
