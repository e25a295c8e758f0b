import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfKey, spelledKey } from './keys.ts';

const plain = { key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('a key is named by its letter or sign', () => {
  assert.equal(nameOfKey({ ...plain, key: 'j', code: 'KeyJ' }), 'j');
  assert.equal(nameOfKey({ ...plain, key: 'J', code: 'KeyJ', shiftKey: true }), 'Shift+j');
  assert.equal(nameOfKey({ ...plain, key: '?', code: 'Slash', shiftKey: true }), '?');
  assert.equal(nameOfKey({ ...plain, key: 'Enter', code: 'Enter', shiftKey: true }), 'Shift+Enter');
  assert.equal(nameOfKey({ ...plain, key: 'Z', code: 'KeyZ', shiftKey: true, metaKey: true }), 'Mod+Shift+z');
  assert.equal(nameOfKey({ ...plain, key: 'z', code: 'KeyZ', ctrlKey: true }), 'Mod+z');
});

test('where the keyboard is of another script, its place counts', () => {
  assert.equal(nameOfKey({ ...plain, key: 'ㅁ', code: 'KeyA' }), 'a');
  assert.equal(nameOfKey({ ...plain, key: 'ф', code: 'KeyA' }), 'a');
  assert.equal(nameOfKey({ ...plain, key: 'Process', code: 'KeyQ' }), 'q');
});

test('Latin letters count by what they are, wherever they are: Q is A on a French keyboard', () => {
  assert.equal(nameOfKey({ ...plain, key: 'a', code: 'KeyQ' }), 'a');
});

test('with Alt a key is none of ours', () => {
  assert.equal(nameOfKey({ ...plain, key: 'a', code: 'KeyA', altKey: true }), undefined);
});

test('keys are spelled for readers', () => {
  assert.equal(spelledKey('Mod+Shift+z'), 'Ctrl Shift Z');
  assert.equal(spelledKey('Mod+s', true), '⌘ S');
  assert.equal(spelledKey('Shift+Enter'), 'Shift ↵');
  assert.equal(spelledKey('+'), '+');
});
