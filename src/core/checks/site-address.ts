import { siteFile } from '#src/core/entries/read-site.ts';
import { type Problem, error, inFile } from '#src/core/model/problem.ts';
import { quoted, truncated } from '#src/core/model/shown.ts';
import type { RuleInput } from './rule.ts';

/** `invalid-url`: the edition's `url` can be the root of pages, and Astro can build for its path. */
export function siteAddressRule({ site }: RuleInput): Problem[] {
  if (site?.url === undefined) return [];
  const fault = faultOf(new URL(site.url));
  return fault ? inFile(siteFile, [error('invalid-url', { field: ['url'] }, ...fault)]) : [];
}

function faultOf({ pathname, search, hash, username, password }: URL): [what: string, todo: string] | undefined {
  const [extra] = [search, hash, username, password].filter((part) => part !== '');
  if (extra !== undefined)
    return [
      `No page can stand below this address, which has ${quoted(extra)}.`,
      'Write the address of the front page alone.',
    ];
  if (!pathname.includes('%')) return undefined;
  // Astro treats such a path as two, one of them encoded, and loses pictures.
  return [
    `No site can be built for the path ${truncated(pathname)}, since it is encoded.`,
    'Publish it below a path of letters from a to z, digits and hyphens.',
  ];
}
