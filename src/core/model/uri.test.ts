import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uri } from './uri.ts';

test('an address as a URI leads to the same page and has no letter of another script, wherever it stands', () => {
  for (const [address, expected] of [
    ['https://ex.org', 'https://ex.org/'],
    ['https://ex.org?', 'https://ex.org/?'],
    ['https://ex.org/a?b#', 'https://ex.org/a?b#'],
    ['https://a:b@müller.example:81/x y?q=ü#ä|#', 'https://a:b@xn--mller-kva.example:81/x%20y?q=%C3%BC#%C3%A4%7C%23'],
    ['http://[::1]/[a]', 'http://[::1]/%5Ba%5D'],
    ['https://ex.org/100%/%20?a={1}&b=%C3%BC', 'https://ex.org/100%25/%20?a=%7B1%7D&b=%C3%BC'],
  ] as const) {
    assert.equal(uri(address), expected);
    assert.equal(new URL(expected).host, new URL(address).host);
  }
});
