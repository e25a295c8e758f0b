import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reservedFor, toId } from './id.ts';

test('names that addresses or systems need for themselves are no ids', () => {
  for (const id of ['page', 'index', 'con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt3', 'com0'])
    assert.ok(reservedFor(id), id);
  for (const id of ['pages', 'page-2', 'console', 'com', 'com10', 'lpt', 'conference', 'indexes', 'nul-1'])
    assert.equal(reservedFor(id), undefined, id);
});

test('a suggested id is one that can be used', () => {
  assert.equal(toId('Kim Jong_Un'), 'kim-jong-un');
  assert.equal(toId('Ágnes!'), 'agnes');
  assert.equal(toId('Søren Łukasiewicz-Weiß'), 'soren-lukasiewicz-weiss');
  assert.equal(toId('Þórður Æ. Œuvre'), 'thordur-ae-oeuvre');
  assert.equal(toId('CON'), '');
  assert.equal(toId('Page'), '');
  assert.ok(toId('a'.repeat(10_000)).length <= 255);
});
