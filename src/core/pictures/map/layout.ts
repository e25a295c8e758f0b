import { scaleSqrt } from 'd3-scale';
import { phoneWidth, textWidth } from '../svg.ts';
import { type Point, type MapView, projectionOf, mapSize, fitView } from './view.ts';

export interface MapPlace {
  readonly name: string;
  readonly point: Point;
  /** The number of events. */
  readonly count: number;
}

export interface PositionedPlace {
  readonly name: string;
  /** In per cent of width and height. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The position of the name, in pixels from the place; absent if there is no room for it. */
  readonly label?: { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'middle' | 'end' };
}

export interface MapLayout {
  /** The part of the earth that is drawn. */
  readonly view: MapView;
  readonly places: readonly PositionedPlace[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const height = (phoneWidth * mapSize.height) / mapSize.width;

/** Fits a map to places. A name is placed where it overlaps no other name and no dot, even on a phone. */
export function layoutMap(places: readonly MapPlace[]): MapLayout {
  const view = fitView(places.map(({ point }) => point));
  const projection = projectionOf(view);
  const most = Math.max(1, ...places.map(({ count }) => count));
  const radius = scaleSqrt()
    .domain([0, most])
    .range([2.5, most > 1 ? 7 : 4]);
  const dots = places.map(({ name, point, count }) => {
    const [x, y] = projection([point[0], point[1]]) ?? [0, 0];
    return { name, x: (x / mapSize.width) * 100, y: (y / mapSize.height) * 100, radius: radius(count) };
  });
  const taken: Box[] = dots.map(({ x, y, radius: r }) => {
    const [cx, cy] = [(x / 100) * phoneWidth, (y / 100) * height];
    return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  });
  return {
    view,
    places: dots.map((place) => {
      const own = [(place.x / 100) * phoneWidth, (place.y / 100) * height] as const;
      const label = positions(place.radius).find((position) => {
        const box = boxOf(own, position, textWidth(place.name));
        const free =
          box.left >= 2 &&
          box.right <= phoneWidth - 2 &&
          box.top >= 2 &&
          box.bottom <= height - 2 &&
          taken.every((other) => !overlap(box, other));
        if (free) taken.push(box);
        return free;
      });
      return { ...place, ...(label ? { label } : {}) };
    }),
  };
}

type LabelPosition = NonNullable<PositionedPlace['label']>;

function positions(radius: number): LabelPosition[] {
  return [
    { dx: radius + 4, dy: 4, anchor: 'start' },
    { dx: -radius - 4, dy: 4, anchor: 'end' },
    { dx: 0, dy: -radius - 5, anchor: 'middle' },
    { dx: 0, dy: radius + 14, anchor: 'middle' },
  ];
}

function boxOf([x, y]: readonly [number, number], { dx, dy, anchor }: LabelPosition, width: number): Box {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y + dy - 11, bottom: y + dy + 4 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
