import type { FileGroup } from '#src/export/file-group.ts';
import type { Edition } from '#src/core/views/edition.ts';
import { edition } from './edition.ts';
import type { Page, PageGroup, Params, Route, ViewRoute } from './route.ts';

/** The content of a file that is no page. */
export interface FileView {
  readonly text: string;
}

/** A dynamic route whose addresses are files. */
export interface FileRoute extends ViewRoute<FileView> {
  /** The media type of the files, for whoever serves them. */
  readonly type: string;
}

/** The routes of files in one folder, or in one of each entry: one for each ending. */
export type FileRoutes<Ending extends string> = Readonly<Record<Ending, FileRoute>>;

/**
 * The dynamic routes whose addresses are files: `/data/[file].csv`, `/articles/[id]/[file].xml`. Astro takes a route for one of
 * files, whose addresses have no slash at the end, where the route itself has an ending; so there is one for each. The files
 * of a group are made together, whatever their endings.
 */
export function fileRoutes<const Ending extends string>(
  folder: '/' | `/${string}/`,
  types: Readonly<Record<Ending, string>>,
  groupsOf: (edition: Edition) => readonly FileGroup[],
): FileRoutes<Ending> {
  const files = new Files(groupsOf);
  const patternOf = (name: string) => `${folder}[file].${endingOf(name)}`;
  const groups = () => files.groups().map((group) => pageGroup(files, group, patternOf));
  const endings = Object.keys(types) as Ending[];
  const routes = endings.map((ending, n): [Ending, FileRoute] => [
    ending,
    {
      pattern: `${folder}[file].${ending}`,
      type: types[ending],
      getStaticPaths: () =>
        files
          .names()
          .filter((name) => endingOf(name) === ending)
          .map((name) => ({ params: paramsOf(name, folder) })),
      // A group can have files of several routes; it belongs to the first.
      groups: n === 0 ? groups : () => [],
      view: ({ id = '', file = '' }) => ({
        text: files.text(`${folder.slice(1).replace('[id]', id)}${file}.${ending}`),
      }),
    },
  ]);
  return Object.fromEntries(routes) as FileRoutes<Ending>;
}

/** All files of some routes, as they are in the edition that is shown now. */
class Files {
  readonly #groupsOf: (edition: Edition) => readonly FileGroup[];
  #known: { of: Edition; groups: readonly FileGroup[]; byName: ReadonlyMap<string, FileGroup> } | undefined;
  /** The files of the group that was made last: those of one group are asked for one after the other. */
  #made: { of: FileGroup; texts: readonly string[] } | undefined;

  constructor(groupsOf: (edition: Edition) => readonly FileGroup[]) {
    this.#groupsOf = groupsOf;
  }

  groups(): readonly FileGroup[] {
    return this.#current().groups;
  }

  names(): string[] {
    return [...this.#current().byName.keys()];
  }

  make(group: FileGroup): readonly string[] {
    this.#made = { of: group, texts: group.texts(edition()) };
    return this.#made.texts;
  }

  text(name: string): string {
    const group = this.#current().byName.get(name);
    const texts = group && (this.#made?.of === group ? this.#made.texts : this.make(group));
    const text = texts?.[group?.names.indexOf(name) ?? 0];
    if (text === undefined) throw new RangeError(`There is no file /${name}.`);
    return text;
  }

  #current() {
    if (this.#known?.of === edition()) return this.#known;
    const groups = this.#groupsOf(edition());
    const byName = new Map(groups.flatMap((group) => group.names.map((name) => [name, group] as const)));
    return (this.#known = { of: edition(), groups, byName });
  }
}

function pageGroup(files: Files, group: FileGroup, patternOf: (name: string) => string): PageGroup {
  const pagesOf = (texts?: readonly string[]): Page[] =>
    group.names.map((address, n) => ({
      address,
      pattern: patternOf(address),
      ...(texts ? { view: { text: texts[n] } } : {}),
    }));
  const [first = ''] = group.names;
  return {
    name: first,
    pattern: patternOf(first),
    pages: () => pagesOf(group.changesWithAll ? undefined : files.make(group)),
  };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The parameters in the name of a file, by the folder of its route: `articles/bridge/text.txt` → `{ id: 'bridge', file: 'text' }`. */
function paramsOf(name: string, folder: string): Params {
  const parts = name.split('/');
  const file = parts.at(-1) ?? '';
  const at = folder.slice(1).split('/').indexOf('[id]');
  return { ...(at < 0 ? {} : { id: parts[at] }), file: file.slice(0, file.lastIndexOf('.')) };
}

/** What Astro calls for a file of a route. */
export function fileEndpoint(route: FileRoute): {
  readonly getStaticPaths: Route['getStaticPaths'];
  readonly GET: (context: { readonly params: Params }) => Response;
} {
  return {
    getStaticPaths: () => route.getStaticPaths(),
    GET: ({ params }) => new Response(route.view(params).text, { headers: { 'content-type': route.type } }),
  };
}
