import { scaleSqrt } from 'd3-scale';
import { phoneWidth, textWidth } from '../svg.ts';
import { type CountryInView, countriesIn, countryAt } from './countries.ts';
import { type NamePosition, Names, desktopWidth } from './names.ts';
import { type Point, type MapView, projectionOf, mapSize, fitView } from './view.ts';

export interface MapPlace {
  readonly name: string;
  readonly point: Point;
  /** The number of events. */
  readonly count: number;
  /** The country that the place is in, by its code of ISO 3166; if it is not given, the map finds it. */
  readonly country?: string;
}

export interface PositionedPlace {
  readonly name: string;
  /** In per cent of width and height. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The position of the name, in pixels from the place; absent if there is no room for it. */
  readonly label?: NamePosition;
}

export interface PlacedCountry {
  readonly name: string;
  /** In per cent of width and height. */
  readonly x: number;
  readonly y: number;
  /** Whether there is room for it on a desktop screen only. */
  readonly wide: boolean;
}

export interface MapLayout {
  /** The part of the earth that is drawn. */
  readonly view: MapView;
  readonly places: readonly PositionedPlace[];
  readonly countries: readonly PlacedCountry[];
}

/**
 * Fits a map to places. A name is placed where it overlaps no other name and no dot, even on a phone. `nameOf` gives the name
 * of a country by its code; where it gives none, the country has the name from the atlas.
 */
export function layoutMap(
  places: readonly MapPlace[],
  nameOf: (code: string) => string | undefined = () => undefined,
): MapLayout {
  const view = fitView(places.map(({ point }) => point));
  const projection = projectionOf(view);
  const most = Math.max(1, ...places.map(({ count }) => count));
  const radius = scaleSqrt()
    .domain([0, most])
    .range([2.5, most > 1 ? 7 : 4]);
  const points = places.map(({ name, point, count }) => {
    const [x, y] = projection([point[0], point[1]]) ?? [0, 0];
    return { name, x: (x / mapSize.width) * 100, y: (y / mapSize.height) * 100, radius: radius(count) };
  });
  const names = new Names();
  for (const point of points) names.dot(point, point.radius);
  const placed = points.map((place) => {
    const label = positions(place.radius).find((position) =>
      names.take(place, position, textWidth(place.name), phoneWidth),
    );
    return { ...place, ...(label ? { label } : {}) };
  });
  return { view, places: placed, countries: countryNames(view, places, placed, nameOf, names) };
}

function positions(radius: number): NamePosition[] {
  return [
    { dx: radius + 4, dy: 4, anchor: 'start' },
    { dx: -radius - 4, dy: 4, anchor: 'end' },
    { dx: 0, dy: -radius - 5, anchor: 'middle' },
    { dx: 0, dy: radius + 14, anchor: 'middle' },
  ];
}

/** The maximum number of countries that are named, and how far from a place they may be, in widths of the map. */
const maxCountries = 10;
const maxDistance = 0.4;
/** The size of their names, which are spaced. */
const countrySize = 11 * 1.2;
/** How much of the name of a country in which nothing happens must stand on its land. */
const onLand = 0.9;

/** A country with its name in the edition’s language, the number of its events, and its spots in shares of the map. */
function candidate(
  { name, code, spots }: CountryInView,
  events: ReadonlyMap<string, number>,
  nameOf: (code: string) => string | undefined,
) {
  const called = (code === undefined ? undefined : nameOf(code)) ?? name;
  return {
    name: called,
    width: textWidth(called, countrySize),
    count: events.get(code ?? name) ?? 0,
    spots: spots.map(({ x, y, room }) => ({
      x: (x / mapSize.width) * 100,
      y: (y / mapSize.height) * 100,
      room: room / mapSize.width,
    })),
  };
}

/**
 * The names of the countries in which something happens, and of those around them that have room for their names. The
 * countries of most events come first. A name for which a phone has no room stands on wider maps only.
 */
function countryNames(
  view: MapView,
  places: readonly MapPlace[],
  points: readonly PositionedPlace[],
  nameOf: (code: string) => string | undefined,
  names: Names,
): PlacedCountry[] {
  const events = new Map<string, number>();
  for (const { country, point, count } of places) {
    const id = country ?? countryAt(point);
    if (id !== undefined) events.set(id, (events.get(id) ?? 0) + count);
  }
  const near = (x: number, y: number) =>
    points.some(
      (point) => Math.hypot(point.x - x, ((point.y - y) * mapSize.height) / mapSize.width) < maxDistance * 100,
    );
  const candidates = countriesIn(view)
    .map((country) => candidate(country, events, nameOf))
    .filter(({ name }) => !places.some((place) => place.name === name))
    .sort((a, b) => b.count - a.count || (b.spots[0]?.room ?? 0) - (a.spots[0]?.room ?? 0));
  const placed: PlacedCountry[] = [];
  const left = new Set(candidates);
  for (const mapWidth of [phoneWidth, desktopWidth]) {
    for (const country of left) {
      const { name, width, count, spots } = country;
      const spot = spots.find(
        ({ x, y, room }) =>
          (count > 0 || (room * mapWidth >= width * onLand && near(x, y))) &&
          names.take({ x, y }, { dx: 0, dy: 4, anchor: 'middle' }, width, mapWidth),
      );
      if (!spot || placed.length === maxCountries) continue;
      placed.push({ name, x: spot.x, y: spot.y, wide: mapWidth !== phoneWidth });
      left.delete(country);
    }
  }
  return placed;
}
