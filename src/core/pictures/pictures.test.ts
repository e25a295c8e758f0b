import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisDates } from '#src/core/words/format-axis.ts';
import { drawMap } from './map/draw.ts';
import { landPath } from './map/land.ts';
import { layoutMap } from './map/layout.ts';
import { fitView } from './map/view.ts';
import { drawMatrix } from './matrix/draw.ts';
import { layoutMatrix, matrixWidth } from './matrix/layout.ts';
import { drawShareBar } from './share-bar/draw.ts';
import { layoutShareBar } from './share-bar/layout.ts';
import { drawStrip } from './sourcing-strip/draw.ts';
import { layoutStrip, labelColumnWidth } from './sourcing-strip/layout.ts';
import { phoneWidth, textWidth } from './svg.ts';
import { drawTimeline } from './timeline/draw.ts';
import { type TimelineEvent, axisBase, layoutTimeline } from './timeline/layout.ts';

const caption = { id: 'x', title: 'A “title” & more', description: 'What <it> shows' };

const shares = (values: readonly number[]) =>
  layoutShareBar(
    values.map((value, n) => ({ name: `part-${n}`, form: 'full', value, label: `The part ${n} with ${value} words` })),
  );

test('the parts of a bar lie end to end over its whole width, and empty ones are left out', () => {
  const { parts } = shares([140, 0, 142, 540]);
  assert.deepEqual(
    parts.map(({ name }) => name),
    ['part-0', 'part-2', 'part-3'],
  );
  assert.equal(parts[0]?.x, 0);
  for (const [n, part] of parts.slice(1).entries())
    assert.ok(Math.abs(part.x - ((parts[n]?.x ?? 0) + (parts[n]?.width ?? 0))) < 1e-9);
  assert.ok(Math.abs(parts.reduce((sum, { width }) => sum + width, 0) - 100) < 1e-9);
});

test('labels of a bar stay within a telephone’s width and meet no other on their line', () => {
  for (const values of [[1, 1, 1], [90, 5, 5], [2, 3, 95], [1, 1, 1, 1, 96], [50, 1, 1, 48], [7]]) {
    const boxes = shares(values).parts.map(({ x, width, anchor, line, label }) => {
      const text = textWidth(label);
      const at = ((anchor === 'start' ? x : x + width) / 100) * phoneWidth;
      return {
        line: `${anchor} ${line}`,
        left: anchor === 'start' ? at : at - text,
        right: anchor === 'start' ? at + text : at,
      };
    });
    for (const [n, box] of boxes.entries()) {
      assert.ok(box.left >= -0.01 && box.right <= phoneWidth + 0.01, JSON.stringify({ values, box }));
      for (const other of boxes.slice(n + 1))
        assert.ok(box.line !== other.line || box.right <= other.left || other.right <= box.left, String(values));
    }
  }
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

const events: TimelineEvent[] = [
  { name: 'Since a year', note: '', when: '2013/..', status: 'ongoing' },
  { name: 'In a month', note: '', when: '2022-02', status: 'occurred' },
  { name: 'Until a day', note: '', when: '../2023-09-13', status: 'proposed' },
  { name: 'Two days', note: '', when: '2023-10-17/2023-10-18', status: 'ongoing' },
  { name: 'To come', note: '', when: '2023-10-18', status: 'planned' },
  { name: 'Said to come', note: '', when: '2023-10-18/..', status: 'predicted' },
  { name: 'Claimed', note: '', when: '2023-10-16', status: 'alleged' },
  { name: 'Not so', note: '', when: '2023-10-16', status: 'denied' },
  { name: 'Nothing known', note: '', when: '2023-10~' },
];
const timeline = layoutTimeline({ events, day: '2023-10-17', dayLabel: 'The article', words: axisDates('en') });
const row = (name: string) => timeline.rows.find(({ lines }) => lines.join(' ') === name);

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
  const svg = drawTimeline(timeline, caption);
  for (const status of ['ongoing', 'occurred', 'proposed', 'planned', 'predicted', 'alleged', 'denied', 'unknown'])
    assert.match(svg, new RegExp(`class="t-${status}[ "]`));
  const planned = drawTimeline(
    layoutTimeline({
      events: [{ ...events[4], status: 'planned' } as TimelineEvent],
      day: '2023-10-17',
      dayLabel: '',
      words: axisDates('en'),
    }),
    caption,
  );
  assert.doesNotMatch(planned, /t-occurred|t-ongoing/);
});

