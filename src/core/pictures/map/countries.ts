import { geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import { type Ring, ringsOf } from './rings.ts';
import { type Bounds, type MapView, type Point, boundsOf, mapSize, mayBeIn } from './view.ts';

/** A place on the visible land of a country for the middle of its name. In units of the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** The width of the land there. */
  readonly room: number;
}

/** A country on a map. */
export interface CountryInView {
  readonly name: string;
  /** ISO 3166, in letters; absent for those that have none. */
  readonly code?: string;
  /** The best first: wide, and in the middle of the land from north to south. */
  readonly spots: readonly Spot[];
}

interface Country {
  readonly name: string;
  readonly code?: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
  readonly bounds: Bounds;
}

const countries: readonly Country[] = feature(atlas, atlas.objects.countries).features.flatMap((shape) => {
  const { geometry } = shape;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const code = lettersOf(shape.id);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return [
    {
      name: shape.properties.name,
      ...(code ? { code } : {}),
      shape: { ...shape, geometry },
      bounds: boundsOf(rings.flat()),
    },
  ];
});

/** `408` → `KP`: in language tags a numeric code is an alias, which the canonical tag replaces by the code in letters. */
function lettersOf(id: string | number | undefined): string | undefined {
  if (id === undefined) return undefined;
  const [tag] = Intl.getCanonicalLocales(`und-${String(id).padStart(3, '0')}`);
  return /^und-([A-Z]{2})$/.exec(tag ?? '')?.[1];
}

/** The code of the country that a point is in, or its name if it has no code; undefined at sea. */
export function countryAt(point: Point): string | undefined {
  const [lon, lat] = point;
  const found = countries.find(
    ({ shape, bounds: { west, east, south, north } }) =>
      lon >= west && lon <= east && lat >= south && lat <= north && geoContains(shape, [lon, lat]),
  );
  return found?.code ?? found?.name;
}

const known = new Map<string, readonly CountryInView[]>();

/** The countries whose land is in a view. */
export function countriesIn(view: MapView): readonly CountryInView[] {
  const key = JSON.stringify(view);
  let found = known.get(key);
  if (found === undefined) {
    const isNear = mayBeIn(view);
    const near = countries.filter(({ bounds }) => isNear(bounds));
    known.set(key, (found = near.flatMap((country) => inView(country, view))));
  }
  return found;
}

/** Spots are looked for along so many horizontal lines across a country, and so many are kept. */
const scanLines = 48;
const maxSpots = 12;

/** A country with the spots for its name; nothing if none of its land is visible. */
function inView({ name, code, shape }: Country, view: MapView): CountryInView[] {
  const rings = ringsOf(shape, view);
  const heights = rings.flat().map(([, y]) => y);
  if (heights.length === 0) return [];
  const top = Math.max(0, Math.min(...heights));
  const bottom = Math.min(mapSize.height, Math.max(...heights));
  // The country lies beyond the upper or lower edge.
  if (bottom <= top) return [];
  const rated: { readonly spot: Spot; readonly rate: number }[] = [];
  for (const [n, { y, land }] of scanned(rings, top, bottom).entries()) {
    const fromMiddle = Math.abs((2 * (n + 1)) / scanLines - 1);
    for (const [from, to] of land) {
      const room = to - from;
      if (room > 0) rated.push({ spot: { x: (from + to) / 2, y, room }, rate: room * (1 - 0.5 * fromMiddle) });
    }
  }
  rated.sort((a, b) => b.rate - a.rate);
  const spots = rated.slice(0, maxSpots).map(({ spot }) => spot);
  return spots.length > 0 ? [{ name, ...(code ? { code } : {}), spots }] : [];
}

/** From where to where a stretch of a horizontal line reaches. */
type Stretch = readonly [from: number, to: number];

/** A horizontal line across the map. */
interface ScanLine {
  readonly y: number;
  /** The stretches of it that lie on land, from left to right. */
  readonly land: readonly Stretch[];
}

/** Horizontal lines at even distances between `top` and `bottom`, with the land within the rings. */
function scanned(rings: readonly Ring[], top: number, bottom: number): ScanLine[] {
  const step = (bottom - top) / scanLines;
  const lines = Array.from({ length: scanLines - 1 }, (_, n) => ({
    y: top + ((bottom - top) * (n + 1)) / scanLines,
    crossings: [] as number[],
  }));
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      // Only the lines that the edge may cross.
      const first = Math.max(0, Math.floor((Math.min(y1, y2) - top) / step) - 1);
      const last = Math.min(lines.length - 1, Math.ceil((Math.max(y1, y2) - top) / step));
      for (let n = first; n <= last; n += 1) {
        const line = lines[n];
        if (line && y1 > line.y !== y2 > line.y) line.crossings.push(x1 + ((line.y - y1) / (y2 - y1)) * (x2 - x1));
      }
      [x1, y1] = [x2, y2];
    }
  }
  return lines.map(({ y, crossings }) => ({ y, land: stretches(crossings.sort((a, b) => a - b)) }));
}

/** Every second stretch between crossings is land: what of it is on the map. */
function stretches(crossings: readonly number[]): Stretch[] {
  return crossings.flatMap((from, n) => {
    const to = crossings[n + 1];
    return n % 2 === 0 && to !== undefined ? [[Math.max(0, from), Math.min(mapSize.width, to)] as const] : [];
  });
}
