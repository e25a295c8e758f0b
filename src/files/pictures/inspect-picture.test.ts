import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import sharp from 'sharp';
import { pictures } from '#src/tests/pictures.ts';
import { type FileBytes, bytesOf } from './bytes.ts';
import { inspectPicture } from './inspect-picture.ts';

const look = (content: string | Uint8Array) =>
  inspectPicture(bytesOf(typeof content === 'string' ? Buffer.from(content) : content));

const kindOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).replace('jpg', 'jpeg');

test('every kind of picture is known by its bytes', () => {
  for (const [name, bytes] of Object.entries(pictures)) assert.deepEqual(look(bytes), { kind: kindOf(name) }, name);
});

test('a picture that is cut short is none, wherever it is cut', () => {
  for (const [name, bytes] of Object.entries(pictures)) {
    // An SVG may do without its last line end, and a TIFF without the tags that tell how many dots an inch has.
    const spare = name.endsWith('.svg') ? 1 : name === 'strips.tiff' ? 16 : 0;
    for (let length = 0; length < bytes.length - spare; length++)
      assert.ok(look(bytes.subarray(0, length)).flaw, `${length} of ${bytes.length} bytes of ${name}`);
    assert.ok(['cut-short', 'damaged'].includes(String(look(bytes.subarray(0, bytes.length * 0.9)).flaw)), name);
  }
});

test('what cameras and programs put behind the end of a picture is no flaw', () => {
  const more = Buffer.from('\0\0and more');
  for (const name of ['dots.png', 'baseline.jpg', 'progressive.jpeg', 'colours.gif', 'lossy.webp', 'strips.tiff'])
    assert.deepEqual(look(Buffer.concat([pictures[name] ?? more, more])), { kind: kindOf(name) }, name);
});

test('the end of a picture within a picture is not its own', () => {
  // A thumbnail in the data before the scan, as cameras put it there.
  const jpeg = pictures['baseline.jpg'] ?? Buffer.alloc(0);
  const thumbnail = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 4 + 2]), Buffer.from([0xff, 0xd8, 0xff, 0xd9])]);
  const whole = Buffer.concat([jpeg.subarray(0, 2), thumbnail, jpeg.subarray(2)]);
  assert.deepEqual(look(whole), { kind: 'jpeg' });
  assert.deepEqual(look(whole.subarray(0, -2)), { kind: 'jpeg', flaw: 'cut-short' });
});

test('other bytes are no picture, whatever they are', () => {
  assert.deepEqual(look(''), { flaw: 'empty' });
  for (const bytes of [
    'words',
    'BM\x9a\0\0\0',
    '<p>a</p>',
    '%PDF-1.7',
    '8BPS',
    '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
    '\n',
    'GIF88a',
  ])
    assert.deepEqual(look(Buffer.from(bytes, 'latin1')), { flaw: 'unknown' }, bytes);
});

test('a picture without a size is none', () => {
  const png = Buffer.from(pictures['dots.png'] ?? '');
  png.writeUInt32BE(0, 16);
  assert.deepEqual(look(png), { kind: 'png', flaw: 'damaged' });
  const gif = Buffer.from(pictures['colours.gif'] ?? '');
  gif.writeUInt16LE(0, 8);
  assert.deepEqual(look(gif), { kind: 'gif', flaw: 'damaged' });
});

test('a picture of more pixels than can be resized is not taken', async () => {
  const png = Buffer.from(pictures['dots.png'] ?? '');
  const sized = (width: number, height: number) => {
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
    return look(png);
  };
  assert.deepEqual(sized(0, 0x4000), { kind: 'png', flaw: 'damaged' });
  assert.deepEqual(sized(0x3fff, 0x3fff), { kind: 'png' });
  assert.deepEqual(sized(0x3fff, 0x4000), { kind: 'png', flaw: 'too-large' });
  await assert.rejects(sharp(png).resize(9).toBuffer(), /exceeds pixel limit/);
});

test('bytes that have changed are looked at without an exception', () => {
  let seed = 1;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (const [name, bytes] of Object.entries(pictures)) {
    for (let n = 0; n < 2000; n++) {
      const changed = Buffer.from(bytes);
      for (let flips = random(4); flips >= 0; flips--) changed[random(Math.min(changed.length, 200))] = random(256);
      assert.doesNotThrow(() => look(changed), name);
    }
  }
});

test('of a large picture little is read', () => {
  for (const name of ['dots.png', 'baseline.jpg', 'lossy.webp']) {
    const small = pictures[name] ?? Buffer.alloc(0);
    // With a hole in its middle that is never looked at.
    const hole = 40_000_000;
    const half = small.length - 12;
    let read = 0;
    const bytes: FileBytes = {
      size: small.length + hole,
      at(start, length) {
        read += length;
        assert.ok(start + length <= half || start >= half + hole, name);
        return start < half
          ? small.subarray(start, start + length)
          : small.subarray(start - hole, start - hole + length);
      },
    };
    assert.deepEqual(inspectPicture(bytes), { kind: kindOf(name) });
    assert.ok(read < 1500, `${read} bytes of ${name}`);
  }
});

