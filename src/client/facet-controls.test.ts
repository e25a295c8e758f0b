import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOf } from './facet-controls.ts';

test('a value has the name that the interface gives it, and no other that objects have', () => {
  const named = { quote: 'Quotations', planned: 'planned' };
  assert.equal(nameOf('quote', named), 'Quotations');
  for (const value of ['constructor', '__proto__', 'toString', 'valueOf', 'other'])
    assert.equal(nameOf(value, named), value);
  assert.equal(nameOf(7, named), '7');
});
