import assert from 'node:assert/strict';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Refusal } from './refusal.ts';
import { fetchEntity } from './wikidata.ts';

/** Serves answers in the place of Wikidata while `use` runs. */
async function withServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  use: (origin: string) => Promise<void>,
): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const refused = (status: number, message: RegExp) => (problem: unknown) => {
  assert.ok(problem instanceof Refusal);
  assert.equal(problem.status, status);
  assert.match(problem.message, message);
  return true;
};

const entity = '{"entities":{"Q42":{"id":"Q42","labels":{"en":{"language":"en","value":"Ü"}}}}}';

test('an entity is given as Wikidata gives it; the request says what the software is', async () => {
  const asked: IncomingMessage[] = [];
  await withServer(
    (request, response) => {
      asked.push(request);
      response.end(entity);
    },
    async (origin) => assert.equal(await fetchEntity('Q42', origin), entity),
  );
  assert.deepEqual(
    asked.map(({ method, url }) => [method, url]),
    [['GET', '/wiki/Special:EntityData/Q42.json']],
  );
  assert.match(asked[0]?.headers['user-agent'] ?? '', /^Dramatis\/\d+\.\d+/);
  assert.equal(asked[0]?.headers.cookie, undefined);
});

test('what is no id asks nobody', async () => {
  const nowhere = 'http://127.0.0.1:1';
  for (const id of [
    '',
    'q42',
    'Q',
    'Q0',
    'Q01',
    'P31',
    'L1',
    'Q42/../x',
    'Q42?x',
    '42',
    ' Q42',
    'Q42\n',
    `Q${'1'.repeat(20)}`,
  ])
    await assert.rejects(fetchEntity(id, nowhere), refused(400, /is not a Wikidata id/), id);
});

test('a merged entity may lead to another address of the same site, and to no other one', async () => {
  await withServer(
    (request, response) => {
      const to = /Q1\./.test(request.url ?? '') ? '/wiki/Special:EntityData/Q42.json' : 'http://localhost:1/secret';
      if (/Q42/.test(request.url ?? '')) response.end(entity);
      else response.writeHead(303, { location: /Q3\./.test(request.url ?? '') ? (request.url ?? '') : to }).end();
    },
    async (origin) => {
      assert.equal(await fetchEntity('Q1', origin), entity);
      await assert.rejects(fetchEntity('Q2', origin), refused(502, /another site/));
      await assert.rejects(fetchEntity('Q3', origin), refused(502, /from one address to the other/));
    },
  );
});

test('offline, and with every answer that is no entity, it says so', async () => {
  await assert.rejects(fetchEntity('Q42', 'http://127.0.0.1:1'), refused(502, /there is no connection/));
  const answers: ((response: ServerResponse) => void)[] = [
    (response) => response.writeHead(500).end(),
    (response) => response.writeHead(429).end('slow down'),
    (response) => response.end('<html>Log in to the hotel</html>'),
    (response) => response.end('{"error":"x"}'),
    (response) => response.end('null'),
    (response) => void response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
    (response) => {
      const more = () => !response.destroyed && response.write(' '.repeat(1 << 20), more);
      more();
    },
  ];
  for (const [n, answer] of answers.entries())
    await withServer(
      (_, response) => answer(response),
      async (origin) => {
        await assert.rejects(fetchEntity('Q42', origin), refused(502, /^Wikidata cannot be reached: /), String(n));
      },
    );
  await withServer(
    (_, response) => response.writeHead(404).end(),
    async (origin) => assert.rejects(fetchEntity('Q42', origin), refused(404, /no entity Q42/)),
  );
});
