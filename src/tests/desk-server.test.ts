import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '#src/browser/launch.ts';
import type {
  ArticleAnswer,
  CheckAnswer,
  EditionAnswer,
  FileAnswer,
  SaveAnswer,
  SaveConflicts,
  SaveProblems,
} from '#src/desk/server/api.ts';
import { sampleEdition } from './editions.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/* `npm run desk` on a copy of the sample edition: what its page can ask, and what nobody else can. */
describe('the server of the desk', () => {
  let folder: string;
  let server: ChildProcess;
  let output = '';
  let port: number;
  /** The edition has an address of its own, `/paper/`. */
  let base: string;
  const article = 'articles/bridge-planned.md';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dramatis-desk-'));
    cpSync(sampleEdition, folder, { recursive: true });
    server = start('src/commands/desk.ts', ['--content', folder, '--port', '4398']);
    const desk = await until(() => /The desk is at (http:\S+)/.exec(output)?.[1], 60_000);
    port = Number(new URL(desk).port);
    base = new URL('..', desk).pathname;
    assert.equal(base, '/paper/');
  });

  after(async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  });

  function start(file: string, args: readonly string[]): ChildProcess {
    output = '';
    const child = spawn(process.execPath, [file, ...args], {
      env: {
        ...process.env,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        DRAMATIS_CACHE: path.join(folder, '.cache'),
        DRAMATIS_CONTENT: folder,
      },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data: Buffer) => (output += data.toString()));
    return child;
  }

  const file = (name: string) => path.join(folder, name);
  const url = (rest = '') => `http://localhost:${port}${base}${rest}`;

  /** Waits for a value that is not falsy, and gives it. */
  async function until<Value>(look: () => Value | Promise<Value>, limit = 20_000): Promise<NonNullable<Value>> {
    const end = performance.now() + limit;
    while (performance.now() < end) {
      const value = await look();
      if (value) return value as NonNullable<Value>;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It did not come about in ${limit} ms:\n${output}`);
  }

  /** Asks as any program can, with any headers. `to`: the address that is called. */
  function ask(
    method: string,
    address: string,
    headers: Readonly<Record<string, string>> = {},
    body: string | Uint8Array = '',
    { to = '127.0.0.1', at = port } = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const host = `localhost:${at}`;
      const sent = request({ host: to, port: at, method, path: address, headers: { host, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode: status = 0, headers: answered } = response;
          resolve({ status, headers: answered, text: Buffer.concat(chunks).toString('utf8') });
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      // Of other methods, Node would send a body without saying so.
      sent.end(method === 'POST' ? body : undefined);
    });
  }

  const json = { 'content-type': 'application/json' };
  const get = async <Body>(route: string) => JSON.parse((await ask('GET', `${base}desk/api/${route}`)).text) as Body;
  const post = (route: string, body: unknown) => ask('POST', `${base}desk/api/${route}`, json, JSON.stringify(body));
  const load = (name: string) => get<FileAnswer>(`file?path=content/${name}`);

  test('the edition: its articles with what is marked, its entries with where they are used', async () => {
    const { title, folder: where, articles, entries } = await get<EditionAnswer>('edition');
    assert.equal(where, folder);
    assert.ok(title.length > 3);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['bridge-opens', 'ferry-notice', 'bridge-planned'].sort((a, b) => {
        const published = (id: string) => articles.find((one) => one.id === id)?.published ?? '';
        return published(a) < published(b) ? 1 : -1;
      }),
    );
    const planned = articles.find(({ id }) => id === 'bridge-planned');
    assert.deepEqual(
      { ...planned, words: 0, marks: 0 },
      {
        id: 'bridge-planned',
        path: 'content/articles/bridge-planned.md',
        title: 'Norvik wants a bridge, and Sundvik shall pay',
        published: '2019-05-02',
        language: 'en',
        words: 0,
        marks: 0,
      },
    );
    assert.ok((planned?.words ?? 0) > 50 && (planned?.marks ?? 0) > 10);
    const brandt = entries.find(({ id }) => id === 'anna-brandt');
    assert.equal(brandt?.kind, 'actor');
    assert.equal(brandt?.path, 'content/actors/anna-brandt.md');
    assert.equal(brandt?.data['kind'], 'person');
    assert.ok((brandt?.uses['bridge-opens'] ?? 0) > 0 && (brandt?.uses['bridge-planned'] ?? 0) > 0);
    const quote = entries.find(({ id }) => id === 'build-it');
    assert.deepEqual([quote?.kind, quote?.uses['bridge-planned']], ['quote', 2]);
    assert.ok(entries.some(({ kind }) => kind === 'event'));
  });

  test('an article with its source text and its refused suggestions; any file that the desk may see', async () => {
    const read = await get<ArticleAnswer>('article?id=bridge-planned');
    assert.equal(read.article.text, await readFile(file(article), 'utf8'));
    assert.equal(read.source?.path, 'content/sources/bridge-planned.txt');
    assert.equal(read.source?.text, await readFile(file('sources/bridge-planned.txt'), 'utf8'));
    assert.equal(read.refusals, null);
    const { source } = await get<ArticleAnswer>('article?id=bridge-opens');
    assert.equal(source, undefined);
    assert.equal((await load('site.yaml')).text, await readFile(file('site.yaml'), 'utf8'));
    assert.deepEqual(await load(article), read.article);
  });

  test('what there is not, what is not told, and what is not asked rightly', async () => {
    const statusOf = async (method: string, route: string) =>
      (await ask(method, `${base}desk/api/${route}`, json, '{}')).status;
    assert.equal(await statusOf('GET', 'article?id=nobody'), 404);
    assert.equal(await statusOf('GET', 'article?id=../actors/norvik'), 404);
    assert.equal(await statusOf('GET', 'article'), 400);
    assert.equal(await statusOf('GET', 'file'), 400);
    assert.equal(await statusOf('GET', 'file?path=content/actors/nobody.md'), 404);
    for (const name of [
      '../package.json',
      'content/../../etc/passwd',
      '/etc/passwd',
      'content/public/CNAME',
      'content/',
    ])
      for (const spelled of [name, encodeURIComponent(name), encodeURIComponent(encodeURIComponent(name))])
        assert.equal(await statusOf('GET', `file?path=${spelled}`), 403, spelled);
    for (const route of ['', 'nothing', 'constructor', '__proto__', 'edition/', '../desk.ts', 'edition%00'])
      assert.ok([404, 405].includes(await statusOf('GET', `${route}`)), route);
    assert.equal(await statusOf('GET', 'save'), 405);
    assert.equal(await statusOf('POST', 'edition'), 405);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'])
      assert.equal(await statusOf(method, 'edition'), 405, method);
    assert.equal((await post('wikidata', { id: '../Q42' })).status, 400);
    assert.equal((await post('wikidata', { id: 'Q42', url: 'http://localhost' })).status, 400);
  });

  test('drafts are checked in place of what is on disk, which stays', async () => {
    const { text } = await load(article);
    const check = async (files: readonly object[]) => {
      const { status, text: answer } = await post('check', { files });
      assert.equal(status, 200, answer);
      return JSON.parse(answer) as CheckAnswer;
    };
    const sound = await check([]);
    assert.deepEqual(sound.problems, []);
    assert.equal(sound.proof[`content/${article}`]?.isProved, true);
    const draft = text.replace('on Thursday', ':event[on Thursday]{#no-event}');
    const marked = await check([{ path: `content/${article}`, text: draft }]);
    assert.deepEqual(
      marked.problems.map(({ file: one, rule, severity }) => [one, rule, severity]),
      [[`content/${article}`, 'unknown-event', 'error']],
    );
    assert.equal(draft.split('\n')[(marked.problems[0]?.line ?? 0) - 1]?.includes('#no-event'), true);
    assert.deepEqual(marked.proof[`content/${article}`], sound.proof[`content/${article}`]);
    const made = { path: 'content/events/no-event.md', text: '---\nname: Thursday\n---\n' };
    assert.deepEqual((await check([{ path: `content/${article}`, text: draft }, made])).problems, []);
    const changed = await check([{ path: `content/${article}`, text: text.replace('on Thursday', 'on Friday') }]);
    assert.deepEqual(
      changed.problems.map(({ rule }) => rule),
      ['text-differs'],
    );
    assert.equal(changed.proof[`content/${article}`]?.isProved, false);
    const removed = await check([{ path: 'content/actors/norvik.md', text: null }]);
    assert.ok(removed.problems.some(({ rule }) => rule === 'unknown-actor'));
    assert.equal((await load(article)).text, text);
  });

  test('a save is told to every open page, and the site shows it', async () => {
    const stop = new AbortController();
    const { body } = await fetch(url('desk/api/changes'), { signal: stop.signal });
    let told = '';
    void (async () => {
      for await (const chunk of body ?? []) told += Buffer.from(chunk).toString('utf8');
    })().catch(() => undefined);
    await until(() => told.includes('retry'));
    const actor = await load('actors/norvik.md');
    const text = actor.text
      .replace('---\n\n', '---\n\nSeen from the desk. ')
      .replace(/---\n$/, '---\n\nSeen from the desk.\n');
    const { status, text: answer } = await post('save', { changes: [{ path: actor.path, hash: actor.hash, text }] });
    assert.equal(status, 200, answer);
    const [saved] = (JSON.parse(answer) as SaveAnswer).saved;
    assert.deepEqual(await load('actors/norvik.md'), { path: actor.path, text, hash: saved?.hash });
    await until(() => told.includes('event: changed\ndata: {"paths":["content/actors/norvik.md"]}\n\n'));
    await until(async () => (await (await fetch(url('actors/norvik/'))).text()).includes('Seen from the desk.'));
    await writeFile(file('actors/norvik.md'), actor.text);
    await writeFile(file('published.txt'), await readFile(file('published.txt')));
    await until(() => /"paths":\[[^\]]*"content\/published\.txt"/.test(told));
    stop.abort();
    await until(async () => (await get<EditionAnswer>('edition')).articles.length === 3);
  });

  test('of two saves at once of one file, one is made and the other is told of it', async () => {
    const { path: name, text, hash } = await load('actors/sandvik.md');
    const other = await load('actors/norvik.md');
    const saves = Array.from({ length: 8 }, (_, n) =>
      post('save', {
        changes: [
          { path: other.path, hash: other.hash, text: other.text },
          { path: name, hash, text: `${text.trimEnd()}\n# ${n}\n` },
        ],
      }),
    );
    const answers = await Promise.all(saves);
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [200, ...Array<number>(7).fill(409)],
    );
    const winner = answers.findIndex(({ status }) => status === 200);
    assert.equal(await readFile(file('actors/sandvik.md'), 'utf8'), `${text.trimEnd()}\n# ${winner}\n`);
    const [loser] = answers.filter(({ status }) => status === 409);
    const { conflicts, message } = JSON.parse(loser?.text ?? '') as SaveConflicts;
    assert.match(message, /Changed on disk/);
    assert.deepEqual(
      conflicts.map((one) => one.path),
      [name],
    );
    assert.equal(conflicts[0]?.text, `${text.trimEnd()}\n# ${winner}\n`);
    await writeFile(file('actors/sandvik.md'), text);
  });

  test('a save that would change a word is refused, with the place', async () => {
    const { path: name, text, hash } = await load(article);
    const changed = text.replace('on Thursday', 'on Friday');
    const { status, text: answer } = await post('save', { changes: [{ path: name, hash, text: changed }] });
    assert.equal(status, 422);
    const { problems } = JSON.parse(answer) as SaveProblems;
    assert.equal(changed.split('\n')[(problems[0]?.line ?? 0) - 1]?.includes('on Friday'), true);
    assert.equal((await load(article)).hash, hash);
  });

  test('bodies that are malformed, huge or cut off change nothing, and the server goes on', async () => {
    const { path: name, hash } = await load('actors/norvik.md');
    const change = { path: name, hash, text: 'x' };
    const bodies: [body: string | Uint8Array, status: number][] = [
      ['', 400],
      ['{', 400],
      ['null', 400],
      ['[]', 400],
      ['{}', 400],
      ['{"changes":{}}', 400],
      [JSON.stringify({ changes: [change], more: 1 }), 400],
      [JSON.stringify({ changes: [{ ...change, hash: 1 }] }), 400],
      [JSON.stringify({ changes: [{ ...change, hash: '' }] }), 400],
      [JSON.stringify({ changes: [{ path: name, text: 'x' }] }), 400],
      [JSON.stringify({ changes: [{ ...change, path: '' }] }), 400],
      [JSON.stringify({ changes: [{ ...change, path: 'x'.repeat(100_000) }] }), 400],
      [JSON.stringify({ changes: [{ ...change, text: '\ud800' }] }), 400],
      [JSON.stringify({ changes: [{ ...change, __proto__: null, constructor: 1 }] }), 400],
      [Buffer.from([0x22, 0xff, 0x22]), 400],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 400],
      [JSON.stringify({ changes: [{ ...change, text: 'x'.repeat(33 * 1024 * 1024) }] }), 413],
    ];
    for (const [body, expected] of bodies) {
      const { status, text } = await ask('POST', `${base}desk/api/save`, json, body);
      assert.equal(status, expected, `${String(body).slice(0, 80)}: ${text}`);
      assert.equal(typeof (JSON.parse(text) as { message: unknown }).message, 'string');
    }
    // Without its length told.
    const endless = { ...json, 'transfer-encoding': 'chunked' };
    const huge = await ask('POST', `${base}desk/api/save`, endless, Buffer.alloc(40 * 1024 * 1024, 'x')).catch(
      () => undefined,
    );
    assert.ok(huge === undefined || huge.status === 413);
    for (const headers of [
      {},
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'text/plain; application/json' },
      { 'content-type': 'application/json; charset=latin1' },
      { ...json, 'content-encoding': 'gzip' },
    ]) {
      const body = JSON.stringify({ changes: [change] });
      assert.equal((await ask('POST', `${base}desk/api/save`, headers, body)).status, 415);
    }
    const cut = connect(port, '127.0.0.1');
    cut.write(
      `POST ${base}desk/api/save HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"changes":[`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    cut.destroy();
    assert.equal((await load('actors/norvik.md')).hash, hash);
  });

  test('no other machine, host or origin is answered, and nobody is allowed to read', async () => {
    const routes = [
      '',
      'api/edition',
      'api/article?id=bridge-planned',
      `api/file?path=content/${article}`,
      'api/changes',
    ];
    const foreign: Readonly<Record<string, string>>[] = [
      { host: `evil.example:${port}` },
      { host: `localhost.evil.example:${port}` },
      { host: 'localhost:1' },
      { origin: 'https://evil.example' },
      { origin: `http://localhost:${port + 1}` },
      { origin: `http://127.0.0.1:${port}` },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'x-forwarded-for': '192.0.2.1' },
    ];
    for (const headers of foreign)
      for (const route of routes) {
        const answer = await ask('GET', `${base}desk/${route}`, headers);
        assert.equal(answer.status, 403, `${route} ${JSON.stringify(headers)}`);
        assert.equal(answer.headers['access-control-allow-origin'], undefined);
        assert.doesNotMatch(answer.text, /Norvik|id="desk"/);
      }
    for (const headers of foreign) {
      const body = JSON.stringify({ changes: [] });
      const saved = await ask('POST', `${base}desk/api/save`, { ...json, ...headers }, body);
      const asked = await ask('OPTIONS', `${base}desk/api/save`, {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      });
      assert.deepEqual([saved.status, asked.status], [403, 403], JSON.stringify(headers));
      const allowed = Object.keys({ ...saved.headers, ...asked.headers }).filter((name) =>
        name.startsWith('access-control'),
      );
      assert.deepEqual(allowed, []);
    }
    const own = { origin: `http://localhost:${port}`, 'sec-fetch-site': 'same-origin' };
    assert.equal((await ask('POST', `${base}desk/api/save`, { ...json, ...own }, '{"changes":[]}')).status, 200);
    const ipv6 = { host: `[::1]:${port}`, origin: `http://[::1]:${port}` };
    assert.equal((await ask('GET', `${base}desk/api/edition`, { host: `127.0.0.1:${port}` })).status, 200);
    assert.equal((await ask('GET', `${base}desk/api/edition`, ipv6)).status, 200);
  });

  test('the page is shown, in no frame, also while the content has errors, without the panel of other pages', async () => {
    const before = await readFile(file('actors/norvik.md'), 'utf8');
    const html = { accept: 'text/html' };
    const page = await ask('GET', `${base}desk/`, html);
    assert.equal(page.status, 200);
    assert.equal(page.headers['x-frame-options'], 'DENY');
    assert.match(String(page.headers['content-security-policy']), /frame-ancestors 'none'/);
    for (const address of ['desk', '%64esk/', 'x/../desk/', '/desk/', 'desk/?article=x', '../desk/'])
      assert.equal((await ask('GET', base + address, html)).headers['x-frame-options'], 'DENY', address);
    await writeFile(file('actors/norvik.md'), before.replace(/kind: .*/, 'kind: stat'));
    await until(async () => (await ask('GET', `${base}actors/`, html)).text.includes('dramatis-problems'));
    const now = await ask('GET', `${base}desk/`, html);
    assert.equal(now.status, 200);
    assert.doesNotMatch(now.text, /dramatis-problems/);
    const { problems } = JSON.parse((await post('check', { files: [] })).text) as CheckAnswer;
    assert.ok(problems.some(({ file: one }) => one === 'content/actors/norvik.md'));
    await writeFile(file('actors/norvik.md'), before);
    await until(async () => !(await ask('GET', `${base}actors/`, html)).text.includes('dramatis-problems'));
  });

  test('a page that is open stays as it is when something is saved', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const violations: string[] = [];
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
        );
      });
      page.on('console', (message) => {
        if (message.text().startsWith('policy:')) violations.push(message.text());
      });
      await page.goto(url('desk/'), { waitUntil: 'load' });
      const other = await browser.newPage();
      await other.goto(url('actors/norvik/'), { waitUntil: 'load' });
      const mark = () => {
        document.documentElement.dataset['stays'] = 'yes';
      };
      // Vite may reload a page once more when it has prepared what the page imports.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await page.evaluate(mark);
      await other.evaluate(mark);
      const stays = (of: typeof page) =>
        of.evaluate(() => document.documentElement.dataset['stays']).catch(() => 'loads');
      const { path: name, text, hash } = await load('actors/norvik.md');
      const saved = await page.evaluate(
        async ([changed, body]) =>
          (
            await fetch(changed ?? '', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: body ?? '',
            })
          ).status,
        [
          url('desk/api/save'),
          JSON.stringify({ changes: [{ path: name, hash, text: `${text.trimEnd()}\n\nMore is known.\n` }] }),
        ],
      );
      assert.equal(saved, 200);
      await until(async () => (await stays(other)) === undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(await stays(page), 'yes');
      assert.deepEqual(violations, []);
      await writeFile(file('actors/norvik.md'), text);
    } finally {
      await browser.close();
    }
  });

  test('a hostile page can neither read nor write, at another port, at another site, or at a name that leads here', async () => {
    const { path: name, text, hash } = await load('actors/norvik.md');
    const change = JSON.stringify({ changes: [{ path: name, hash, text: text.replace('Norvik', 'Pwned') }] });
    const evil = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><meta charset="utf-8"><title>Evil</title><body>');
    }).listen(0, '127.0.0.1');
    await once(evil, 'listening');
    const evilPort = (evil.address() as AddressInfo).port;
    const browser = await launchBrowser([
      '--host-resolver-rules=MAP evil.example 127.0.0.1, MAP evil.localhost 127.0.0.1',
    ]);
    try {
      for (const [from, target] of [
        [`http://localhost:${evilPort}/`, url()],
        [`http://evil.localhost:${evilPort}/`, url()],
        [`http://evil.example:${evilPort}/`, url()],
        [`http://evil.example:${evilPort}/`, `http://evil.example:${port}${base}`],
        [`http://127.0.0.1:${evilPort}/`, `http://127.0.0.1:${port}${base}`],
        // The name is that of the dev server itself: DNS rebinding.
        [`http://evil.example:${port}${base}`, `http://evil.example:${port}${base}`],
      ] as const) {
        const page = await browser.newPage();
        await page.goto(from);
        const read = await page.evaluate(attack, [target, change, article] as const);
        assert.deepEqual(read, [], `${from} reads of ${target}`);
        await page.close();
        assert.equal((await load('actors/norvik.md')).hash, hash, from);
      }
      const page = await browser.newPage();
      await page.goto(url('desk/'));
      const own = await page.evaluate(attack, [url(), JSON.stringify({ changes: [] }), article] as const);
      assert.ok(own.includes('edition') && own.includes('save'), `the same attack from the desk: ${own.join()}`);
    } finally {
      await browser.close();
      evil.close();
    }
  });

  test('with `--host`, other machines see the site and not the desk', async (context) => {
    const outer = Object.values(networkInterfaces())
      .flatMap((one) => one ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    if (outer === undefined) return context.skip('this machine has no address but its own');
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    server = start('node_modules/astro/bin/astro.mjs', ['dev', '--host', '--port', '4397']);
    const at = Number(await until(() => /http:\/\/localhost:(\d+)\//.exec(output)?.[1], 60_000));
    await until(() => output.includes('watching for file changes'), 60_000);
    const to = { to: outer, at };
    assert.equal((await ask('GET', `${base}actors/norvik/`, { host: `${outer}:${at}` }, '', to)).status, 200);
    for (const route of ['', 'api/edition', `api/file?path=content/${article}`])
      for (const host of [`${outer}:${at}`, `localhost:${at}`, `127.0.0.1:${at}`])
        assert.equal((await ask('GET', `${base}desk/${route}`, { host }, '', to)).status, 403, `${route} at ${host}`);
    assert.equal((await ask('POST', `${base}desk/api/save`, json, '{"changes":[]}', to)).status, 403);
    assert.equal((await ask('GET', `${base}desk/api/edition`, {}, '', { to: '127.0.0.1', at })).status, 200);
  });
});

/** What a page tries to read and write; runs in the browser. Returns what it was able to. */
async function attack([target, change, article]: readonly [string, string, string]): Promise<string[]> {
  const done: string[] = [];
  const desk = `${target}desk/`;
  const reads = {
    edition: 'api/edition',
    article: 'api/article?id=bridge-planned',
    file: `api/file?path=content/${article}`,
    page: '',
    spelled: '../%64esk/',
  };
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const load = (element: HTMLElement, address: string) =>
    new Promise<boolean>((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      element.setAttribute(element instanceof HTMLLinkElement ? 'href' : 'src', address);
      document.body.append(element);
      setTimeout(() => resolve(false), 1000);
    });

  for (const [name, address] of Object.entries(reads)) {
    for (const credentials of ['omit', 'include'] as const)
      try {
        const response = await fetch(desk + address, { credentials });
        if (response.ok && (await response.text()).length > 0) done.push(name);
      } catch {
        // It is refused.
      }
    try {
      const response = await fetch(desk + address, { mode: 'no-cors' });
      if (response.ok && (await response.text()).length > 0) done.push(`${name} (no-cors)`);
    } catch {
      // It is refused.
    }
  }
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', ''])
    for (const mode of ['cors', 'no-cors'] as const)
      try {
        const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
        const response = await fetch(`${desk}api/save`, { method: 'POST', mode, headers, body: change });
        if (response.ok) done.push('save');
      } catch {
        // It is refused.
      }
  navigator.sendBeacon(`${desk}api/save`, new Blob([change], { type: 'text/plain' }));
  try {
    navigator.sendBeacon(`${desk}api/save`, new Blob([change], { type: 'application/json' }));
  } catch {
    // It is refused.
  }
  // As a form, whose text is JSON but for a sign.
  const into = document.createElement('iframe');
  into.name = 'into';
  document.body.append(into);
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: `${desk}api/save`, enctype: 'text/plain', target: 'into' });
  const field = document.createElement('input');
  Object.assign(field, { name: `${change.slice(0, -1)},"x":"`, value: '"}' });
  form.append(field);
  document.body.append(form);
  form.submit();
  const script = document.createElement('script');
  if (await load(script, `${desk}api/edition`)) done.push('script');
  const isOwn = new URL(desk).origin === location.origin;
  const frame = document.createElement('iframe');
  await load(frame, desk);
  await wait(200);
  try {
    if (frame.contentDocument?.querySelector('#desk, h1')) done.push('frame');
  } catch {
    // It is refused.
  }
  if (!isOwn || done.length === 0) {
    const told = await new Promise<boolean>((resolve) => {
      const source = new EventSource(`${desk}api/changes`);
      source.onopen = () => resolve(true);
      source.onerror = () => resolve(false);
      setTimeout(() => resolve(false), 1000);
    });
    if (told) done.push('changes');
  }
  return done;
}
