import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutKnown } from './without-known.ts';

test('what a post has said is not said again of a part in an event', () => {
  const post = 'Minister of Foreign Affairs Norvik';
  assert.equal(withoutKnown('Foreign Minister of Norvik', post), '');
  assert.equal(withoutKnown('Foreign Minister of Norvik; host', post), 'host');
  assert.equal(withoutKnown('Foreign Minister of Sandvik', post), 'Foreign Minister of Sandvik');
  assert.equal(withoutKnown('host', post), 'host');
  assert.equal(withoutKnown('host; guest', ''), 'host; guest');
  assert.equal(withoutKnown('外交部长；主持', '外交部长'), '主持');
  // Words that are too short to tell anything are no words that are known.
  assert.equal(withoutKnown('MP', 'Member, Parliament'), 'MP');
});
