import { type ContentFiles, type EntryKind, entryKinds } from '#src/core/entries/content-file.ts';

const utf8 = new TextEncoder();

/** Content in memory: texts by their path below `content/`, in the form in which `readContent` returns them. */
export function contentOf(files: Readonly<Record<string, string>>): ContentFiles {
  const found = Object.entries(files).map(([path, text]) => ({
    path,
    content: { bytes: utf8.encode(text) },
    digest: text,
  }));
  const kindOf = (path: string): EntryKind | undefined => entryKinds.find((kind) => path.startsWith(`${kind}s/`));
  return {
    entries: found.flatMap(({ path, ...rest }) => {
      const kind = kindOf(path);
      return kind ? [{ kind, id: path.slice(kind.length + 2, -'.md'.length), path: `content/${path}`, ...rest }] : [];
    }),
    site: found.find(({ path }) => path === 'site.yaml')?.content ?? { unreadable: 'it does not exist' },
    ...(files['published.txt'] === undefined ? {} : { published: { bytes: utf8.encode(files['published.txt']) } }),
    sources: new Map(found.filter(({ path }) => path.startsWith('sources/')).map(({ path, ...rest }) => [path, rest])),
    ...(found.some(({ path }) => path.startsWith('refused/'))
      ? {
          refused: new Map(
            found.flatMap(({ path, content }) => (path.startsWith('refused/') ? [[`content/${path}`, content]] : [])),
          ),
        }
      : {}),
    images: new Map(),
    unexpectedFiles: [],
    public: new Set(),
    publicRefused: new Map(),
    unreadableFolders: [],
  };
}
