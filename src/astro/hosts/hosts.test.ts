import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { suite, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { parseAllHeaders } from '@netlify/headers-parser';
import { getTransformedRoutes } from '@vercel/routing-utils';
import { cacheControl, framedPolicy, hashed, headers, headersOf } from './policy.ts';
import { cloudFrontFunction, cloudFrontHeaders, s3 } from './aws.ts';
import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginx } from './nginx.ts';
import { deploymentAt } from './deployment.ts';
import { UnquotableError } from './quote.ts';
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
    ['/*', '/quotes/:quote/embed/*', ...hashed.map((folder) => `/${folder}/*`)],
  );
  const [all, framed, ...kept] = rules.map(({ values }) => plain(values));
  assert.deepEqual(all, headers);
  // Joined with the policy of all pages, it takes nothing from it, and X-Frame-Options gives way to it.
  assert.deepEqual(framed, { 'content-security-policy': framedPolicy });
  assert.match(framedPolicy, /; frame-ancestors \*$/);
  assert.doesNotMatch(headers['content-security-policy'], /frame-ancestors/);
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
  assert.deepEqual(answer('/quotes/a-line/'), headers);
  // The header that is left gives way to a policy that says who may frame the page.
  assert.deepEqual(answer('/quotes/a-line/embed/'), { ...headers, ...headersOf('quotes/a-line/embed/') });
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

for (const [whose, recipe, address] of [
  ['', cloudFrontHeaders(), 'actors/xi/'],
  [' for frames', cloudFrontHeaders(true), 'quotes/a-line/embed/'],
] as const)
  test(`CloudFront’s headers${whose} are those of the policy`, () => {
    const {
      Name: name,
      SecurityHeadersConfig: security,
      CustomHeadersConfig: custom,
    } = JSON.parse(recipe) as {
      Name: string;
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: string };
        ContentTypeOptions: { Override: boolean };
        FrameOptions?: { FrameOption: string };
        ReferrerPolicy: { ReferrerPolicy: string };
      };
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    assert.equal(name, whose === '' ? 'dramatis' : 'dramatis-frames');
    assert.equal(custom.Quantity, custom.Items.length);
    assert.deepEqual(
      {
        'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
        'x-content-type-options': security.ContentTypeOptions.Override ? 'nosniff' : '',
        ...(security.FrameOptions ? { 'x-frame-options': security.FrameOptions.FrameOption } : {}),
        'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
        ...plain(Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value]))),
      },
      headersOf(address),
    );
  });

/** A stand-in for the program `aws`: writes down what it is asked for, one line a call, arguments as JSON. */
const standIn = `#!/usr/bin/env node
require('node:fs').appendFileSync(process.env.CALLS, JSON.stringify(process.argv.slice(2)) + '\\n');
`;

