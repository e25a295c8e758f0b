import type { ContentFile, ContentFiles } from './content-file.ts';
import { type ParseResult, parseEntry } from './parse-entry.ts';

/** How many versions of a file are kept: that of the disk, that of the desk, and the one before. */
const maxVersions = 3;

/** A parsed version of a file. */
interface Version {
  readonly digest: string;
  readonly source: string;
  readonly result: ParseResult;
}

/** What parsing gave for files, so that none is parsed again before it changes. Files are told apart by their digests. */
export class ParseMemory {
  readonly #versions = new Map<string, Version[]>();

  /** What is known of a file; undefined if it has to be parsed. */
  known({ path, digest }: ContentFile, sources: ContentFiles['sources']): ParseResult | undefined {
    if (digest === '') return undefined;
    return this.#versions
      .get(path)
      ?.find((version) => version.digest === digest && version.source === sourceDigest(version.result, sources))
      ?.result;
  }

  /** What is known of a file, or what parsing gives now. */
  parse(file: ContentFile, sources: ContentFiles['sources']): ParseResult {
    const known = this.known(file, sources);
    if (known) return known;
    const result = parseEntry(file, sources);
    this.keep(file, sources, result);
    return result;
  }

  keep({ path, digest }: ContentFile, sources: ContentFiles['sources'], result: ParseResult): void {
    const source = sourceDigest(result, sources);
    if (digest === '') return;
    const others = (this.#versions.get(path) ?? []).filter((version) => version.digest !== digest);
    this.#versions.set(path, [{ digest, source, result }, ...others].slice(0, maxVersions));
  }
}

/** A digest of the source text on which a result depends; empty if it depends on none. */
function sourceDigest({ entry, problems }: ParseResult, sources: ContentFiles['sources']): string {
  if (entry?.kind === 'article' && entry.data.source.text !== undefined)
    return sources.get(entry.data.source.text)?.digest ?? digestOfAll(sources);
  const isUncertain = entry === undefined && problems.some(({ rule }) => rule.startsWith('source-'));
  return isUncertain ? digestOfAll(sources) : '';
}

/** What is said of a source text that is missing depends on which others there are. */
function digestOfAll(sources: ContentFiles['sources']): string {
  const known = digests.get(sources);
  if (known !== undefined) return known;
  const digest = [...sources].map(([path, file]) => `${path} ${file.digest}`).join('\n');
  digests.set(sources, digest);
  return digest;
}

const digests = new WeakMap<ContentFiles['sources'], string>();
