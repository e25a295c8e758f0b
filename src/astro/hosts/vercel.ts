import { cacheControl, framedPolicy, hashed, headers } from './policy.ts';
import { headerName } from './deployment.ts';

/** `vercel.json`. By default Vercel serves addresses with and without the final slash; relative links depend on it. */
export function vercelJson(): string {
  const list = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => ({ key: headerName(name), value }));
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    cleanUrls: false,
    trailingSlash: true,
    headers: [
      { source: '/(.*)', headers: list(headers) },
      { source: '/quotes/:quote/embed/(.*)', headers: list({ 'content-security-policy': framedPolicy }) },
      ...hashed.map((folder) => ({
        source: `/${folder}/(.*)`,
        headers: list({ 'cache-control': cacheControl.hashed }),
      })),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
