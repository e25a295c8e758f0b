import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisDates } from '#src/core/words/format-axis.ts';
import { drawMap } from './map/draw.ts';
import { mapKey } from './map/key.ts';
import { landPath } from './map/land.ts';
import { layoutMap } from './map/layout.ts';
import { boundsOf, fitView, mapSize, mayBeIn, projectionOf } from './map/view.ts';
import { drawMatrix, matrixKey } from './matrix/draw.ts';
import { layoutMatrix, matrixWidth } from './matrix/layout.ts';
import { drawShareBar } from './share-bar/draw.ts';
import { layoutShareBar } from './share-bar/layout.ts';
import { drawStrip } from './sourcing-strip/draw.ts';
import { layoutStrip, labelColumnWidth } from './sourcing-strip/layout.ts';
import { phoneWidth, textWidth } from './svg.ts';
import { drawAxis, drawRow } from './timeline/draw.ts';
import { timelineKey } from './timeline/key.ts';
import { type TimelineEvent, layoutTimeline } from './timeline/layout.ts';

const caption = { id: 'x', title: 'A “title” & more', description: 'What <it> shows' };

const shares = (values: readonly number[]) =>
  layoutShareBar(values.map((value, n) => ({ name: `part-${n}`, form: 'full', value })));

test('the parts of a bar lie end to end over its whole width, and empty ones are left out', () => {
  const parts = shares([140, 0, 142, 540]);
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['part-0', 'part-2', 'part-3'],
  );
  assert.equal(parts[0]?.x, 0);
  for (const [n, part] of parts.slice(1).entries())
    assert.ok(Math.abs(part.x - ((parts[n]?.x ?? 0) + (parts[n]?.width ?? 0))) < 1e-9);
  assert.ok(Math.abs(parts.reduce((sum, { width }) => sum + width, 0) - 100) < 1e-9);
});

test('a bar that is a part of a larger whole is as long as its part of it', () => {
  const bar = layoutShareBar(
    [
      { name: 'a', form: 'full', value: 10 },
      { name: 'b', form: 'half', value: 15 },
    ],
    100,
  );
  assert.deepEqual(
    bar.map(({ x, width }) => [x, width]),
    [
      [0, 10],
      [10, 15],
    ],
  );
});

test('the longest passage fills the strip, the others are as long as they have words', () => {
  const rows = layoutStrip([
    { label: '0', stretches: [{ name: 'paper', form: 'line', words: 10 }] },
    {
      label: '1',
      stretches: [
        { name: 'paper', form: 'line', words: 15 },
        { name: 'person', form: 'full', words: 5 },
      ],
    },
    { label: '2', stretches: [] },
  ]);
  const lengths = rows.map(({ blocks }) => blocks.reduce((sum, { width }) => sum + width, 0));
  assert.deepEqual(lengths, [(100 - labelColumnWidth) / 2, 100 - labelColumnWidth, 0]);
});

const events: (TimelineEvent & { readonly name: string })[] = [
  { name: 'Since a year', when: '2013/..', status: 'ongoing' },
  { name: 'In a month', when: '2022-02', status: 'occurred' },
  { name: 'Until a day', when: '../2023-09-13', status: 'proposed' },
  { name: 'Two days', when: '2023-10-17/2023-10-18', status: 'ongoing' },
  { name: 'To come', when: '2023-10-18', status: 'planned' },
  { name: 'Said to come', when: '2023-10-18/..', status: 'predicted' },
  { name: 'Claimed', when: '2023-10-16', status: 'alleged' },
  { name: 'Not so', when: '2023-10-16', status: 'denied' },
  { name: 'Nothing known', when: '2023-10~' },
];
const timeline = layoutTimeline({ events, day: '2023-10-17', dayLabel: 'The article', words: axisDates('en') });
const row = (name: string) => timeline.rows[events.findIndex((event) => event.name === name)];
/** All that is drawn of a timeline. */
const drawnTimeline = ({ axis, day, rows }: typeof timeline) => [
  drawAxis({ axis, day }),
  ...rows.map((each) => drawRow(each, day)),
];

test('the axis is broken where years are left out, and runs evenly in each part', () => {
  assert.deepEqual(
    timeline.axis.map(({ label }) => label.replace(/[\u2009\u202f]/g, '')),
    ['2013', 'Feb 2022', 'Sept–Oct 2023'],
  );
  const last = timeline.axis.at(-1);
  assert.ok(last && Math.abs(last.x + last.width - 100) < 1e-9);
});

test('a date is drawn as exactly as it is known: a month is no day, an open end runs on', () => {
  assert.deepEqual(
    row('In a month')?.pieces.map(({ certain }) => certain),
    [false],
  );
  assert.deepEqual(
    row('To come')?.pieces.map(({ certain }) => certain),
    [true],
  );
  assert.deepEqual(
    row('Since a year')?.pieces.map(({ certain }) => certain),
    [false, true],
  );
  assert.ok(row('Since a year')?.openTo);
  assert.ok(row('Until a day')?.openFrom);
  assert.equal(row('To come')?.openTo, undefined);
});

