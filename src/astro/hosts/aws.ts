import { cacheControl, hashed, headers, headersOf, types } from './policy.ts';
import { type Deployment, commandFor, headerName } from './deployment.ts';
import { shellWord } from './quote.ts';

/**
 * A script that uploads `dist/` to S3: files with hashed names first, then pages, so that no page refers to a file that is
 * not there yet. Files that are no longer in `dist/` are deleted last.
 */
export function s3(place: Deployment): string {
  const { url, path, folder } = place;
  const bytes = types['application/octet-stream'].map((ending) => `--include '*.${ending}'`).join(' ');
  const names = hashed.map((name) => `'${name}/*'`);
  const hosts = ['.htaccess', '.nojekyll', '_headers', 'vercel.json'].map((name) => `--exclude '${name}'`).join(' ');
  const pagefind = names
    .filter((name) => name.includes('pagefind'))
    .map((name) => `--include ${name}`)
    .join(' ');
  return `#!/usr/bin/env bash
# For S3 and CloudFront: bash upload.sh <bucket> [<distribution>]
# (${commandFor('s3', place)} > upload.sh)
set -euo pipefail
to="s3://$1"${path === '/' ? '' : shellWord(path.slice(0, -1))}
from=${shellWord(folder.startsWith('-') ? `./${folder}` : folder)}
hashed='${cacheControl.hashed}'
other='${cacheControl.other}'

aws s3 cp "$from" "$to" --recursive --exclude '*' --include '_astro/*' --cache-control "$hashed"
aws s3 cp "$from" "$to" --recursive --exclude '*' ${pagefind} --cache-control "$hashed" --content-type application/octet-stream
aws s3 cp "$from" "$to" --recursive --exclude '*' ${bytes} ${names.map((name) => `--exclude ${name}`).join(' ')} --cache-control "$other" --content-type application/octet-stream
aws s3 cp "$from" "$to" --recursive --exclude '*.html' ${names.map((name) => `--exclude ${name}`).join(' ')} ${bytes.replaceAll('--include', '--exclude')} ${hosts} --cache-control "$other"
aws s3 cp "$from" "$to" --recursive --exclude '*' --include '*.html' --cache-control "$other" --content-type 'text/html; charset=utf-8'
aws s3 sync "$from" "$to" --delete --size-only ${hosts}
if [ -n "\${2:-}" ]; then
  aws cloudfront create-invalidation --distribution-id "$2" --paths ${shellWord(`${url.pathname}*`)}
fi
`;
}

/** A CloudFront function for viewer requests: a folder's page is its `index.html`, and its address ends with a slash. */
export function cloudFrontFunction(): string {
  return `function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri.endsWith('/')) {
    request.uri = uri + 'index.html';
    return request;
  }
  if (uri.slice(uri.lastIndexOf('/')).indexOf('.') >= 0) return request;
  var query = Object.keys(request.querystring)
    .map(function (name) { return name + '=' + request.querystring[name].value; })
    .join('&');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: uri + '/' + (query ? '?' + query : '') } } };
}
`;
}

/**
 * A response headers policy of a CloudFront distribution, for `aws cloudfront create-response-headers-policy`: that of every
 * page and file, or that of the pages for frames, which a cache behaviour of their own has.
 */
export function cloudFrontHeaders(framed = false): string {
  const {
    'content-security-policy': policy = '',
    'referrer-policy': referrer,
    'x-content-type-options': _,
    'x-frame-options': frames,
    ...custom
  } = framed ? headersOf('quotes/id/embed/') : headers;
  const items = Object.entries(custom).map(([name, Value]) => ({ Header: headerName(name), Value, Override: true }));
  return `${JSON.stringify(
    {
      Name: framed ? 'dramatis-frames' : 'dramatis',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
        ContentTypeOptions: { Override: true },
        ...(frames === undefined ? {} : { FrameOptions: { FrameOption: frames, Override: true } }),
        ReferrerPolicy: { ReferrerPolicy: referrer, Override: true },
      },
      CustomHeadersConfig: { Quantity: items.length, Items: items },
    },
    null,
    2,
  )}\n`;
}
