import { type Crossref, crossref } from '#src/core/index/crossref.ts';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { decode } from '#src/core/entries/decode.ts';
import { type Precomputed, readEntries } from '#src/core/entries/read-entries.ts';
import { readSite } from '#src/core/entries/read-site.ts';
import { type Problem, error, fileStart, inFile } from '#src/core/model/problem.ts';
import type { Site } from '#src/core/model/site.ts';
import { ArticleFindings } from './article-findings.ts';
import { cyclesRule } from './cycles.ts';
import { unreadableFolders } from './unreadable-folders.ts';
import { idsRule } from './ids.ts';
import { imagesRule } from './images.ts';
import { excerptsRule } from './excerpts.ts';
import { formerIdsRule } from './former-ids.ts';
import { languageRule } from './language.ts';
import { withPositions } from './place.ts';
import { publicFilesRule } from './public.ts';
import { publishedRule } from './published.ts';
import { quotationsRule } from './quotations.ts';
import { referencesRule } from './references.ts';
import type { Rule } from './rule.ts';
import { siteAddressRule } from './site-address.ts';
import { sourcesRule } from './sources.ts';
import { timeRule } from './time.ts';
import { unannotatedRule } from './unannotated.ts';
import { unusedRule } from './unused.ts';

const rules: readonly Rule[] = [
  idsRule,
  formerIdsRule,
  publishedRule,
  referencesRule,
  quotationsRule,
  timeRule,
  cyclesRule,
  imagesRule,
  publicFilesRule,
  sourcesRule,
  excerptsRule,
  siteAddressRule,
  languageRule,
  unusedRule,
  unannotatedRule,
];

/** The index of an edition, and everything that is wrong with its content. */
export interface CheckedContent {
  readonly index: Crossref;
  /** Absent only if there are problems. */
  readonly site?: Site;
  /** All problems of all files, in the order of files, lines and columns; each has a line and column. */
  readonly problems: readonly Problem[];
  /** How many files had to be parsed; the others came from the cache. */
  readonly parsed: number;
}

/** What `unannotatedRule` has found in this process. */
const unannotatedInThisProcess = new ArticleFindings();

/**
 * Parses, indexes and checks a whole edition, for builds, `dev` and `check` alike. `ready`: see `readEntries`. `unannotated`:
 * which names are known to lack an annotation; those that are found now are added.
 */
export function checkContent(
  files: ContentFiles,
  ready?: Precomputed,
  unannotated = unannotatedInThisProcess,
): CheckedContent {
  const unread = unreadableFolders(files);
  if (unread.length > 0) return { index: crossref([]), parsed: 0, problems: unread };
  const read = readEntries(files, ready);
  const { site, problems: ofSite } = readSite(files.site);
  const index = crossref(read.entries);
  const entered = new Set(read.entries.map(({ file }) => file));
  const broken = new Set(files.entries.filter(({ path }) => !entered.has(path)).map(({ kind, id }) => `${kind} ${id}`));
  const checked = { index, files, broken, unannotated, ...(site ? { site } : {}) };
  const problems = [
    ...ofSite,
    ...read.problems,
    ...rules.flatMap((rule) => rule(checked)),
    ...(files.entries.length === 0 ? nothing() : []),
  ];
  const entries = new Map(files.entries.map((file) => [file.path, file]));
  return {
    index,
    ...(site ? { site } : {}),
    parsed: read.parsed,
    problems: withPositions(problems, (path) => decode(entries.get(path)?.content ?? files.site).text ?? ''),
  };
}

function nothing(): Problem[] {
  return inFile('content', [
    error(
      'no-content',
      fileStart,
      'There is nothing to publish.',
      'Add content/articles/<id>.md; see “Write an article” in the README.',
    ),
  ]);
}
