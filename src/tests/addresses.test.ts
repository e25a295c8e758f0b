import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { suite, test } from 'node:test';
import { insertAddresses } from '#src/core/checks/published.ts';
import { readCase, withBroken } from './broken-edition.ts';
import { runCommand } from './site/built-site.ts';

suite('The command addresses', () => {
  test('writes a list, adds what is new where it belongs, and leaves every line that stands there', async () => {
    await withBroken([], async (content) => {
      const list = path.join(content, 'published.txt');
      const first = await runCommand('addresses.ts', [content]);
      assert.equal(first.code, 0, first.output);
      assert.match(first.output, /^Added 6 addresses to .*published\.txt\.\n$/);
      const written = await readFile(list, 'utf8');
      assert.match(
        written,
        /^(#.*\n)+\/actors\/council\/\n\/actors\/holm\/\n\/articles\/bridge\/\n\/events\/vote\/\n\/quotes\/no-danger\/\n\/quotes\/told\/\n$/,
      );

      await writeFile(list, written.replace('/events/vote/\n', '# The vote was never public.\n'));
      await writeFile(path.join(content, 'actors/alderman.md'), '---\nname: An alderman\nkind: person\n---\n');
      await runCommand('addresses.ts', [content]);
      const added = (await readFile(list, 'utf8')).split('\n');
      assert.ok(added.includes('# The vote was never public.'));
      assert.equal(added[added.indexOf('/actors/council/') - 1], '/actors/alderman/');
      assert.deepEqual(added.filter((line) => line === '/actors/council/').length, 1);

      const again = await runCommand('addresses.ts', [content]);
      assert.match(again.output, /has every address/);
      assert.equal(await readFile(list, 'utf8'), added.join('\n'));
    });
  });

  test('writes nothing while the content has errors, and says which', async () => {
    await withBroken([await readCase('misspelt-id')], async (content) => {
      const { code, output } = await runCommand('addresses.ts', [content]);
      assert.equal(code, 1);
      assert.match(output, /\(unknown-actor\)/);
      assert.match(output, /Nothing was written/);
      assert.ok(!existsSync(path.join(content, 'published.txt')));
    });
  });

  test('lets check stop a renaming that would break an address, until the new file tells of it', async () => {
    await withBroken([], async (content) => {
      await runCommand('addresses.ts', [content]);
      const [before, after] = ['holm', 'vera-holm'].map((id) => path.join(content, 'actors', `${id}.md`)) as [
        string,
        string,
      ];
      await rename(before, after);
      for (const file of ['articles/bridge.md', 'events/vote.md', 'quotes/told.md', 'quotes/no-danger.md']) {
        const text = await readFile(path.join(content, file), 'utf8');
        await writeFile(path.join(content, file), text.replace(/\bholm\b/g, 'vera-holm'));
      }
      const { code, output } = await runCommand('check.ts', [content]);
      assert.equal(code, 1, output);
      assert.match(
        output,
        /published\.txt:\d+:1 {2}The address \/actors\/holm\/ was published and would be gone\. Has “vera-holm” taken its place\?/,
      );
      await writeFile(after, (await readFile(after, 'utf8')).replace('name:', 'formerIds: [holm]\nname:'));
      const mended = await runCommand('check.ts', [content]);
      assert.equal(mended.code, 0, mended.output);
    });
  });
});

test('addresses are added to a list in order, whatever stands in it', () => {
  assert.equal(insertAddresses('', ['/b/', '/a/']), '/a/\n/b/\n');
  assert.equal(
    insertAddresses('# A list\n/b/\n\n# Old\n/d/', ['/c/', '/e/', '/a/']),
    '# A list\n/a/\n/b/\n\n# Old\n/c/\n/d/\n/e/\n',
  );
});
