import assert from 'node:assert/strict';
import { test } from 'node:test';
import robotsParser from 'robots-parser';
import { robots } from './robots.ts';

const url = 'https://example.org/paper/';
const page = `${url}articles/bridge/`;
// Its types say nothing of a default export in a module.
const parse = robotsParser as unknown as (
  address: string,
  text: string,
) => { isAllowed(page: string, crawler: string): boolean | undefined; getSitemaps(): string[] };
const rules = (text: string) => parse('https://example.org/robots.txt', text);

test('every page is open to search engines, whatever is said of training', () => {
  for (const training of [undefined, 'allow', 'refuse'] as const)
    for (const crawler of ['Googlebot', 'Bingbot', 'OAI-SearchBot', 'Claude-User', 'anything'])
      assert.equal(rules(robots({ url, training })).isAllowed(page, crawler), true, `${training} ${crawler}`);
});

test('where training is refused, those who gather texts for it are told to leave them', () => {
  for (const crawler of ['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Applebot-Extended', 'GPTBot/1.2']) {
    assert.equal(rules(robots({ url, training: 'refuse' })).isAllowed(page, crawler), false, crawler);
    assert.equal(rules(robots({ url, training: 'allow' })).isAllowed(page, crawler), true, crawler);
    assert.equal(rules(robots({ url, training: undefined })).isAllowed(page, crawler), true, crawler);
  }
  assert.match(robots({ url, training: 'refuse' }), /^Content-Usage: train-ai=n$/m);
  assert.match(robots({ url, training: 'allow' }), /^Content-Usage: train-ai=y$/m);
});

test('without a word about it, robots.txt is what it was', () => {
  assert.equal(
    robots({ url, training: undefined }),
    'User-agent: *\nAllow: /\nSitemap: https://example.org/paper/sitemap-index.xml\n',
  );
  assert.equal(robots({ url: undefined, training: undefined }), 'User-agent: *\nAllow: /\n');
});

test('the sitemap is named to all', () => {
  for (const training of ['allow', 'refuse'] as const)
    assert.deepEqual(rules(robots({ url, training })).getSitemaps(), [`${url}sitemap-index.xml`]);
});