/** Runs an upload; returns the arguments of each call of `aws`. */
async function callsOf(script: string): Promise<string[][]> {
  const folder = await mkdtemp(path.join(work, 'upload-'));
  const [file, aws, calls] = [path.join(folder, 'upload.sh'), path.join(folder, 'bin/aws'), path.join(folder, 'calls')];
  await mkdir(path.dirname(aws), { recursive: true });
  await writeFile(file, script);
  await writeFile(aws, standIn);
  await chmod(aws, 0o755);
  const { status, stderr } = spawnSync('bash', [file, 'bucket', 'E1'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.dirname(aws)}:${process.env['PATH']}`, CALLS: calls },
  });
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.deepEqual((await readdir(folder)).sort(), ['bin', 'calls', 'upload.sh'], 'nothing else has run');
  return (await readFile(calls, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);
}

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
  const made = await callsOf(s3(deploymentAt('https://example.org/paper', 'dist')));
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
      deploymentAt('https://example.org/paper', '/srv/paper/'),
      deploymentAt('https://example.org/paper/', '/srv/paper'),
    ];
    for (const recipe of [nginx, caddy]) assert.equal(recipe(a), recipe(b));
  });

  test('at the root of a domain needs no way from an address without a slash', () => {
    const root = deploymentAt('https://example.org', '/srv/paper');
    assert.doesNotMatch(nginx(root), /location =/);
    assert.doesNotMatch(caddy(root), /redir/);
  });
});

/** Addresses and folders that mean something in the languages of recipes. */
const strange = [
  { address: 'https://example.org/$(touch x)/', path: '/$(touch x)/', folder: '/srv/$(touch x)' },
  {
    address: "https://example.org/'; rm -rf $HOME; '/",
    path: "/'; rm -rf $HOME; '/",
    folder: "/srv/'; rm -rf $HOME; '",
  },
  { address: 'https://example.org/a "b" {c} }/', path: '/a "b" {c} }/', folder: '/srv/a "b" {c} } # d' },
  { address: 'https://example.org/`touch x`/río/', path: '/`touch x`/río/', folder: '/srv/`touch x`/río' },
  { address: 'https://example.org/a&b|c;d~!()[]/', path: '/a&b|c;d~!()[]/', folder: '/srv/a&b|c;d~!()[]<>*?' },
  { address: 'https://example.org/paper', path: '/paper/', folder: '/srv/a\n; }\n\ttouch x' },
  { address: 'https://example.org/paper', path: '/paper/', folder: '-rf' },
] as const;

suite('An address or a folder that means something in a language', () => {
  test('is taken as it is by the upload to S3', async () => {
    for (const { address, path: at, folder } of strange) {
      const made = await callsOf(s3(deploymentAt(address, folder)));
      assert.equal(made.length, 7);
      const from = folder.startsWith('-') ? `./${folder}` : folder;
      for (const [, , ...args] of made.slice(0, -1))
        assert.deepEqual(args.slice(0, 2), [from, `s3://bucket${at.slice(0, -1)}`]);
      assert.equal(made.at(-1)?.at(-1), `${new URL(address).pathname.replace(/\/?$/, '/')}*`);
    }
  });

  test('makes no other command of the one that a recipe names', () => {
    for (const { address, folder } of strange)
      for (const [name, recipe] of Object.entries({ nginx, caddy, s3 })) {
        const { url } = deploymentAt(address, folder);
        const [, command = ''] =
          /^# \((npm .*?)(?: > upload\.sh)?\)$/m.exec(recipe(deploymentAt(address, folder))) ?? [];
        const { stdout } = spawnSync('bash', ['-c', `npm() { printf '%s\\0' "$@"; }\n${command}`], {
          encoding: 'utf8',
        });
        assert.deepEqual(stdout.split('\0').slice(0, -1), [
          ...['run', '-s', 'host', '--', name],
          ...['--url', url.href, '--folder', folder],
        ]);
      }
  });

  test('is one word for nginx', () => {
    for (const { address, path: at, folder } of strange) {
      const place = deploymentAt(address, folder);
      const statements = nginxStatements(nginx(place)).map((words) =>
        words.map((word) => word.replaceAll('${dramatis_dollar}', '$')),
      );
      const named = (name: string) => statements.filter(([first]) => first === name);
      assert.deepEqual(named('alias'), [['alias', `${folder}/`]]);
      assert.deepEqual(named('location').at(-1), ['location', at]);
      assert.deepEqual(named('return').at(-1), ['return', '301', place.url.pathname]);
      assert.deepEqual(named('error_page'), [['error_page', '404', `${at}404.html`]]);
      const [pattern = ''] = statements.find(([first]) => first?.startsWith('~')) ?? [];
      assert.ok(new RegExp(pattern.slice(1)).test(`${at}_astro/a.css`), pattern);
      assert.ok(!statements.some(([first]) => first === 'touch' || first === 'rm'));
    }
    assert.doesNotMatch(nginx(deploymentAt('https://example.org/', '/srv')), /dollar/);
  });

  test('is one word for Caddy', () => {
    for (const { address, path: at, folder } of strange) {
      const lines = caddyLines(caddy(deploymentAt(address, folder)));
      const named = (name: string) => lines.filter(([first]) => first === name);
      assert.deepEqual([...new Set(named('root').map((words) => words[2]))], [folder]);
      assert.deepEqual(
        named('handle').map((words) => words[1]),
        [`${at}*`],
      );
    }
  });

  test('is refused where it cannot be written', () => {
    for (const folder of ['/srv/{$HOME}', '/srv/`a`"b"'])
      assert.throws(() => caddy(deploymentAt('https://example.org/', folder)), UnquotableError);
    for (const address of [
      'ftp://a.org/',
      'https://a.org/a%2Fb/',
      'https://a.org/100%/',
      'https://a.org/%25/',
      'https://a.org/a*/',
      'https://a.org/%0Aa/',
      'https://a.org/%3F/',
    ])
      assert.throws(() => deploymentAt(address, '/srv'), UnquotableError, address);
  });

  test('has no query, no fragment and no password', () => {
    const { url, path: at } = deploymentAt('https://user:secret@example.org/paper?a=b#c', '/srv');
    assert.deepEqual([url.href, at], ['https://example.org/paper/', '/paper/']);
  });
});

/** The statements of a configuration as nginx reads it: words, up to a `;`, `{` or `}`. */
function nginxStatements(text: string): string[][] {
  const statements: string[][] = [[]];
  for (const [token, quoted] of text.matchAll(/(?<!\S)#.*|"((?:\\[^]|[^"\\])*)"|[;{}]|(?:\$\{|[^\s;{}"])+/g)) {
    if (token.startsWith('#')) continue;
    if (/^[;{}]$/.test(token)) statements.push([]);
    else statements.at(-1)?.push(quoted === undefined ? token : quoted.replace(/\\(["'\\])/g, '$1'));
  }
  return statements;
}

/** The lines of a configuration as Caddy reads it: words. */
function caddyLines(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [token, raw, quoted] of text.matchAll(/(?<!\S)#.*|`([^`]*)`|"((?:\\"|[^"])*)"|\n|[^\s`"]+/g)) {
    if (token === '\n') lines.push([]);
    else if (!token.startsWith('#'))
      lines.at(-1)?.push((raw ?? quoted?.replaceAll('\\"', '"') ?? token).replace(/\\([{}])/g, '$1'));
  }
  return lines;
}

test.after(() => rm(work, { recursive: true, force: true }));
