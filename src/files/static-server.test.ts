import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createSocket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { serveFolder } from './static-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const digits = '0123456789abcdefghij';

suite('A folder that is served', () => {
  let folder: string;
  let server: Server;
  let port: number;
  let socket: ReturnType<typeof createSocket>;

  before(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'dramatis-serve-')), 'site');
    await mkdir(path.join(folder, 'actors/xi'), { recursive: true });
    await mkdir(path.join(folder, '.well-known'));
    for (const [file, text] of Object.entries({
      'index.html': 'front',
      '404.html': 'not here',
      'actors/xi/index.html': 'xi',
      'río 名.txt': 'name',
      'digits.txt': digits,
      'empty.txt': '',
      '.htaccess': 'hidden',
      '.well-known/security.txt': 'known',
      '../secret.txt': 'secret',
    }))
      await writeFile(path.join(folder, file), text);
    // What the system refuses when it is looked at, and what it refuses when it is opened.
    await symlink('loop.txt', path.join(folder, 'loop.txt'));
    socket = createSocket().listen(path.join(folder, 'socket.txt'));
    await new Promise((resolve) => socket.once('listening', resolve));
    ({ server } = await serveFolder({ folder, port: 0, headers: { 'x-policy': 'ours' } }));
    ({ port } = server.address() as AddressInfo);
  });

  after(async () => {
    server.closeAllConnections();
    server.close();
    socket.close();
    await rm(path.dirname(folder), { recursive: true });
  });

  /** Sends bytes as they are and reads until the other side ends. */
  function raw(bytes: string, host = '127.0.0.1', at = port): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(at, host, () => socket.write(bytes));
      let text = '';
      socket.on('data', (data: Buffer) => (text += data.toString('latin1')));
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
    });
  }

  async function ask(target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
    const lines = Object.entries({ host: 'a', connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    const text = await raw(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
    const end = text.indexOf('\r\n\r\n');
    const [first = '', ...rest] = text.slice(0, end).split('\r\n');
    return {
      status: Number(first.split(' ')[1]),
      headers: Object.fromEntries(
        rest.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
      ),
      body: text.slice(end + 4),
    };
  }

  test('gives each page, file and folder at its address', async () => {
    for (const [target, body, type] of [
      ['/', 'front', 'text/html; charset=utf-8'],
      ['/?q=1', 'front', 'text/html; charset=utf-8'],
      ['/actors/xi/', 'xi', 'text/html; charset=utf-8'],
      ['/r%C3%ADo%20%E5%90%8D.txt', 'name', 'text/plain; charset=utf-8'],
      ['/.well-known/security.txt', 'known', 'text/plain; charset=utf-8'],
      ['http://a/actors/xi/', 'xi', 'text/html; charset=utf-8'],
      ['/empty.txt', '', 'text/plain; charset=utf-8'],
    ] as const) {
      const { status, headers, body: found } = await ask(target);
      assert.deepEqual({ status, body: found }, { status: 200, body }, target);
      assert.equal(headers['content-type'], type, target);
      assert.equal(headers['x-policy'], 'ours');
      assert.equal(headers['content-length'], String(body.length));
      assert.equal(headers['cache-control'], 'no-cache');
    }
  });

  test('completes an address without its last slash, on this host', async () => {
    for (const [target, location] of [
      ['/actors/xi', '/actors/xi/'],
      ['/actors/xi?q=1&r', '/actors/xi/?q=1&r'],
      ['//actors/xi', '/actors/xi/'],
      ['///actors', '/actors/'],
    ] as const) {
      const { status, headers } = await ask(target);
      assert.deepEqual({ status, location: headers['location'] }, { status: 301, location }, target);
    }
  });

  test('has the 404 page for what is not there, or is not for readers', async () => {
    for (const target of [
      '/no',
      '/no/',
      '/actors/',
      '/digits.txt/',
      '/.htaccess',
      '//a.org/b',
      '/index.html/a',
      `/${'a'.repeat(5000)}`,
    ]) {
      const { status, body, headers } = await ask(target);
      assert.deepEqual({ status, body }, { status: 404, body: 'not here' }, target);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(headers['x-policy'], 'ours');
    }
  });

  test('refuses what is no address, or leads out', async () => {
    for (const [target, status] of [
      ['/%', 400],
      ['/%zz', 400],
      ['/%00', 400],
      ['/%C3', 400],
      ['/..%2fsecret.txt', 403],
      ['/actors/%2e%2e/%2e%2e/secret.txt', 403],
      ['/../secret.txt', 403],
      ['*', 200],
    ] as const)
      assert.equal((await ask(target)).status, status, target);
  });

  test('answers HEAD as GET, without the content', async () => {
    for (const target of ['/', '/no', '/actors/xi', '/%', '/digits.txt']) {
      const { date: _, ...get } = (await ask(target)).headers;
      const head = await ask(target, {}, 'HEAD');
      const { date: __, ...headers } = head.headers;
      assert.deepEqual(headers, get, target);
      assert.equal(head.body, '');
    }
  });

  test('answers other methods with those that it knows', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const { status, headers } = await ask('/', {}, method);
      assert.deepEqual({ status, allow: headers['allow'] }, { status: 405, allow: 'GET, HEAD' }, method);
    }
  });

  test('gives the part of a file that is asked for, or says how long it is', async () => {
    for (const [range, status, body, contentRange] of [
      ['bytes=0-3', 206, '0123', 'bytes 0-3/20'],
      ['bytes=4-4', 206, '4', 'bytes 4-4/20'],
      ['bytes=15-', 206, 'fghij', 'bytes 15-19/20'],
      ['bytes=-3', 206, 'hij', 'bytes 17-19/20'],
      ['bytes=18-99', 206, 'ij', 'bytes 18-19/20'],
      ['bytes=20-', 416, undefined, 'bytes */20'],
      ['bytes=10-5', 416, undefined, 'bytes */20'],
      ['bytes=a-b', 200, digits, undefined],
      ['bytes=0-1,4-5', 200, digits, undefined],
      ['lines=1-2', 200, digits, undefined],
      ['', 200, digits, undefined],
    ] as const) {
      const answer = await ask('/digits.txt', { range });
      assert.equal(answer.status, status, range);
      if (body !== undefined) assert.equal(answer.body, body, range);
      assert.equal(answer.headers['content-range'], contentRange, range);
    }
    assert.equal((await ask('/empty.txt', { range: 'bytes=0-' })).status, 416);
    assert.equal((await ask('/digits.txt', { range: 'bytes=0-3' }, 'HEAD')).headers['content-length'], '4');
  });

  test('sends nothing again that has not changed', async () => {
    const { headers } = await ask('/');
    const etag = headers['etag'] ?? '';
    const modified = headers['last-modified'] ?? '';
    for (const given of [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", ${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
    ] as Record<string, string>[]) {
      const { status, body, headers: again } = await ask('/', given);
      assert.deepEqual({ status, body, etag: again['etag'] }, { status: 304, body: '', etag });
      assert.equal(again['x-policy'], 'ours');
    }
    assert.equal((await ask('/', { 'if-none-match': '"other"' })).status, 200);
    assert.equal((await ask('/', { 'if-match': '"other"' })).status, 412);
    assert.equal((await ask('/digits.txt', { range: 'bytes=0-3', 'if-range': '"other"' })).status, 200);
  });

  test('says so when a file cannot be read, and goes on', async (context) => {
    const told = context.mock.method(console, 'error', () => undefined);
    for (const [target, code] of [
      ['/loop.txt', 'ELOOP'],
      ['/socket.txt', 'ENXIO'],
    ] as const) {
      const { status, headers, body } = await ask(target);
      assert.deepEqual({ status, body }, { status: 500, body: 'This file cannot be read.\n' });
      assert.equal(headers['content-length'], String(body.length));
      assert.equal(headers['etag'], undefined);
      assert.deepEqual(told.mock.calls.at(-1)?.arguments, [`GET ${target}: ${code}`]);
    }
    // The 404 page may be missing, or be no file.
    await rm(path.join(folder, '404.html'));
    assert.deepEqual((await ask('/no')).body, 'There is nothing at this address.\n');
    assert.equal((await ask('/no')).status, 404);
    await mkdir(path.join(folder, '404.html'));
    assert.equal((await ask('/no')).status, 404);
    await rm(path.join(folder, '404.html'), { recursive: true });
    await writeFile(path.join(folder, '404.html'), 'not here');
    assert.equal((await ask('/')).body, 'front');
  });

  test('is not brought down by what is no HTTP, or by who goes away', async () => {
    for (const bytes of [
      '\0\0\0',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET /${'a'.repeat(99_999)} HTTP/1.1\r\n\r\n`,
    ])
      await raw(bytes).catch(() => undefined);
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /digits.txt HTTP/1.1\r\nhost: a\r\n\r\n', () => socket.resetAndDestroy());
    await new Promise((resolve) => socket.once('close', resolve));
    assert.equal((await ask('/')).body, 'front');
  });

  test('is reached from this machine alone, at both its names', async () => {
    assert.match(await raw('GET / HTTP/1.0\r\n\r\n'), /front$/);
    const all = Object.values(networkInterfaces()).flat();
    if (all.some((one) => one?.address === '::1')) assert.match(await raw('GET / HTTP/1.0\r\n\r\n', '::1'), /front$/);
    for (const { internal, address, scopeid } of all.flatMap((one) => one ?? []))
      if (!internal && !scopeid) await assert.rejects(raw('GET / HTTP/1.0\r\n\r\n', address), { code: 'ECONNREFUSED' });
  });
});

suite('A port', () => {
  const folder = import.meta.dirname;
  const end = (server: Server) => new Promise((resolve) => server.close(resolve));

  test('that is taken at one of the addresses is not used at the other', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const other = createSocket().listen(0, host);
      const isThere = await new Promise((resolve) =>
        other.once('listening', () => resolve(true)).once('error', () => resolve(false)),
      );
      if (!isThere) continue;
      const { port } = other.address() as AddressInfo;
      const { server, url } = await serveFolder({ folder, port, headers: {} });
      assert.notEqual((server.address() as AddressInfo).port, port);
      assert.equal(url, `http://localhost:${(server.address() as AddressInfo).port}/`);
      await end(server);
      other.close();
    }
  });

  test('is given back when the server is closed', async () => {
    const { server } = await serveFolder({ folder, port: 0, headers: {} });
    const { port } = server.address() as AddressInfo;
    await end(server);
    for (const host of ['127.0.0.1', '::1'])
      await new Promise<void>((resolve, reject) => {
        const next = createServer().listen(port, host, () => next.close(() => resolve()));
        next.on('error', (problem: NodeJS.ErrnoException) =>
          problem.code === 'EADDRINUSE' ? reject(problem) : resolve(),
        );
      });
  });

  test('at another address is used when it is named', async () => {
    const { server, url } = await serveFolder({ folder, port: 0, headers: {}, host: '0.0.0.0' });
    assert.equal((server.address() as AddressInfo).address, '0.0.0.0');
    assert.match(url, /^http:\/\/localhost:\d+\/$/);
    await end(server);
    await assert.rejects(serveFolder({ folder, port: 0, headers: {}, host: '203.0.113.1' }), {
      message:
        '“203.0.113.1” is not an address of this machine. To serve at all of its addresses: npm start -- --host 0.0.0.0.',
    });
  });
});
