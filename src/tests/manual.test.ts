import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { articleSchema } from '#src/core/model/article.ts';
import { actorSchema } from '#src/core/model/actor.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { isOptional } from '#src/core/model/field-kind.ts';
import { quoteSchema } from '#src/core/model/quote.ts';
import { siteSchema } from '#src/core/model/site.ts';

/* The manual has a line for every rule by which `check` reports, and for every field. */

const manual = readFileSync('README.md', 'utf8');
const namesIn = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name = '']) => name);

test('every rule is in the table of problems, and none is that there is not', () => {
  const table = manual.slice(manual.indexOf('| rule | | what to do |'));
  const told = namesIn(/`([a-z]+(?:-[a-z]+)+)`(?=[^|]*\| (?:error|\*warning\*) \|)/g, table);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    // The rules of suggestions are no rules of `check`.
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^tests|^desk.suggest.(?:names|quotations|dates)/.test(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n');
  const named = new Set(namesIn(/(?:\b(?:error|warning)\(\s*|\brule: )'([a-z]+(?:-[a-z]+)+)'/g, sources));
  assert.ok(named.size > 40, String(named.size));
  assert.deepEqual(
    [...named].filter((rule) => !told.includes(rule)),
    [],
  );
  assert.deepEqual(
    told.filter((rule) => !sources.includes(`'${rule}'`) && !/^unknown-/.test(rule)),
    [],
  );
});

test('every field is in the table of its file, with a star if it is required', () => {
  for (const [file, schema] of [
    ['site.yaml', siteSchema],
    ['articles/<id>.md', articleSchema],
    ['actors/<id>.md', actorSchema],
    ['events/<id>.md', eventSchema],
    ['quotes/<id>.md', quoteSchema],
  ] as const) {
    const start = manual.indexOf('| field |', manual.indexOf(`\n\`content/${file}\``));
    const table = manual.slice(start, manual.indexOf('\n\n', start));
    for (const [field, type] of Object.entries(schema.shape)) {
      const [, required] =
        new RegExp(`^\\|[^|]*\`${field}\`( \\*)?`, 'm').exec(table) ?? assert.fail(`${file} ${field}`);
      assert.equal(required !== undefined, !isOptional(type), `${file}: whether ${field} is required`);
    }
  }
});
