import { cacheControl, hashed, headers, types } from './policy.ts';
import { type Place, headerName } from './place.ts';

/** A site for a Caddyfile. Caddy gets the certificate for the domain by itself. */
export function caddy({ url, folder }: Place): string {
  const path = url.pathname;
  const below =
    path === '/'
      ? ''
      : `\tredir ${path.slice(0, -1)} ${path} 301
\t@outside not path ${path.slice(0, -1)} ${path}*
\terror @outside 404
`;
  return `# For Caddy 2.6 or newer. Into /etc/caddy/Caddyfile, then: systemctl reload caddy
# (npm run -s host -- caddy --url ${url.href} --folder ${folder})
${url.port || url.protocol === 'http:' ? `${url.protocol}//${url.host}` : url.host} {
	encode zstd gzip
	header {
${Object.entries(headers)
  .map(([name, value]) => `\t\t${headerName(name)} "${value}"`)
  .join('\n')}
	}
	@hashed path ${hashed.map((name) => `${path}${name}/*`).join(' ')}
	@other not path ${hashed.map((name) => `${path}${name}/*`).join(' ')}
	@bytes path ${types['application/octet-stream'].map((ending) => `*.${ending}`).join(' ')}
	header @hashed Cache-Control "${cacheControl.hashed}"
	header @other Cache-Control "${cacheControl.other}"
	header @bytes Content-Type application/octet-stream
${below}	handle_path ${path}* {
		root * ${folder}
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
