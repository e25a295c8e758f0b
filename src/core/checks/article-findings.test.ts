import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { ParseMemory } from '#src/core/entries/parse-memory.ts';
import { contentOf } from '#src/tests/content-of.ts';
import { articleFile } from '#src/tests/edition-of.ts';
import { ArticleFindings, type SavedFindings } from './article-findings.ts';
import { checkContent } from './check.ts';

const files = {
  'site.yaml': 'title: T\ndescription: D\nlanguage: en\n',
  'actors/vera.md': '---\nname: Vera Holm\nkind: person\n---\n',
  'articles/a.md': articleFile({ summary: 'Was “built.' }, ':actor[Holm]{#vera} said. Was “built. Tom Arden came.'),
  'articles/b.md': articleFile({}, ':actor[Holm]{#vera} and Vera Holm.'),
};

/** What is found in articles that is not in `saved`. */
function checkAgain(all: ContentFiles, saved: SavedFindings | undefined): SavedFindings | undefined {
  const findings = new ArticleFindings(saved);
  checkContent(all, {}, findings);
  return findings.toSave();
}

test('what was found in an article is found again, and anew when it or a name changes', () => {
  const memory = new ParseMemory();
  let saved: SavedFindings | undefined;
  const check = (changes: Partial<typeof files> & Readonly<Record<string, string>> = {}) => {
    const all = contentOf({ ...files, ...changes });
    const findings = new ArticleFindings(saved);
    const { problems } = checkContent(all, { memory }, findings);
    saved = findings.toSave() ?? saved;
    assert.deepEqual(
      problems,
      checkContent(all, {}, new ArticleFindings()).problems,
      'without a memory it is the same',
    );
    assert.equal(checkAgain(all, saved), undefined, 'nothing is found that was not known');
    return problems.map(({ file, rule }) => `${file.slice('content/articles/'.length)} ${rule}`);
  };
  const first = ['a.md summary-copied', 'a.md unpaired-mark', 'b.md name-unannotated'];
  assert.deepEqual(check(), first);
  assert.deepEqual(check(), first);
  const tom = { 'actors/tom.md': '---\nname: Tom Arden\nkind: person\n---\n' };
  const marked = { 'articles/b.md': articleFile({}, ':actor[Vera Holm]{#vera} and :actor[T.]{#tom}.') };
  assert.deepEqual(check({ ...tom, ...marked }), [...first.slice(0, 2), 'a.md name-unannotated']);
  assert.deepEqual(
    check(marked).filter((rule) => rule.includes('unannotated')),
    [],
  );
  assert.deepEqual(check(), first);
});