test('what is under way is full up to the day of the article only, and nothing to come has begun', () => {
  assert.deepEqual(
    row('Two days')?.pieces.map(({ after }) => after),
    [false, true],
  );
  const line = timeline.day.x;
  for (const name of ['To come', 'Said to come'])
    for (const { x } of row(name)?.pieces ?? []) assert.ok(x > line, name);
});

test('each status has a form of its own, and the planned is never drawn as what happened', () => {
  const svg = drawnTimeline(timeline).join('');
  for (const status of ['ongoing', 'occurred', 'proposed', 'planned', 'predicted', 'alleged', 'denied', 'unknown'])
    assert.match(svg, new RegExp(`class="t-${status}[ "]`));
  const planned = drawnTimeline(
    layoutTimeline({
      events: [{ when: '2023-10-18', status: 'planned' }],
      day: '2023-10-17',
      dayLabel: '',
      words: axisDates('en'),
    }),
  ).join('');
  assert.doesNotMatch(planned, /t-occurred|t-ongoing/);
});

test('the key of a timeline has each form that is drawn, once, and no other', () => {
  const names = {
    occurred: 'happened',
    ongoing: 'under way',
    planned: 'planned',
    proposed: 'expected',
    predicted: 'expected',
    alleged: 'alleged',
    denied: 'not so',
    cancelled: 'not so',
    unknown: 'not known',
    vague: 'within',
    open: 'open',
  };
  const labels = (list: typeof timeline) => timelineKey(list, names).map(({ label }) => label);
  assert.deepEqual(labels(timeline), [
    'happened',
    'under way',
    'planned',
    'expected',
    'alleged',
    'not so',
    'not known',
    'within',
    'open',
  ]);
  const one = { events: [{ when: '2023-10-18', status: 'denied' as const }], day: '2023-10-17', dayLabel: '' };
  assert.deepEqual(labels(layoutTimeline({ ...one, words: axisDates('en') })), ['not so']);
});

test('a single event and a single day are drawn too', () => {
  const { axis, rows } = layoutTimeline({
    events: [{ when: '2023-10-17', status: 'occurred' }],
    day: '2023-10-17',
    dayLabel: '',
    words: axisDates('en'),
  });
  assert.equal(axis.length, 1);
  assert.ok((rows[0]?.pieces[0]?.width ?? 0) > 1);
});

const places = [
  { name: 'Beijing', point: [116.39, 39.93], count: 5 },
  { name: 'Vostochny Cosmodrome, Amur Region', point: [128.33, 51.88], count: 1 },
  { name: 'Pyongyang', point: [125.75, 39.02], count: 2 },
] as const;

test('a map shows all places, each name where it meets no other', () => {
  for (const list of [places, [...places, { name: 'Lima', point: [-77, -12], count: 1 } as const], [places[0]]]) {
    const map = layoutMap(list);
    const land = landPath(map.view);
    assert.ok(land.length > 500 && land.length < 14_000, String(land.length));
    assert.doesNotMatch(land, /NaN/);
    for (const { x, y, name, label } of map.places) {
      assert.ok(x > 2 && x < 98 && y > 2 && y < 98, name);
      assert.ok(label, name);
    }
  }
});

test('places near each other are shown near, those far apart on the whole earth', () => {
  assert.equal(fitView([[116.39, 39.93]]).radius, 12);
  assert.equal(
    fitView([
      [116, 39],
      [-77, -12],
    ]).radius,
    undefined,
  );
});

test('nothing that a map shows is left out for being too far away, even at its corners and near the poles', () => {
  for (const radius of [12, 18, 27, 40, 55])
    for (let lon = -180; lon < 180; lon += 30)
      for (let lat = -84; lat <= 84; lat += 12) {
        const view = { center: [lon, lat], radius } as const;
        const isNear = mayBeIn(view);
        for (const x of [0, mapSize.width / 2, mapSize.width])
          for (const y of [0, mapSize.height / 2, mapSize.height]) {
            const point = projectionOf(view).invert?.([x, y]);
            assert.ok(point && isNear(boundsOf([point])), `${x}, ${y} of ${JSON.stringify(view)}`);
          }
      }
});

test('countries where something happens are named, and others only where there is room', () => {
  const { countries } = layoutMap(places, (code) => `Land ${code}`);
  const named = countries.map(({ name }) => name);
  assert.deepEqual(named.slice(0, 2), ['Land CN', 'Land RU']);
  assert.ok(named.includes('Land KP'), named.join());
  assert.ok(named.includes('Land MN'), named.join());
  assert.ok(!named.includes('Land BT') && !named.includes('Land US'), named.join());
});

