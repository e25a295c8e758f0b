import { escaped } from '#src/core/model/markup.ts';
import { type Caption, element, percent } from '../svg.ts';
import { landOf } from './land.ts';
import type { MapLayout } from './layout.ts';
import { size } from './view.ts';

/** Draws land in one quiet tone, and for each place its name and a dot that grows with the number of events. */
export function drawMap({ ground, places }: MapLayout, { id, title, description }: Caption): string {
  const land = element(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, width: '100%', height: '100%' },
    element('path', { class: 'land', d: landOf(ground) }),
  );
  const marks = places.map(({ x, y, radius }) =>
    element('circle', { class: 'dot', cx: percent(x), cy: percent(y), r: radius }),
  );
  const names = places.flatMap(({ name, x, y, label: at }) =>
    at
      ? element(
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
  return element(
    'svg',
    { class: 'drawn map', role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, width: '100%' },
    element('title', { id: `${id}-title` }, escaped(title)) +
      element('desc', { id: `${id}-desc` }, escaped(description)) +
      land +
      marks.join('') +
      names.join(''),
  );
}
