import { compare } from '#src/core/index/crossref.ts';
import type { EventEntry } from '#src/core/entries/entry.ts';

/** A place and the events that happen there. */
export interface EventPlace {
  readonly name: string;
  readonly country?: string;
  /** Degrees east and north; absent if the edition gives no coordinates. */
  readonly point?: readonly [lon: number, lat: number];
  readonly events: readonly EventEntry[];
}

/** The places of events, each with its events in the given order. Places with most events come first. */
export function eventPlaces(events: Iterable<EventEntry>): EventPlace[] {
  const places = new Map<string, EventPlace & { events: EventEntry[] }>();
  for (const event of events) {
    const { place } = event.data;
    if (!place) continue;
    const { name, country, lat, lon } = place;
    const key = JSON.stringify([name, country, lat, lon]);
    const known = places.get(key);
    if (known) known.events.push(event);
    else
      places.set(key, {
        name,
        ...(country ? { country } : {}),
        ...(lat !== undefined && lon !== undefined ? { point: [lon, lat] as const } : {}),
        events: [event],
      });
  }
  return [...places.values()].sort((a, b) => b.events.length - a.events.length || compare(a.name, b.name));
}
