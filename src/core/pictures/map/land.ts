import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import coarse from 'world-atlas/land-110m.json' with { type: 'json' };
import fine from 'world-atlas/land-50m.json' with { type: 'json' };
import { type Ring, ringsOf } from './rings.ts';
import { type Bounds, type MapView, boundsOf, mayBeIn } from './view.ts';

const drawn = new Map<string, string>();

/** The land in a view, as the data of an SVG path in whole units. Details too small to be seen are left out. */
export function landPath(view: MapView): string {
  const key = JSON.stringify(view);
  let path = drawn.get(key);
  if (path === undefined) drawn.set(key, (path = outlines(view).map(dataOf).join('')));
  return path;
}

/** A piece of land. */
interface Land {
  readonly polygon: Position[][];
  readonly bounds: Bounds;
}

/** Views with a larger radius than this, in degrees, use the coarse shapes. */
const coarseFrom = 20;
const decoded = new Map<typeof fine, readonly Land[]>();

/** The pieces of land of an atlas, which is decoded when it is first needed. */
function piecesOf(topology: typeof fine): readonly Land[] {
  let pieces = decoded.get(topology);
  if (pieces === undefined) decoded.set(topology, (pieces = decode(topology)));
  return pieces;
}

function decode(topology: typeof fine): Land[] {
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return polygons.map((polygon) => ({ polygon, bounds: boundsOf(polygon[0] ?? []) }));
  });
}

function landNear(view: MapView): MultiPolygon {
  const pieces = piecesOf(view.radius === undefined || view.radius > coarseFrom ? coarse : fine);
  const isNear = mayBeIn(view);
  return {
    type: 'MultiPolygon',
    coordinates: pieces.filter(({ bounds }) => isNear(bounds)).map(({ polygon }) => polygon),
  };
}

/** The lines of land in a view, without what is too small to be seen. */
function outlines(view: MapView): Ring[] {
  return ringsOf(landNear(view), view)
    .map((ring) => simplified(ring, tolerance))
    .filter((ring) => ring.length > 3 && areaOf(ring) > minArea);
}

/** In units of the drawing; on a desktop screen, about two of them are one pixel. */
const tolerance = 1.6;
const minArea = 24;

/** Removes points that are at most `limit` away from the line between the points that stay (Douglas–Peucker). */
function simplified(ring: Ring, limit: number): Ring {
  const keep = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [ring[from], ring[to]];
    if (!a || !b) continue;
    let furthest = { distance: limit, n: -1 };
    for (let n = from + 1; n < to; n += 1) {
      const point = ring[n];
      const distance = point ? distanceTo(point, a, b) : 0;
      if (distance > furthest.distance) furthest = { distance, n };
    }
    if (furthest.n === -1) continue;
    keep.add(furthest.n);
    open.push([from, furthest.n], [furthest.n, to]);
  }
  return ring.filter((_, n) => keep.has(n));
}

function distanceTo([x, y]: Ring[number], [ax, ay]: Ring[number], [bx, by]: Ring[number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function areaOf(ring: Ring): number {
  const doubled = ring.reduce((sum, [x, y], n) => {
    const [nextX, nextY] = ring[(n + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** A closed ring as path data: relative steps in whole units. */
function dataOf(ring: Ring): string {
  let [x, y] = [0, 0];
  return `${ring
    .map(([toX, toY], n) => {
      const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
      [x, y] = [x + dx, y + dy];
      return `${n === 0 ? 'M' : n === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    })
    .join('')}z`;
}
