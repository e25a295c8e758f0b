import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#src/core/checks/check.ts';
import { isError } from '#src/core/checks/report.ts';
import type { Crossref } from '#src/core/index/crossref.ts';
import { everyEntry } from '#src/core/index/former-addresses.ts';
import { type Lookup, recordLookups } from '#src/core/index/lookups.ts';
import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { hash, readContent } from '#src/files/read-content.ts';
import type { Site } from '#src/core/model/site.ts';
import { findsTheSame, lookupDigest } from './lookup-digest.ts';

/*
 * A build leaves pages as they are where what was looked up to make them is the same. Here an edition is edited in
 * every way that files allow, the views of all its pages are made again, and those that would be left must be the same.
 */

const content = 'src/tests/sample/content';
process.env['DRAMATIS_CONTENT'] = content;
const { keepLoaded } = await import('#src/astro/loaded.ts');
const { routes } = await import('#src/astro/routes.ts');

interface Made {
  readonly index: Crossref;
  readonly digests: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, { readonly views: string; readonly lookups: readonly Lookup[] }>;
}

/** The views of all pages; undefined for an edition with errors, which is not built. */
function made(files: ContentFiles, before?: Made): Made | undefined {
  const entries = new Map(before && Array.from(everyEntry(before.index), (entry) => [entry.file, entry]));
  const known = ({ path }: ContentFile) => {
    const [entry, digest] = [entries.get(path), before?.digests.get(path)];
    return entry && digest !== undefined ? { entry, digest } : undefined;
  };
  const { index, site, problems } = checkContent(files, { known });
  if (!site || problems.some(isError)) return undefined;
  return {
    index,
    digests: new Map(files.entries.map(({ path, digest }) => [path, digest])),
    groups: groupsOf(index, site),
  };
}

function groupsOf(index: Crossref, site: Site): Made['groups'] {
  const watch = recordLookups(index);
  keepLoaded({ index: watch.index, site });
  const groups = routes
    .flatMap((route) => route.groups())
    .map(({ name, pages }) => {
      const { result, lookups } = watch.during(() => pages());
      return [name, { views: JSON.stringify(result), lookups }] as const;
    });
  return new Map(groups);
}

/** Other texts of a file: a field less, later years, another name; what it names is another; a mark less. */
function* editsOf(text: string, nextOf: (id: string) => string | undefined): Iterable<string> {
  const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
  const fields = front.split(/^(?=\S)/m);
  for (const n of fields.keys()) yield `---\n${fields.toSpliced(n, 1).join('')}---\n${body}`;
  yield text.replaceAll(/\b(1|2)(\d\d\d)\b/g, (year) => String(Number(year) + 1));
  yield text.replace(/^name: ("?)/m, 'name: $1Zed ');
  yield `${text.trimEnd()}\n\nA sentence more.\n`;
  for (const { 0: id, index } of text.matchAll(/[a-z][a-z0-9-]+/g)) {
    const next = nextOf(id);
    if (next !== undefined) yield text.slice(0, index) + next + text.slice(index + id.length);
  }
  for (const { 0: mark, 1: words = '', index } of text.matchAll(/:\w+\[([^[\]]*)\]\{[^}]*\}/g))
    yield text.slice(0, index) + words + text.slice(index + mark.length);
}

/** Editions that differ from one in a file: gone, of another name, or with another text. */
function* edited(files: ContentFiles): Iterable<ContentFiles> {
  for (const file of files.entries) {
    const others = files.entries.filter((other) => other !== file);
    yield { ...files, entries: others };
    const renamed = { ...file, id: `${file.id}-anew`, path: file.path.replace(/\.md$/, '-anew.md') };
    yield { ...files, entries: files.entries.map((entry) => (entry === file ? renamed : entry)) };
    const text = new TextDecoder().decode('bytes' in file.content ? file.content.bytes : undefined);
    const nextOf = (id: string) => {
      const kind = files.entries.find((entry) => entry.id === id)?.kind;
      const ofKind = others.filter((entry) => entry.kind === kind);
      return ofKind[(ofKind.findIndex((entry) => entry.id === id) + 1) % ofKind.length]?.id;
    };
    for (const edit of new Set(editsOf(text, nextOf))) {
      const bytes = new TextEncoder().encode(edit);
      const changed = { ...file, content: { bytes }, digest: hash(bytes) };
      yield { ...files, entries: files.entries.map((entry) => (entry === file ? changed : entry)) };
    }
  }
}

test('pages that show something else after an edit have looked up something that it changes', async () => {
  // Without the list of what is published, files may have other names.
  const { published, ...files } = await readContent(content);
  const before = made(files);
  assert.ok(before);
  const digestBefore = lookupDigest(before.index, before.digests);
  const foundBefore = new Map(
    [...before.groups.values()].flatMap(({ lookups }) => lookups.map((lookup) => [lookup, digestBefore(lookup)])),
  );
  const tally = { left: 0, same: 0, other: 0 };
  for (const edit of edited(files)) {
    const after = made(edit, before);
    if (!after) continue;
    const isSame = findsTheSame(foundBefore, lookupDigest(after.index, after.digests));
    for (const [name, { views, lookups }] of before.groups) {
      const isLeft = isSame(lookups);
      const now: string | undefined = after.groups.get(name)?.views;
      if (isLeft) assert.equal(now, views, `${name} is left as it was`);
      tally[isLeft ? 'left' : now === views ? 'same' : 'other'] += 1;
    }
  }
  // Most edits reach few pages of an edition; that this one is small and dense is why more are made than change.
  assert.ok(tally.left > 2500 && tally.other > 800, JSON.stringify(tally));
});
