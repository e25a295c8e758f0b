import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth } from 'd3-geo';

export type Point = readonly [lon: number, lat: number];

/** A part of the earth: its centre, and how many degrees it shows above and below it. Without a radius, all of it. */
export interface MapView {
  readonly center: Point;
  readonly radius?: number;
}

/** The size of every map, in units of its drawing. */
export const mapSize = { width: 1200, height: 800 } as const;

const radii = [12, 18, 27, 40, 55];
/**
 * Centres are snapped to a grid that is coarser for wider views, so that maps of one region share a view and its land
 * is drawn only once.
 */
const grid = (radius: number) => Math.max(6, Math.round(radius / 18) * 6);
const gridOfEarth = 30;
/** How far the land is drawn beyond each edge, in units of the drawing. */
const bleed = 8;
const radians = (degree: number) => (degree * Math.PI) / 180;
const degrees = (radian: number) => (radian * 180) / Math.PI;
/** The margin kept free at each edge, as a fraction of the size. */
const margin = 0.14;

/** The closest view that shows all points with room around them. */
export function fitView(points: readonly Point[]): MapView {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) });
  const snapped = (value: number, step: number) => Math.round(value / step) * step || 0;
  for (const radius of radii) {
    const center: Point = [snapped(lon, grid(radius)), snapped(lat, grid(radius))];
    const projection = projectionOf({ center, radius });
    const shown = points.every((point) => {
      const place = projection([point[0], point[1]]);
      return place !== null && within(place[0], mapSize.width) && within(place[1], mapSize.height);
    });
    if (shown) return { center, radius };
  }
  return { center: [snapped(lon, gridOfEarth), 0] };
}

/** The degrees that a shape spans. */
export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The degrees that some points span. */
export function boundsOf(points: readonly (readonly number[])[]): Bounds {
  const [lons, lats] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0)) as [number[], number[]];
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}

/**
 * Returns a function that tells whether a shape within some bounds may be visible in a view: false only if it certainly is not.
 * Comparing bounds is much faster than projecting the whole earth.
 */
export function mayBeIn({ center: [lon, lat], radius }: MapView): (bounds: Bounds) => boolean {
  if (radius === undefined) return () => true;
  // The angle to a corner of the map. In this projection, distances from the centre are chords of the globe.
  const corner = Math.hypot(mapSize.width / 2 + bleed, mapSize.height / 2 + bleed) / (mapSize.height / 2);
  const reach = degrees(2 * Math.asin(Math.min(1, corner * Math.sin(radians(radius) / 2))));
  const furthest = Math.abs(lat) + reach;
  const across = furthest < 85 ? reach / Math.cos(radians(furthest)) : 180;
  return ({ west, east, south, north }) =>
    south <= lat + reach &&
    north >= lat - reach &&
    [-360, 0, 360].some((turn) => west + turn <= lon + across && east + turn >= lon - across);
}

function within(place: number, length: number): boolean {
  return place >= length * margin && place <= length * (1 - margin);
}

/**
 * The size of the cache of projections. Drawing one map needs its projection many times, but a projection keeps the
 * points that it has drawn in memory.
 */
const maxProjections = 32;
const projections = new Map<string, GeoProjection>();

/** The projection of a view. It preserves areas, and shapes near the centre. */
export function projectionOf(view: MapView): GeoProjection {
  const key = `${view.center.join(' ')} ${view.radius}`;
  let projection = projections.get(key);
  if (projection === undefined) {
    if (projections.size === maxProjections) projections.clear();
    projections.set(key, (projection = projectionFor(view)));
  }
  return projection;
}

function projectionFor({ center: [lon, lat], radius }: MapView): GeoProjection {
  const { width, height } = mapSize;
  const clip: [[number, number], [number, number]] = [
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ];
  if (radius === undefined)
    return geoEqualEarth().rotate([-lon, 0]).fitSize([width, height], { type: 'Sphere' }).clipExtent(clip);
  const chord = 2 * Math.sin(radians(radius) / 2);
  return (
    geoAzimuthalEqualArea()
      .rotate([-lon, -lat])
      .scale(height / 2 / chord)
      .translate([width / 2, height / 2])
      // No resampling: the points of the shapes are close enough together at this scale.
      .precision(0)
      .clipAngle(Math.min(120, radius * 3))
      .clipExtent(clip)
  );
}
