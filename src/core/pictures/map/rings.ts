import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { type MapView, projectionOf } from './view.ts';

/** A closed line around land or a hole in it, in units of the drawing. */
export type Ring = (readonly [x: number, y: number])[];

/** The outlines of a shape as a view shows them: projected, and clipped to the map. */
export function ringsOf(shape: GeoPermissibleObjects, view: MapView): Ring[] {
  const rings: Ring[] = [];
  geoPath(projectionOf(view), {
    beginPath: () => {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    arc: () => {},
    closePath: () => {},
  })(shape);
  return rings;
}
