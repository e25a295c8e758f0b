import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const folder = path.join(import.meta.dirname, '../styles');

/** Declarations of the style sheets, as `article.css: margin-left: 1rem`. */
const declarations = readdirSync(folder).flatMap((file) => {
  const css = readFileSync(path.join(folder, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/(?<=[{;]\s*)(?<property>[a-z-]+):\s*(?<value>[^;{}]+);/g)].map(({ groups = {} }) => ({
    file,
    property: groups['property'] ?? '',
    value: (groups['value'] ?? '').replace(/\s+/g, ' ').trim(),
  }));
});

/** The values of a shorthand, those in brackets whole. */
const parts = (value: string) => value.match(/(?:[^\s(]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s]+)/g) ?? [];

test('style sheets speak of beginnings and ends, so that they hold for text from right to left too', () => {
  assert.ok(declarations.length > 500);
  const astray = declarations.filter(({ property, value }) => {
    if (/^(left|right)$|-(left|right)($|-)/.test(property)) return true;
    if (/^(float|clear|text-align|caption-side)$/.test(property)) return /left|right/.test(value);
    // Four values of which those of the two sides differ.
    if (/^(margin|padding|inset|border-(width|color|style)|border-radius)$/.test(property)) {
      const [, right, , left] = parts(value);
      return left !== undefined && right !== left;
    }
    return false;
  });
  assert.deepEqual(
    astray.map(({ file, property, value }) => `${file}: ${property}: ${value}`),
    [
      // The hook of a check mark is turned the same way everywhere.
      'article.css: border-width: 0 0.11em 0.11em 0',
      // Notes in the margin are aligned with the line that parts them from the text, whatever their own direction.
      'article.css: text-align: left',
      'article.css: text-align: right',
    ],
  );
});
