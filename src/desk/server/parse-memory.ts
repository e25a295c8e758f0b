import type { ContentFile, ContentFiles } from '#src/core/entries/content-file.ts';
import { type ParseResult, parseEntry } from '#src/core/entries/parse-entry.ts';

/** How many versions of a file are kept: that of the disk and that of the desk. */
const maxVersions = 2;

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
    if (digest === '' || source === undefined) return;
    const others = (this.#versions.get(path) ?? []).filter((version) => version.digest !== digest);
    this.#versions.set(path, [{ digest, source, result }, ...others].slice(0, maxVersions));
  }
}

/**
 * The digest of the source text on which a result depends; empty if it depends on none. Undefined if that cannot be told, or
 * if what `check` says depends on which other source texts there are.
 */
function sourceDigest({ entry, problems }: ParseResult, sources: ContentFiles['sources']): string | undefined {
  if (entry === undefined) return problems.some(({ rule }) => rule.startsWith('source-')) ? undefined : '';
  if (entry.kind !== 'article' || entry.data.source.text === undefined) return '';
  return sources.get(entry.data.source.text)?.digest;
}
