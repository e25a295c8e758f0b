import { anchorOf, elementsOf } from './html.ts';

/** What a crawl has found. */
export interface Crawl {
  /** Each page that was reached: its address below the root, and how many links lie between it and the front page. */
  readonly pages: ReadonlyMap<string, number>;
  /** Links and fragments without a target, and addresses outside of the site, as `page: target (why)`. */
  readonly dead: readonly string[];
}

/** A host's response; `html` is undefined if it is not a page. */
export interface Answer {
  readonly status: number;
  readonly html?: string;
}

/**
 * Follows every link, form, style sheet, script and picture from `root`, as a browser resolves them. `ask` gives what a host
 * answers at an address.
 */
export async function crawl(root: string, ask: (address: string) => Promise<Answer>): Promise<Crawl> {
  const depths = new Map([[root, 0]]);
  const answers = new Map<string, Answer>();
  const ids = new Map<string, ReadonlySet<string>>();
  const wanted: { from: string; target: string; hash: string }[] = [];
  const dead: string[] = [];
  for (const [address, depth] of depths) {
    const answer = await ask(address);
    answers.set(address, answer);
    if (answer.html === undefined) continue;
    const elements = elementsOf(answer.html);
    ids.set(address, new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])));
    for (const { name, attributes } of elements) {
      const loaded = [
        ...[attributes['src'], attributes['action']].filter((target) => target !== undefined),
        ...(attributes['srcset']?.split(', ').map((part) => part.split(' ')[0] ?? '') ?? []),
      ];
      // These lead to where the edition is published.
      const isPublished = attributes['rel'] === 'canonical' || attributes['type'] === 'application/json+oembed';
      const links = attributes['href'] !== undefined && !isPublished ? [attributes['href']] : [];
      for (const target of [...loaded, ...links]) {
        if (name === 'a' && /^(https?|mailto|data):/.test(target)) continue;
        const { href, hash } = new URL(target, address);
        const found = href.replace(/#.*$/, '');
        if (!found.startsWith(root)) {
          dead.push(`${address}: ${target} (outside of the site)`);
          continue;
        }
        wanted.push({ from: address, target: found, hash: anchorOf(hash) });
        if (!depths.has(found)) depths.set(found, depth + 1);
      }
    }
  }
  for (const { from, target, hash } of wanted) {
    const status = answers.get(target)?.status;
    if (status !== 200) dead.push(`${from}: ${target} (${status})`);
    else if (hash && ids.has(target) && !ids.get(target)?.has(hash))
      dead.push(`${from}: ${target}#${hash} (no such id)`);
  }
  const pages = [...depths].filter(([address]) => ids.has(address));
  return {
    pages: new Map(pages.map(([address, depth]) => [address.slice(root.length), depth])),
    dead: [...new Set(dead)],
  };
}
