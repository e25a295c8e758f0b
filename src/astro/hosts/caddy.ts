import { cacheControl, framedPolicy, hashed, headers, types } from './policy.ts';
import { type Deployment, commandFor, headerName } from './deployment.ts';
import { caddyWord } from './quote.ts';

/** A site for a Caddyfile. Caddy gets the certificate for the domain by itself. */
export function caddy(place: Deployment): string {
  const { url, path } = place;
  const folder = caddyWord(place.folder);
  const bare = caddyWord(path.slice(0, -1));
  const below = (files: string) => caddyWord(path + files);
  // A regular expression would be written with signs that mean something to Caddy.
  const framed = below('quotes/*/embed/*');
  const { 'content-security-policy': _, 'x-frame-options': __, ...others } = headers;
  const ofItsPath =
    path === '/'
      ? ''
      : `\tredir ${bare} ${caddyWord(url.pathname)} 301
\t@outside not path ${bare} ${below('*')}
\terror @outside 404
`;
  return `# For Caddy 2.6 or newer. Into /etc/caddy/Caddyfile, then: systemctl reload caddy
# (${commandFor('caddy', place)})
${url.port || url.protocol === 'http:' ? `${url.protocol}//${url.host}` : url.host} {
	encode zstd gzip
	@framed path ${framed}
	@unframed not path ${framed}
	header {
${block(others)}
	}
	header @framed Content-Security-Policy "${framedPolicy}"
	header @unframed {
${block({ 'content-security-policy': headers['content-security-policy'], 'x-frame-options': headers['x-frame-options'] })}
	}
	@hashed path ${hashed.map((name) => below(`${name}/*`)).join(' ')}
	@other not path ${hashed.map((name) => below(`${name}/*`)).join(' ')}
${Object.values(types)
  .map((endings, n) => `\t@type${n} path ${endings.map((ending) => `*.${ending}`).join(' ')}`)
  .join('\n')}
	header @hashed Cache-Control "${cacheControl.hashed}"
	header @other Cache-Control "${cacheControl.other}"
${Object.keys(types)
  .map((type, n) => `\theader @type${n} Content-Type "${type}${type.startsWith('text/') ? '; charset=utf-8' : ''}"`)
  .join('\n')}
${ofItsPath}	handle ${below('*')} {
${path === '/' ? '' : `\t\turi strip_prefix ${caddyWord(url.pathname.slice(0, -1))}\n`}		root * ${folder}
		@dotfiles path */.*
		error @dotfiles 404
		file_server
	}
	handle_errors {
		header Cache-Control "${cacheControl.other}"
		header -Content-Type
		root * ${folder}
		rewrite * /404.html
		file_server
	}
}
`;
}

function block(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `\t\t${headerName(name)} "${value}"`)
    .join('\n');
}
