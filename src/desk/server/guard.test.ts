import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Asked, whyPageRefused, whyRefused } from './guard.ts';

function asked({ headers = {}, ...rest }: Partial<Asked> = {}): Asked {
  const host = { host: 'localhost:4321' };
  return {
    method: 'GET',
    from: '127.0.0.1',
    port: 4321,
    isEncrypted: false,
    ...rest,
    headers: { ...host, ...headers },
  };
}

const isAnswered = (request: Asked) => whyRefused(request) === undefined;

describe('The desk answers', () => {
  test('its own page, at every name of this machine', () => {
    for (const [from, host] of [
      ['127.0.0.1', 'localhost:4321'],
      ['127.0.0.1', 'LocalHost:4321'],
      ['127.8.9.1', '127.0.0.1:4321'],
      ['::1', '[::1]:4321'],
      ['::ffff:127.0.0.1', 'localhost:4321'],
    ] as const) {
      const headers = { host, origin: `http://${host.toLowerCase()}`, 'sec-fetch-site': 'same-origin' };
      assert.ok(isAnswered(asked({ from, headers })), host);
    }
  });

  test('a program of this machine, which sends neither an origin nor a site', () => assert.ok(isAnswered(asked())));

  test('an address that was typed', () => assert.ok(isAnswered(asked({ headers: { 'sec-fetch-site': 'none' } }))));

  test('at a port that addresses leave out', () => {
    assert.ok(isAnswered(asked({ port: 80, headers: { host: 'localhost', origin: 'http://localhost' } })));
    const encrypted = { host: 'localhost', origin: 'https://localhost' };
    assert.ok(isAnswered(asked({ port: 443, isEncrypted: true, headers: encrypted })));
    assert.ok(!isAnswered(asked({ port: 443, headers: encrypted })));
    assert.ok(!isAnswered(asked({ headers: { host: 'localhost' } })));
  });
});

describe('The desk does not answer', () => {
  test('another machine, be it through a proxy of this one', () => {
    for (const from of ['192.168.1.7', '10.0.0.1', '::ffff:192.168.1.7', 'fe80::1', '127.0.0.1.evil', '1127.0.0.1', ''])
      assert.ok(!isAnswered(asked({ from })), from);
    assert.ok(!isAnswered(asked({ from: undefined })));
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip'])
      assert.ok(!isAnswered(asked({ headers: { [name]: '192.168.1.7' } })), name);
  });

  test('at a name that leads to this machine but is another one’s', () => {
    for (const host of [
      'evil.example:4321',
      'localhost.evil.example:4321',
      'evil.localhost:4321',
      'localhost:4322',
      'localhost',
      '127.0.0.1',
      '0.0.0.0:4321',
      '127.0.0.2:4321',
      '[::ffff:127.0.0.1]:4321',
      'localhost:4321, evil.example',
      'localhost:04321',
      ' localhost:4321',
      'localhost.:4321',
      '',
    ])
      assert.ok(!isAnswered(asked({ headers: { host } })), host);
    const { host: _, ...headers } = asked().headers;
    assert.ok(!isAnswered({ ...asked(), headers }));
  });

  test('a page of another origin, another port and another scheme included', () => {
    for (const origin of [
      'null',
      '',
      'https://evil.example',
      'http://localhost',
      'http://localhost:5555',
      'https://localhost:4321',
      'http://127.0.0.1:4321',
      'http://localhost:4321.evil.example',
      'http://evil.localhost:4321',
    ])
      assert.ok(!isAnswered(asked({ headers: { origin } })), origin);
  });

  test('a request that a page of another site or port has caused, whatever it leaves out', () => {
    for (const site of ['cross-site', 'same-site', 'anything', ''])
      assert.ok(!isAnswered(asked({ headers: { 'sec-fetch-site': site } })), site);
  });
});

describe('The page of the desk', () => {
  const visit = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site' };
  const isShown = (request: Asked) => whyPageRefused(request) === undefined;

  test('can be visited by a link on another page', () => assert.ok(isShown(asked({ headers: visit }))));

  test('is not sent into a frame, to a script, or by a form of another page', () => {
    assert.ok(!isShown(asked({ headers: { ...visit, 'sec-fetch-dest': 'iframe' } })));
    assert.ok(!isShown(asked({ headers: { ...visit, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' } })));
    assert.ok(!isShown(asked({ method: 'POST', headers: { ...visit, origin: 'https://evil.example' } })));
  });

  test('is not shown at a foreign name, or to another machine', () => {
    assert.ok(!isShown(asked({ headers: { ...visit, host: 'evil.example:4321' } })));
    assert.ok(!isShown(asked({ from: '192.168.1.7', headers: visit })));
  });
});