suite('An SVG', () => {
  const drawing = (inside: string, attributes = 'width="9" height="9"', before = '') =>
    look(
      `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
    );

  test('is a drawing, whatever programs write beside it', () => {
    for (const found of [
      drawing('<g fill="url(#a)"><use x:href="#b"/></g>'),
      drawing('<image x:href="data:image/png;base64,AAAA" width="1"/>'),
      drawing('<style><![CDATA[ .a { fill: url("#b"); font-family: \\000041 } ]]></style>'),
      drawing(
        '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" r:resource="http://a.org"/></metadata>',
      ),
      drawing('<text>https://example.org onload="a()" &lt;script></text><!-- <script/> -->'),
      drawing('', 'width="20mm" height="1e2"', '\uFEFF<?xml version="1.0"?>\n'),
      drawing(
        '',
        'viewBox="0 0 20 10" width="100%"',
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
      ),
    ])
      assert.deepEqual(found, { kind: 'svg' });
  });

  const unsafe = (inside: string, what: string, before = '') =>
    assert.deepEqual(drawing(inside, undefined, before), { kind: 'svg', flaw: { unsafe: what } }, inside);

  test('must not run anything', () => {
    unsafe('<script>alert(1)</script>', 'a script');
    unsafe('<s:SCRIPT xmlns:s="http://www.w3.org/2000/svg"/>', 'a script');
    unsafe('<g onload="alert(1)"/>', 'an event handler (onload)');
    unsafe('<g><a:rect xmlns:a="b" a:onClick=\'alert(1)\'/></g>', 'an event handler (onclick)');
    unsafe('<set attributeName="onload" to="alert(1)"/>', 'an animation of “onload”');
    unsafe('<animate attributeName="xlink:href" values="javascript:alert(1)"/>', 'an animation of “xlink:href”');
    unsafe('<a href="&#106;avascript:alert(1)"/>', 'a reference to “javascript:alert(1)”');
    unsafe('<foreignObject/>', 'a foreignObject');
    unsafe('<h:p xmlns:h="http&#58;//www.w3.org/1999/xhtml"/>', 'HTML');
    unsafe('&a;', 'a declaration of entities', '<!DOCTYPE svg [<!ENTITY a "<script/>">]>');
  });

  test('must not fetch anything', () => {
    unsafe('<image href="https://a.org/a.png"/>', 'a reference to “https://a.org/a.png”');
    unsafe('<image x:href="a.png"/>', 'a reference to “a.png”');
    unsafe('<use href="//a.org/a.svg#b"/>', 'a reference to “//a.org/a.svg#b”');
    unsafe('<use href="data:image/svg+xml,a"/>', 'a reference to “data:image/svg+xml,a”');
    unsafe('<g fill="url(https://a.org/a.svg#b)"/>', 'a reference to “https://a.org/a.svg#b”');
    unsafe('<g style="background: \\75 rl(\'//a.org\')"/>', 'a reference to “//a.org”');
    unsafe('<style>@import "a.css";</style>', 'a style sheet from elsewhere');
    unsafe('<style>/* */ @font-face { src: u/**/rl(a.woff) }</style>', 'a reference to “a.woff”');
    unsafe('<style><![CDATA[a { b: image-set("a.png" 1x) }]]></style>', 'a reference to “a.png”');
    unsafe('', 'a style sheet from elsewhere', '<?xml-stylesheet href="a.css"?>');
  });

  test('has a size, a namespace, all its ends, and is UTF-8', () => {
    const flaw = (found: ReturnType<typeof look>, expected: string) =>
      assert.deepEqual(found, { kind: 'svg', flaw: expected });
    flaw(drawing('', 'width="100%" height="100%"'), 'damaged');
    flaw(drawing('', 'viewBox="0,0,9,9"'), 'damaged');
    flaw(drawing(`${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}`), 'damaged');
    assert.deepEqual(drawing(`${'<g>'.repeat(150)}${'</g>'.repeat(150)}`), { kind: 'svg' });
    flaw(drawing('', 'width="0" height="9"'), 'damaged');
    flaw(drawing('', undefined, `<!-- ${'long '.repeat(300)}-->`), 'damaged');
    flaw(drawing('', undefined, '<?xml version="1.0" encoding="ISO-8859-1"?>'), 'damaged');
    flaw(look('<svg width="9" height="9"></svg>'), 'damaged');
    flaw(
      look(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\xE9</svg>', 'latin1')),
      'damaged',
    );
    flaw(drawing('<g><g></g>'), 'cut-short');
    flaw(look('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g/>'), 'cut-short');
  });
});
