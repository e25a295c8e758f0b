import { z } from 'astro/zod';
import { type Entity, type Snak, type Statement, words } from './entity.ts';

/** The properties that are read, by what they say. */
export const property = {
  instanceOf: 'P31',
  subclassOf: 'P279',
  positionHeld: 'P39',
  memberOf: 'P463',
  party: 'P102',
  nativeName: 'P1559',
  nativeLabel: 'P1705',
  start: 'P580',
  end: 'P582',
  pointInTime: 'P585',
  location: 'P276',
  coordinates: 'P625',
  country: 'P17',
  countryCode: 'P297',
  of: 'P642',
  jurisdiction: 'P1001',
  circumstances: 'P1480',
} as const;

const itemValue = z.object({ id: z.string().regex(/^Q[1-9]\d*$/) });
const text = z.object({ language: z.string(), text: words });
const coordinate = z.object({
  latitude: z.coerce.number(),
  longitude: z.coerce.number(),
  precision: z.coerce.number().nullable().optional(),
  globe: z.string().optional(),
});

/** The statements of a property, the preferred ones first; those that are deprecated are none. */
export function statementsOf({ claims }: Entity, name: string): Statement[] {
  const ranked = (wanted: Statement['rank']) => (claims[name] ?? []).filter(({ rank }) => rank === wanted);
  return [...ranked('preferred'), ...ranked('normal')];
}

/** The id of the item that a snak names. */
export function itemOf({ datavalue }: Snak): string | undefined {
  return itemValue.safeParse(datavalue?.value).data?.id;
}

/** The items that a property names, the preferred ones first. */
export function itemsOf(entity: Entity, name: string): string[] {
  return statementsOf(entity, name).flatMap(({ mainsnak }) => itemOf(mainsnak) ?? []);
}

/** A text with its language. */
export function textOf({ datavalue }: Snak): { readonly language: string; readonly text: string } | undefined {
  return text.safeParse(datavalue?.value).data;
}

export function stringOf({ datavalue }: Snak): string | undefined {
  return typeof datavalue?.value === 'string' ? datavalue.value : undefined;
}

/** Degrees north and east, with as many digits as are known; undefined for places that are not on earth. */
export function coordinatesOf({ datavalue }: Snak): { readonly lat: string; readonly lon: string } | undefined {
  const { data } = coordinate.safeParse(datavalue?.value);
  if (!data || (data.globe !== undefined && !data.globe.endsWith('/Q2'))) return undefined;
  const { latitude, longitude, precision } = data;
  const digits = precision ? Math.min(6, Math.max(0, Math.ceil(-Math.log10(precision)))) : 4;
  const written = (degrees: number) => String(Number(degrees.toFixed(digits)));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { lat: written(latitude), lon: written(longitude) }
    : undefined;
}

/** The first qualifier of a property. */
export function qualifierOf({ qualifiers }: Statement, name: string): Snak | undefined {
  return qualifiers[name]?.[0];
}
