import { escaped } from '#src/core/model/markup.ts';
import { type Caption, svgElement, percent } from '../svg.ts';
import { landPath } from './land.ts';
import type { MapLayout } from './layout.ts';
import { mapSize } from './view.ts';

/** Draws land in one quiet tone, the names of countries, and for each place its name and a dot that grows with the number of events. */
export function drawMap({ view, places, countries }: MapLayout, { id, title, description }: Caption): string {
  const land = svgElement(
    'svg',
    { viewBox: `0 0 ${mapSize.width} ${mapSize.height}`, width: '100%', height: '100%' },
    svgElement('path', { class: 'land', d: landPath(view) }),
  );
  const marks = places.map(({ x, y, radius }) =>
    svgElement('circle', { class: 'dot', cx: percent(x), cy: percent(y), r: radius }),
  );
  const lands = countries.map(({ name, x, y, wide }) =>
    svgElement(
      'text',
      { class: wide ? 'country wide' : 'country', x: percent(x), y: percent(y), dy: 4, 'text-anchor': 'middle' },
      escaped(name),
    ),
  );
  const names = places.flatMap(({ name, x, y, label: at }) =>
    at
      ? svgElement(
          'text',
          {
            x: percent(x),
            y: percent(y),
            dx: at.dx,
            dy: at.dy,
            'text-anchor': at.anchor === 'start' ? undefined : at.anchor,
          },
          escaped(name),
        )
      : [],
  );
  return svgElement(
    'svg',
    { class: 'drawn map', role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, width: '100%' },
    svgElement('title', { id: `${id}-title` }, escaped(title)) +
      svgElement('desc', { id: `${id}-desc` }, escaped(description)) +
      land +
      lands.join('') +
      marks.join('') +
      names.join(''),
  );
}
