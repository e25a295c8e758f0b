import assert from 'node:assert/strict';
import { test } from 'node:test';
import { participles, verbForms } from './english-forms.ts';

test('verbs have their regular and irregular forms', () => {
  const forms = (lemma: string) => [...verbForms(lemma)].sort().join(' ');
  assert.equal(forms('argue'), 'argue argued argues arguing');
  assert.equal(forms('deny'), 'denied denies deny denying');
  assert.equal(forms('portray'), 'portray portrayed portraying portrays');
  assert.equal(forms('express'), 'express expressed expresses expressing');
  assert.equal(forms('foresee'), 'foresaw foresee foreseeing foreseen foresees');
  assert.equal(forms('say'), 'said say saying says');
  assert.equal(forms('admit'), 'admit admits admitted admitting');
  assert.equal(forms('agree'), 'agree agreed agreeing agrees');
});

test('participles are those of all verbs', () => {
  assert.deepEqual([...participles('say deny plan')], ['saying', 'denying', 'planning']);
});
