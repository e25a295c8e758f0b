import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { ParseMemory } from '#src/core/entries/parse-memory.ts';
import { hash } from '#src/files/hash.ts';
import { EditionMemory } from './edition-memory.ts';
import { Refusal } from './refusal.ts';
import { save } from './save.ts';

const names = ['a', 'b', 'c', 'd'] as const;
type Name = (typeof names)[number];

/** What happens to the files, by the desk or by somebody else. */
type Step =
  | { readonly kind: 'load'; readonly names: readonly Name[] }
  | { readonly kind: 'save'; readonly names: readonly Name[]; readonly words: string; readonly removes: boolean }
  | { readonly kind: 'edit'; readonly name: Name; readonly words: string }
  | { readonly kind: 'remove'; readonly name: Name };

const someNames = fc.subarray([...names], { minLength: 1 });
const words = fc.constantFrom('One.', 'Two.', 'Two.\n\nThree.', 'Ü 🎉');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('load' as const), names: someNames }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('save' as const), names: someNames, words, removes: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), name: fc.constantFrom(...names), words }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), name: fc.constantFrom(...names) }) },
);

const textOf = (said: string) => `---\nname: N\nkind: person\n---\n\n${said}\n`;

test('whatever the desk and others do in turn, a save is made as a whole, or not at all and nobody’s work is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'dramatis-sequence-'));
      try {
        await mkdir(path.join(folder, 'actors'));
        await follow(folder, steps);
      } finally {
        await rm(folder, { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});

/** Takes the steps, and compares the folder after each of them with what must be in it. */
async function follow(folder: string, steps: readonly Step[]): Promise<void> {
  const parses = new ParseMemory();
  const memory = new EditionMemory(folder, () => Promise.resolve(parses));
  const disk = new Map<Name, string>();
  const loaded = new Map<Name, string | undefined>();
  const fileOf = (name: Name) => path.join(folder, `actors/${name}.md`);
  for (const taken of steps) {
    if (taken.kind === 'load') for (const name of taken.names) loaded.set(name, disk.get(name));
    if (taken.kind === 'edit') {
      disk.set(taken.name, textOf(`Theirs: ${taken.words}`));
      await writeFile(fileOf(taken.name), textOf(`Theirs: ${taken.words}`));
    }
    if (taken.kind === 'remove') {
      disk.delete(taken.name);
      await rm(fileOf(taken.name), { force: true });
    }
    if (taken.kind === 'save') {
      const changes = taken.names.map((name, n) => {
        const known = loaded.get(name);
        return {
          path: `content/actors/${name}.md`,
          hash: known === undefined ? null : hash(known),
          text: taken.removes && n === 0 ? null : textOf(taken.words),
        };
      });
      const stale = taken.names.filter((name) => loaded.get(name) !== disk.get(name));
      const result = await save(folder, changes, memory).catch((problem: unknown) => problem);
      if (stale.length > 0) {
        assert.ok(result instanceof Refusal && result.status === 409, String(result));
        const told = result.more['conflicts'] as { path: string; text: string | null }[];
        assert.deepEqual(
          told.map(({ path: one, text }) => [one, text]),
          stale.map((name) => [`content/actors/${name}.md`, disk.get(name) ?? null]),
        );
      } else {
        assert.ok(!(result instanceof Error), String(result));
        for (const [n, name] of taken.names.entries()) {
          const text = changes[n]?.text ?? undefined;
          if (text === undefined) disk.delete(name);
          else disk.set(name, text);
          loaded.set(name, text);
        }
      }
    }
    const there = (await readdir(path.join(folder, 'actors'))).sort();
    assert.deepEqual(there, [...disk.keys()].map((name) => `${name}.md`).sort());
    for (const [name, text] of disk) assert.equal(await readFile(fileOf(name), 'utf8'), text);
  }
}
