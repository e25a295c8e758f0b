import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { checkContent } from '#src/core/checks/check.ts';
import { report } from '#src/core/checks/report.ts';
import { pictureEndings } from '#src/core/entries/content-file.ts';
import { readContent } from '#src/files/read-content.ts';
import { pictures } from './pictures.ts';
import { runCommand } from './site/built-site.ts';
import { digests } from './site/digests.ts';

const project = path.join(import.meta.dirname, '../..');

/** Names that authors give, and the picture in the file. */
const named: Readonly<Record<string, string>> = {
  'my picture.png': 'dots.png',
  'río.png': 'dots.png',
  'ri\u0301o with an accent of its own.png': 'dots.png',
  '名.png': 'dots.png',
  '🎉.webp': 'alpha.webp',
  'PIC.PNG': 'dots.png',
  'Photo.JpEg': 'baseline.jpg',
  "one, two; 'three' & (four).jpg": 'progressive.jpeg',
  '100%.gif': 'colours.gif',
  'a%20b#c=d+e@f~g!h$i.png': 'dots.png',
  '[a]{b}.avif': 'dots.avif',
  '-a.b.tiff': 'strips.tiff',
  'tiles.TIFF': 'tiles.tiff',
  'Ein Bild.svg': 'drawing.svg',
  'EIN BILD.SVG': 'drawing.svg',
  'images/images/a b.webp': 'lossy.webp',
  'by another name.png': 'baseline.jpg',
  'lossless.jpg': 'lossless.webp',
  [`${'long '.repeat(38)}.png`]: 'dots.png',
};

/** The addresses of the pictures that a page shows of an article or actor, in whatever place. */
function addressesIn(html: string): string[] {
  const found: string[] = [];
  let isInFigure = false;
  const parser = new Parser({
    onopentag(name, { class: classes, src = '', srcset = '' }) {
      if (name === 'figure') isInFigure = classes === undefined || classes === 'picture' || classes === 'portrait';
      if (name !== 'img' || !isInFigure) return;
      found.push(src, ...srcset.split(', ').flatMap((part) => part.split(' ')[0] ?? []));
    },
  });
  parser.end(html);
  return found.filter(Boolean);
}

