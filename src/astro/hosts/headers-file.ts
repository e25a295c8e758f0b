import { cacheControl, framedPolicy, hashed, headers, types } from './policy.ts';
import { headerName } from './deployment.ts';

/**
 * `_headers`, which Netlify and Cloudflare read from the root of the site. If two rules set the same header, both hosts join
 * the values, so there is no cache rule for pages: both hosts have browsers revalidate them by default.
 */
export function headersFile(): string {
  const rules = [
    rule('/*', headers),
    rule('/quotes/:quote/embed/*', { 'content-security-policy': framedPolicy }),
    ...hashed.map((folder) =>
      rule(`/${folder}/*`, {
        'cache-control': cacheControl.hashed,
        ...(folder.startsWith('pagefind')
          ? { 'content-type': 'application/octet-stream' satisfies keyof typeof types }
          : {}),
      }),
    ),
  ];
  return rules.join('\n');
}

function rule(path: string, values: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(values).map(([name, value]) => `  ${headerName(name)}: ${value}`), ''].join('\n');
}
