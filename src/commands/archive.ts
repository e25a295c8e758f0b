import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { count } from '#src/core/checks/report.ts';
import { archiveFolderError } from '#src/archive/archive-folder.ts';
import { quoted, shown } from '#src/core/model/shown.ts';
import { readableSize } from '#src/archive/bag.ts';
import type { WrittenArchive } from '#src/archive/write-archive.ts';
import { outputFolder } from '#src/files/output-folder.ts';
import { markSite, removeLeftovers, removeSite, replaceSite, stagingFolder } from '#src/files/site-folder.ts';
import { asArgument, contentFolderOf } from './content-folder.ts';
import { parseArguments, refuse } from './arguments.ts';
import { build, printNotes, setEnvironment, toldError } from './building.ts';
import { Progress } from './progress.ts';

/*
 * Writes the edition as an archive into archive/: the built site, each article as a single file, and checksums of all (BagIt). If
 * anything fails, archive/ is not changed.
 */
const { values } = parseArguments(
  'npm run archive [-- --content <folder>] [--out <folder>] [--with-content] [--cache <folder>] [--plain] [--verbose]',
  {
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      'with-content': { type: 'boolean' },
      cache: { type: 'string' },
      plain: { type: 'boolean' },
      verbose: { type: 'boolean' },
    },
  },
);
const out = outputFolder(values.out ?? 'archive');
setEnvironment({ ...values, content: contentFolderOf(values.content) });
// Imported only now, since the module reads the environment variables that are set above.
const { cacheFolder, contentFolder, protectedFolders } = await import('#src/astro/settings.ts');

const progress = new Progress();
const outError = archiveFolderError(out, protectedFolders());
if (outError !== undefined) refuse(outError);

const staging = stagingFolder(out);
try {
  removeLeftovers(out);
  removeSite(staging);
  markSite(staging, 'archive');
  const { folders, writeArchive } = await import('#src/archive/write-archive.ts');
  const built = await build({
    out: path.join(staging, folders.site),
    cache: cacheFolder,
    plain: values.plain === true,
    verbose: values.verbose === true,
    verify: false,
    progress,
  });
  const written = await writeArchive({
    folder: staging,
    content: values['with-content'] ? contentFolder : undefined,
    software: softwareName(),
    onProgress: (done, of) => progress.show('Writing single-file articles', done, of),
  });
  replaceSite(staging, out);
  progress.end();
  printNotes(built);
  printSummary(written, built.read.site?.title ?? '');
} catch (problem) {
  progress.end();
  removeSite(staging);
  console.error(toldError(problem));
  console.error(existsSync(out) ? `No archive was written; ${shownOut()} has not changed.` : 'No archive was written.');
  process.exitCode = 1;
}

function printSummary({ files, bytes, articles, excerpts, leftOut }: WrittenArchive, title: string): void {
  const lines = [
    `Archived ${quoted(title)} in ${shownOut()}: ${count(files, 'file')}, ${readableSize(bytes)}, as a BagIt 1.0 bag.`,
    'data/site/ is the site as it is published; open its index.html.',
    `data/articles/ has ${articles === 1 ? 'the article' : `each of the ${articles} articles`} as a single file, which opens in any browser.`,
    values['with-content']
      ? 'data/content/ has the files that the site was made from, with the whole text of every article.'
      : 'The files that the site was made from are not in it; --with-content adds them.',
    ...(values['with-content'] && excerpts > 0
      ? [
          `The site publishes only excerpts of ${count(excerpts, 'article')}: share data/content/ only with those who may have the whole text.`,
        ]
      : []),
    ...Array.from(leftOut, ([file, why]) => `content/${shown(file)} was left out, since ${why}.`),
    `To verify it: cd ${asArgument(path.relative('', out))} && sha256sum -c --quiet manifest-sha256.txt`,
  ];
  console.log(lines.join('\n'));
}

function shownOut(): string {
  return `${path.relative('', out)}/`;
}

/** The software that writes the archive, with its version. */
function softwareName(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `Dramatis ${version}`;
}
