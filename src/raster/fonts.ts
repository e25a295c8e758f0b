import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CanvasKit, FontCollection, TypefaceFontProvider } from 'canvaskit-wasm';
import { projectRequire } from './canvas-kit.ts';

/** A file with a subset of a font’s characters. */
interface Slice {
  readonly family: string;
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** A package of Fontsource. */
interface Font {
  readonly name: string;
  readonly slices: readonly Slice[];
}

/** All slices in the order in which they are tried, and which of them have a character, as far as that was asked. */
interface Order {
  readonly slices: readonly Slice[];
  readonly known: Map<number, readonly Slice[]>;
}

/** How the names of East Asian fonts end, by script. Each draws the same Han character as its script writes it. */
const suffixes: Readonly<Record<string, string>> = { Hant: '-tc', Hans: '-sc', Jpan: '-jp', Kore: '-kr' };

/**
 * The fonts for pictures: the packages of Fontsource among the project’s dependencies, in their order. For another script it is
 * enough to install another package. A font comes in slices; each is read when a character of it is first set.
 */
export class Fonts {
  /** It caches the variations of each font. */
  readonly collection: FontCollection;
  readonly #fonts: readonly Font[];
  readonly #provider: TypefaceFontProvider;
  readonly #registered = new Set<string>();
  readonly #orders = new Map<string, Order>();

  constructor({ TypefaceFontProvider: providers, FontCollection: collections }: CanvasKit) {
    this.#provider = providers.Make();
    this.collection = collections.Make();
    this.collection.setDefaultFontManager(this.#provider);
    this.#fonts = fontPackages().map(fontIn);
  }

  /**
   * The families that have the characters of a text, in the order in which they are to be tried: for each character the first,
   * or with `all` every one, since a font may lack what it is said to have.
   */
  familiesFor(text: string, language: string, all = false): string[] {
    const order = this.#orderFor(language);
    const wanted = new Set<Slice>();
    for (const letter of new Set(text)) {
      const having = slicesWith(order, letter.codePointAt(0) ?? 0);
      for (const slice of all ? having : having.slice(0, 1)) wanted.add(slice);
    }
    const slices = order.slices.filter((slice) => wanted.has(slice));
    for (const { family, file } of slices) this.#register(family, file);
    return slices.map(({ family }) => family);
  }

  #orderFor(language: string): Order {
    const suffix = suffixes[new Intl.Locale(language).maximize().script ?? ''] ?? '-';
    let order = this.#orders.get(suffix);
    if (!order) {
      const [first, others] = [true, false].map((is) => this.#fonts.filter(({ name }) => name.endsWith(suffix) === is));
      order = { slices: [...(first ?? []), ...(others ?? [])].flatMap(({ slices }) => slices), known: new Map() };
      this.#orders.set(suffix, order);
    }
    return order;
  }

  #register(family: string, file: string): void {
    if (this.#registered.has(family)) return;
    this.#registered.add(family);
    this.#provider.registerFont(Uint8Array.from(readFileSync(file)).buffer, family);
  }
}

/** The names of the packages: first those for Latin, Greek and Cyrillic, which Noto’s have only as a supplement. */
function fontPackages(): string[] {
  const { dependencies } = projectRequire('./package.json') as { dependencies: Readonly<Record<string, string>> };
  const names = Object.keys(dependencies).filter((name) => /^@fontsource(-variable)?\//.test(name));
  const isOfScript = (name: string) => name.includes('/noto-');
  return [...names.filter((name) => !isOfScript(name)), ...names.filter(isOfScript)];
}

function slicesWith({ slices, known }: Order, point: number): readonly Slice[] {
  const before = known.get(point);
  if (before) return before;
  const found = slices.filter(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to));
  known.set(point, found);
  return found;
}

function fontIn(name: string): Font {
  const unicode = projectRequire.resolve(`${name}/unicode.json`);
  const subsets = JSON.parse(readFileSync(unicode, 'utf8')) as Readonly<Record<string, string>>;
  const files = path.join(path.dirname(unicode), 'files');
  const slug = name.slice(name.indexOf('/') + 1);
  return {
    name,
    slices: Object.entries(subsets).flatMap(([subset, ranges]) => {
      const beginning = path.join(files, `${slug}-${subset.replace(/[[\]]/g, '')}`);
      // With optical sizes if there are any, else with weights, else of one weight.
      const file = ['opsz', 'wght', '400'].map((axis) => `${beginning}-${axis}-normal.woff2`).find(existsSync);
      return file ? [{ family: `${slug} ${subset}`, file, ranges: ranges.split(',').map(rangeOf) }] : [];
    }),
  };
}

/** `U+0460-052F` → 0x460 and 0x52f, `U+20B4` → 0x20b4 twice. */
function rangeOf(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