test('names and notes are broken into lines that fit on a phone, long words too', () => {
  const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
  const { rows } = layoutTimeline({
    events: [
      { name: `A law, the ${long}, and what is below it`, note: long, when: '2024-05' },
      { name: '한 낱말씩 띄어 쓴 이름이 한 줄보다 길면 낱말 사이에서 나뉜다', note: '', when: '2024-05' },
      { name: '没有空格的名称如果比一行更长就在字与字之间分开到下一行去', note: '', when: '2024-05' },
    ],
    day: '2024-05-01',
    dayLabel: '',
    words: axisDates('en'),
  });
  for (const { lines, note } of rows) {
    for (const line of lines) assert.ok(textWidth(line, 13.5) <= phoneWidth, line);
    for (const line of note) assert.ok(textWidth(line, 11.5) <= phoneWidth, line);
    assert.ok(lines.length > 1);
  }
  assert.equal(rows[0]?.lines.join(' ').startsWith('A law, the Rind'), true);
  assert.equal(rows[0]?.note.join(''), long);
  assert.equal(rows[1]?.lines.join(' '), '한 낱말씩 띄어 쓴 이름이 한 줄보다 길면 낱말 사이에서 나뉜다');
  assert.equal(rows[2]?.lines.join(''), '没有空格的名称如果比一行更长就在字与字之间分开到下一行去');
});

test('a single event and a single day are drawn too', () => {
  const { axis, rows } = layoutTimeline({
    events: [{ name: 'A day', note: '', when: '2023-10-17', status: 'occurred' }],
    day: '2023-10-17',
    dayLabel: '',
    words: axisDates('en'),
  });
  assert.equal(axis.length, 1);
  assert.ok((rows[0]?.pieces[0]?.width ?? 0) > 1);
});

test('the line of the article’s day crosses no name and no note, however wide the picture is', () => {
  const long = 'A conference on everything that has been left undone since the last one';
  const years = ['2019', '2020-05', '2021-02-03', '2022', '2023-10-16', '2023-11', '2024-03', '2025/..'];
  for (const day of years.slice(0, 7)) {
    const { rows, day: line } = layoutTimeline({
      events: years.map((when, n) => ({ name: long.slice(0, 6 + n * 9), note: long.slice(n * 8), when })),
      day,
      dayLabel: 'The day',
      words: axisDates('en'),
    });
    assert.ok(line.pieces.length > 1);
    for (const width of [phoneWidth, 350, 608]) {
      for (const { lines, note, wordsEnd, y } of rows) {
        const end = wordsEnd === undefined ? undefined : (wordsEnd / 100) * width;
        const texts = [...lines.map((text) => [text, 17] as const), ...note.map((text) => [text, 15] as const)];
        let top = y;
        for (const [text, height] of texts) {
          const [from, to] = end === undefined ? [0, textWidth(text)] : [end - textWidth(text), end];
          const x = (line.x / 100) * width;
          if (x > from - 2 && x < to + 2)
            for (const { y1, y2 } of line.pieces)
              assert.ok(y2 <= top || y1 >= top + height, `${day}, ${width} pixels: “${text}”`);
          top += height;
        }
      }
    }
  }
});

test('the line of the article’s day is whole from the axis on where no text is beside it', () => {
  const { day, height } = layoutTimeline({
    events: [{ name: 'A', note: 'b', when: '2022', status: 'occurred' }],
    day: '2024-06-01',
    dayLabel: '',
    words: axisDates('en'),
  });
  const last = day.pieces.at(-1);
  assert.ok(last && last.y1 < axisBase && last.y2 === height - 6, JSON.stringify(day.pieces));
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

test('a matrix has half of all pairs, a name at each corner, and the largest dot for those who share most', () => {
  const { names, dots } = layoutMatrix({
    names: ['A', 'B', 'A name that is much too long to stand beside the matrix on a telephone as it is'],
    pairs: [
      { a: 0, b: 1, count: 9, events: 0 },
      { a: 0, b: 2, count: 1, events: 2 },
    ],
  });
  assert.deepEqual(
    dots.map(({ event }) => event),
    [false, true],
  );
  assert.ok((dots[0]?.radius ?? 0) > (dots[1]?.radius ?? 0));
  for (const { name, x } of names) assert.ok(x + 3 + textWidth(name) <= matrixWidth);
  assert.match(names[2]?.name ?? '', /…$/);
});

test('every picture has a name, a description and no style, and is the same each time', () => {
  const draw = () => [
    drawShareBar(shares([1, 2, 3]), caption),
    drawStrip(layoutStrip([{ label: '0', stretches: [{ name: 'unnamed', form: 'open', words: 3 }] }]), caption),
    drawTimeline(layoutTimeline({ events, day: '2023-10-17', dayLabel: 'd', words: axisDates('en') }), caption),
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