test('every picture that check accepts is on the site, and none that no article shows', async (context) => {
  // Below a folder that is named like the one of the pictures.
  const temporary = await mkdtemp(path.join(tmpdir(), 'dramatis-pictures-'));
  context.after(() => rm(temporary, { recursive: true }));
  const content = path.join(temporary, 'images/my content');
  const [out, cache] = [path.join(temporary, 'out'), path.join(temporary, 'cache')];
  cpSync(path.join(project, 'src/tests/broken/base/content'), content, { recursive: true });
  // An address with a path in which everything stands that an address can hold.
  const site = path.join(content, 'site.yaml');
  await writeFile(site, `${await readFile(site, 'utf8')}url: "https://example.org/R&D/$(x)/it's/a;b=c,d@e!/"\n`);
  for (const [n, [name, picture]] of Object.entries(named).entries()) {
    const file = path.join(content, 'images', name);
    await mkdir(path.dirname(file), { recursive: true });
    // Of SVG files with the same bytes Astro takes the name of whichever it has read first.
    const own = picture.endsWith('.svg') ? `<!-- ${name} -->` : '';
    await writeFile(file, Buffer.concat([pictures[picture] ?? Buffer.of(), Buffer.from(own)]));
    const image = JSON.stringify({ src: name, alt: 'A', credit: 'C' });
    await writeFile(
      path.join(content, `articles/with-${n}.md`),
      `---\ntitle: With ${n}\npublished: 2020-01-01\nlanguage: en\nsummary: A picture.\nimage: ${image}\nsource: { publisher: P }\n---\n\nWords.\n`,
    );
  }
  // One that nobody shows but an actor's card and page.
  const file = path.join(content, 'images/of an actor.png');
  await writeFile(file, pictures['dots.png'] ?? '');
  const holm = path.join(content, 'actors/holm.md');
  const image = '{ src: "of an actor.png", alt: A, credit: C }';
  await writeFile(holm, (await readFile(holm, 'utf8')).replace('---\n', `---\nimage: ${image}\n`));
  // A link, whose resized files are named after the file that it leads to.
  const link = path.join(content, 'images/linked.png');
  for (const name of ['aim.png', 'go.png'])
    await writeFile(path.join(content, 'sources', name), pictures['baseline.jpg'] ?? '');
  const lead = async (to: string) => {
    await rm(link, { force: true });
    await symlink(path.join('../sources', to), link);
  };
  await lead('aim.png');
  const linking = (await readFile(path.join(content, 'articles/with-0.md'), 'utf8'))
    .replace('With 0', 'With a link')
    .replace('my picture.png', 'linked.png');
  await writeFile(path.join(content, 'articles/with-link.md'), linking);
  // No article shows these.
  for (const name of ['draft.png', 'a, draft; (#1).png', 'entwürfe/名 & 字.png']) {
    const file = path.join(content, 'images', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, pictures['alpha.webp'] ?? '');
  }
  assert.equal(report(checkContent(await readContent(content)).problems), '');
  const build = async (...way: readonly string[]) => {
    const args = ['--content', content, '--out', out, '--cache', cache, ...way];
    const { code, output } = await runCommand('build.ts', args);
    assert.equal(code, 0, output);
    return digests(out);
  };
  const sites = [];
  for (const way of [['--plain'], []]) {
    sites.push(await build(...way));
    const shown = new Set<string>();
    const pages = Object.keys(named).map((name, n) => [`articles/with-${n}/index.html`, name] as const);
    const ofActor = ['actors/holm/index.html', 'articles/bridge/index.html'].map((page) => [page, 'holm'] as const);
    for (const [page, name] of [...pages, ...ofActor]) {
      const addresses = addressesIn(readFileSync(path.join(out, page), 'utf8'));
      assert.ok(addresses.length > 0, name);
      for (const address of addresses) {
        const file = decodeURIComponent(new URL(address, `http://localhost/${page}`).pathname.slice(1));
        assert.ok(existsSync(path.join(out, file)), `${name}: ${address}`);
        shown.add(path.posix.basename(file));
      }
      const html = readFileSync(path.join(out, page), 'utf8');
      for (const [address] of html.matchAll(/(?<=(?:href|src)=")[^"]*_astro\/[^"]*\.(?:css|js)(?=")/g))
        assert.ok(existsSync(path.join(out, 'articles/x', address)), address);
    }
    const published = (await readdir(path.join(out, '_astro'))).filter((file) => !/\.(css|js)$/.test(file));
    assert.deepEqual(published.sort(), [...shown].sort(), way.join());
  }
  assert.deepEqual(sites[1], sites[0], 'the same with the accelerator');

  // What changes of pictures is written, with the pages that show them, and nothing else.
  const changes: readonly (readonly [what: string, change: () => Promise<unknown>, changed: RegExp])[] = [
    ['nothing', () => Promise.resolve(), /^$/],
    [
      'other bytes under the same name',
      () => writeFile(path.join(content, 'images/of an actor.png'), pictures['alpha.webp'] ?? ''),
      /^(actors\/holm|articles\/bridge)\/|^data\/|^_astro\/of/,
    ],
    [
      'a picture that has the bytes of another, whose files are then named after it',
      () => writeFile(path.join(content, 'images/t.tiff'), pictures['tiles.tiff'] ?? ''),
      /^articles\/with-12\/|^data\/|^_astro\/t/,
    ],
    [
      'a link that leads to another file with the same bytes',
      () => lead('go.png'),
      /^articles\/with-(6|16|link)\/|^data\/|^_astro\//,
    ],
    [
      'a picture that goes, with its article',
      async () => {
        await rm(path.join(content, 'images/río.png'));
        await rm(path.join(content, 'articles/with-1.md'));
      },
      /./,
    ],
  ];
  for (const [what, change, changed] of changes) {
    const before = digests(out);
    await change();
    const after = await build();
    const differing = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
    if (what !== 'nothing') assert.ok(differing.length > 0, what);
    assert.deepEqual(
      differing.filter((file) => !changed.test(file)),
      [],
      what,
    );
  }
  const last = digests(out);
  assert.deepEqual(await build('--plain'), last, 'the same without the accelerator');

  // A picture that is lost from the site, and one from the cache, are there again.
  for (const file of Object.keys(last).filter((one) => /^_astro\/.*webp$/.test(one))) await rm(path.join(out, file));
  const cached = path.join(cache, 'dramatis/resized');
  const [first = '', second = ''] = await readdir(cached);
  await rm(path.join(cached, first));
  await writeFile(path.join(cached, second), 'damaged');
  await mkdir(path.join(cached, 'somebody’s/folder'), { recursive: true });
  assert.deepEqual(await build(), last);

  // A picture that `check` accepts and Astro does not: of its height there are 96 values.
  const refused = Buffer.from(pictures['tiles.tiff'] ?? '');
  refused[288] = 96;
  await writeFile(path.join(content, 'images/of an actor.png'), pictures['dots.png'] ?? '');
  await writeFile(path.join(content, 'images/tiles.TIFF'), refused);
  const { code, output } = await runCommand('build.ts', ['--content', content, '--out', out, '--cache', cache]);
  assert.equal(code, 1);
  assert.match(
    output,
    /^Astro cannot resize .*my content\/images\/tiles\.TIFF\. Save it again, as PNG or JPEG for example\.\nNothing was built; .* has not changed\.\n$/,
  );
  assert.deepEqual(digests(out), last);
});

test('the endings that check accepts are those of the pictures that are made ready', () => {
  const code = readFileSync(path.join(project, 'src/astro/images.ts'), 'utf8');
  assert.ok(code.includes(`/**/*.{${pictureEndings.join(',')}}'`));
});
