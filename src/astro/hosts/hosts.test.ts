import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseAllHeaders } from '@netlify/headers-parser';
import { getTransformedRoutes } from '@vercel/routing-utils';
import { cacheControl, hashed, headers } from './policy.ts';
import { cloudFrontFunction, cloudFrontHeaders, s3 } from './aws.ts';
import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginx } from './nginx.ts';
import { placeAt } from './place.ts';
import { vercelJson } from './vercel.ts';

/* The hosts' files, read by the tools of those hosts where npm has them. The servers' are tried in tests/site/hosting.ts. */

const work = await mkdtemp(path.join(tmpdir(), 'dramatis-hosts-'));
const plain = (values: object) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));

test('Netlify reads _headers without an error, and no header has two values', async () => {
  const file = path.join(work, '_headers');
  await writeFile(file, headersFile());
  const { headers: rules, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: true,
  });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    rules.map(({ for: path }) => path),
    ['/*', ...hashed.map((folder) => `/${folder}/*`)],
  );
  const [all, ...kept] = rules.map(({ values }) => plain(values));
  assert.deepEqual(all, headers);
  for (const values of kept) {
    assert.equal(values['cache-control'], cacheControl.hashed);
    for (const name of Object.keys(values)) assert.ok(!(name in headers), name);
  }
});

test('Cloudflare’s limits hold: under 100 rules, lines under 2,000 characters, one splat in each', () => {
  const lines = headersFile().split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  assert.ok(paths.length < 100);
  for (const line of lines) assert.ok(line.length < 2000);
  for (const line of paths) assert.equal(line.split('*').length, 2, line);
});

test('Vercel accepts vercel.json, adds last slashes, and gives each file its headers', () => {
  const config = JSON.parse(vercelJson()) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
    trailingSlash: boolean;
    cleanUrls: boolean;
  };
  const { routes, error } = getTransformedRoutes(config);
  assert.equal(error, null);
  const all = (routes ?? []).filter(
    (route): route is { src: string; headers?: Record<string, string>; status?: number } => 'src' in route,
  );
  const answer = (address: string) => {
    const found: Record<string, string> = {};
    for (const { src, headers: given, status } of all)
      if (status === undefined && new RegExp(src).test(address)) Object.assign(found, plain(given ?? {}));
    return found;
  };
  assert.deepEqual(answer('/actors/xi/'), headers);
  for (const folder of hashed)
    assert.deepEqual(answer(`/${folder}/a.b`), { ...headers, 'cache-control': cacheControl.hashed });
  const redirect = all.find(({ src, status }) => status === 308 && new RegExp(src).test('/actors/xi'));
  assert.equal(
    '/actors/xi'.replace(new RegExp(redirect?.src ?? ''), redirect?.headers?.['Location'] ?? ''),
    '/actors/xi/',
  );
  assert.ok(
    !all.some(({ src, status }) => status === 308 && new RegExp(src).test('/feed.xml')),
    'a file stays as it is',
  );
});

test('CloudFront’s function finds a folder’s page, and completes an address', () => {
  const handler = runInNewContext(`${cloudFrontFunction()}; handler`) as (event: object) => {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  };
  const ask = (uri: string, querystring: Record<string, { value: string }> = {}) =>
    handler({ request: { uri, querystring } });
  assert.equal(ask('/paper/actors/xi/').uri, '/paper/actors/xi/index.html');
  assert.equal(ask('/').uri, '/index.html');
  assert.equal(ask('/paper/_astro/a.b-c.css').uri, '/paper/_astro/a.b-c.css');
  assert.equal(ask('/paper/pagefind/wasm.en.pagefind').uri, '/paper/pagefind/wasm.en.pagefind');
  const moved = ask('/paper/search', { q: { value: 'Xi' } });
  assert.equal(moved.statusCode, 301);
  assert.equal(moved.headers?.location.value, '/paper/search/?q=Xi');
});

test('CloudFront’s headers are those of the policy', () => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = JSON.parse(cloudFrontHeaders()) as {
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: string };
      ContentTypeOptions: { Override: boolean };
      ReferrerPolicy: { ReferrerPolicy: string };
    };
    CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
  };
  assert.equal(custom.Quantity, custom.Items.length);
  assert.deepEqual(
    {
      'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'x-content-type-options': security.ContentTypeOptions.Override ? 'nosniff' : '',
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      ...plain(Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value]))),
    },
    headers,
  );
});