test('the names of countries are those of the atlas where the language has none, and meet nothing else on the map', () => {
  const list = [
    ...places,
    { name: 'Seoul', point: [126.98, 37.57], count: 3, country: 'KR' } as const,
    { name: 'Tokyo', point: [139.7, 35.7], count: 1 } as const,
  ];
  const { countries, places: dots } = layoutMap(list);
  assert.ok(countries.some(({ name }) => name === 'China'));
  for (const width of [phoneWidth, 544]) {
    const height = (width * 2) / 3;
    const shown = countries.filter(({ wide }) => width > 500 || !wide);
    const boxes = [
      ...shown.map(({ name, x, y }) => {
        const half = textWidth(name, 11) / 2;
        const [cx, cy] = [(x / 100) * width, (y / 100) * height];
        return { name, left: cx - half, right: cx + half, top: cy - 6, bottom: cy + 6 };
      }),
      ...dots.flatMap(({ name, x, y, radius, label }) => {
        const [cx, cy] = [(x / 100) * width, (y / 100) * height];
        const dot = {
          name: `dot of ${name}`,
          left: cx - radius,
          right: cx + radius,
          top: cy - radius,
          bottom: cy + radius,
        };
        if (!label) return [dot];
        const text = textWidth(name);
        const left = cx + label.dx - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? text : text / 2);
        return [dot, { name, left, right: left + text, top: cy + label.dy - 10, bottom: cy + label.dy + 3 }];
      }),
    ];
    for (const [n, a] of boxes.entries()) {
      assert.ok(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height, `${a.name} at ${width}`);
      for (const b of boxes.slice(n + 1))
        assert.ok(
          (a.name.startsWith('dot') && b.name.startsWith('dot')) ||
            a.right <= b.left ||
            b.right <= a.left ||
            a.bottom <= b.top ||
            b.bottom <= a.top,
          `${a.name} meets ${b.name} at ${width}`,
        );
    }
  }
});

test('the key of a map tells that dots grow only where they do', () => {
  const same = [
    { name: 'A', point: [10, 50], count: 2 },
    { name: 'B', point: [12, 51], count: 2 },
  ] as const;
  assert.deepEqual(mapKey(same, 'larger'), []);
  assert.deepEqual(
    mapKey(places, 'larger').map(({ label }) => label),
    ['larger'],
  );
});

test('a matrix has half of all pairs with their counts, a name at each corner, and the darkest cell for those who share most', () => {
  const matrix = layoutMatrix({
    names: ['A', 'B', 'A name that is much too long to stand beside the matrix on a telephone as it is, however small'],
    pairs: [
      { a: 0, b: 1, count: 9, events: 0 },
      { a: 0, b: 2, count: 0, events: 2 },
    ],
  });
  const { names, cells } = matrix;
  assert.deepEqual(
    cells.map(({ event, count, shade }) => [event, count, shade]),
    [
      [false, 9, 1],
      [true, 0, 0],
    ],
  );
  for (const { name, x } of names) assert.ok(x + 4 + textWidth(name) <= matrixWidth);
  assert.match(names[2]?.name ?? '', /…$/);
  const svg = drawMatrix(matrix, caption);
  assert.deepEqual(
    [...svg.matchAll(/class="count"[^>]*>(\d+)</g)].map(([, count]) => count),
    ['9'],
  );
  assert.equal(svg.match(/class="frame"/g)?.length, 1);
  assert.deepEqual(
    matrixKey(matrix, { count: 'both', event: 'an event' }).map(({ label }) => label),
    ['both', 'an event'],
  );
});

test('every picture has a name, a description and no style, and is the same each time', () => {
  const draw = () => [
    drawShareBar(shares([1, 2, 3]), caption),
    drawStrip(layoutStrip([{ label: '0', stretches: [{ name: 'unnamed', form: 'open', words: 3 }] }]), caption),
    drawMatrix(layoutMatrix({ names: ['A & B', 'C'], pairs: [{ a: 0, b: 1, count: 1, events: 1 }] }), caption),
    drawMap(layoutMap(places), caption),
  ];
  const pictures = draw();
  assert.deepEqual(draw(), pictures);
  for (const svg of pictures) {
    assert.match(svg, /^<svg class="drawn [a-z-]+" role="img" aria-labelledby="x-title x-desc"/);
    assert.match(
      svg,
      /<title id="x-title">A “title” &amp; more<\/title><desc id="x-desc">What &lt;it&gt; shows<\/desc>/,
    );
    assert.doesNotMatch(svg, / style=|<style|<script|NaN|undefined|Infinity/);
  }
});

test('a name in the matrix is shortened to its room, however long it is, and no letter is cut in two', () => {
  const begun = performance.now();
  const names = ['word '.repeat(40_000), 'ab', '漢'.repeat(40_000), '𝒜'.repeat(40_000)];
  const shown = layoutMatrix({ names, pairs: [] }).names;
  assert.ok(performance.now() - begun < 1000);
  for (const [n, { name, x }] of shown.entries()) {
    assert.ok(textWidth(name) <= matrixWidth - x - 4);
    assert.equal(name.isWellFormed(), true);
    assert.ok(name === 'ab' || (name.endsWith('…') && textWidth(name) > matrixWidth - x - 40), `${n}: ${name}`);
  }
});