/** A stand-in for the program `aws`: writes down what it is asked for, one line a call, arguments as JSON. */
const standIn = `#!/usr/bin/env node
require('node:fs').appendFileSync(process.env.CALLS, JSON.stringify(process.argv.slice(2)) + '\\n');
`;

/** What `aws s3 cp --recursive` takes of a file: the last filter that matches decides, and \`*\` matches slashes too. */
function takes(args: readonly string[], file: string): boolean {
  let taken = true;
  args.forEach((arg, n) => {
    if (arg !== '--include' && arg !== '--exclude') return;
    const pattern = (args[n + 1] ?? '').replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    if (new RegExp(`^${pattern}$`, 's').test(file)) taken = arg === '--include';
  });
  return taken;
}

test('the upload to S3 sends each file once, with its cache and type, pages after what they name, and deletes last', async () => {
  const [script, aws, calls] = ['upload.sh', 'bin/aws', 'calls'].map((name) => path.join(work, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(path.dirname(aws), { recursive: true });
  await writeFile(script, s3(placeAt('https://example.org/paper', 'dist')));
  await writeFile(aws, standIn);
  await chmod(aws, 0o755);
  const { status, stderr } = spawnSync('bash', [script, 'bucket', 'E1'], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.dirname(aws)}:${process.env['PATH']}`, CALLS: calls },
  });
  assert.equal(status, 0, stderr);
  const made = (await readFile(calls, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);
  const uploads = made.filter(([, verb]) => verb === 'cp');
  assert.ok(uploads.every((args) => args[3] === 's3://bucket/paper'));
  assert.deepEqual(
    made.slice(uploads.length).map((args) => args.slice(0, 2).join(' ')),
    ['s3 sync', 'cloudfront create-invalidation'],
  );
  assert.equal(made.at(-1)?.at(-1), '/paper/*');
  const option = (args: readonly string[], name: string) =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  for (const [file, cache, type] of [
    ['_astro/Base.abc.css', cacheControl.hashed, undefined],
    ['pagefind/fragment/en_1.pf_fragment', cacheControl.hashed, 'application/octet-stream'],
    ['pagefind/index/en_1.pf_index', cacheControl.hashed, 'application/octet-stream'],
    ['pagefind/3/index/en_1.pf_index', cacheControl.hashed, 'application/octet-stream'],
    ['pagefind/wasm.en.pagefind', cacheControl.other, 'application/octet-stream'],
    ['pagefind/pagefind.en_1.pf_meta', cacheControl.other, 'application/octet-stream'],
    ['pagefind/pagefind.js', cacheControl.other, undefined],
    ['favicon.svg', cacheControl.other, undefined],
    ['index.html', cacheControl.other, 'text/html; charset=utf-8'],
    ['actors/xi/index.html', cacheControl.other, 'text/html; charset=utf-8'],
  ] as const) {
    const sent = uploads.filter((args) => takes(args, file));
    assert.equal(sent.length, 1, file);
    assert.equal(option(sent[0] ?? [], '--cache-control'), cache, file);
    assert.equal(option(sent[0] ?? [], '--content-type'), type, file);
  }
  for (const file of ['.htaccess', '_headers', 'vercel.json', '.nojekyll'])
    assert.ok(!uploads.some((args) => takes(args, file)), file);
  assert.ok(takes(uploads.at(-1) ?? [], 'index.html'));
});

suite('A place', () => {
  test('is the same with and without a slash at its end', () => {
    const [a, b] = [
      placeAt('https://example.org/paper', '/srv/paper/'),
      placeAt('https://example.org/paper/', '/srv/paper'),
    ];
    for (const recipe of [nginx, caddy]) assert.equal(recipe(a), recipe(b));
  });

  test('at the root of a domain needs no way from an address without a slash', () => {
    const root = placeAt('https://example.org', '/srv/paper');
    assert.doesNotMatch(nginx(root), /location =/);
    assert.doesNotMatch(caddy(root), /redir/);
  });
});

test.after(() => rm(work, { recursive: true, force: true }));
