import { cacheControl, framedPages, framedPolicy, hashed, headers, types } from './policy.ts';
import { type Deployment, commandFor, headerName, escapeRegExp } from './deployment.ts';
import { nginxDollar, nginxValue, nginxWord } from './quote.ts';

/** Headers whose values depend on the page. */
const variables: Readonly<Record<string, string>> = {
  'content-security-policy': '$dramatis_policy',
  'x-frame-options': '$dramatis_frames',
};

/** A site for nginx: a file for `/etc/nginx/conf.d/` or `sites-enabled/`. */
export function nginx(place: Deployment): string {
  const { url, path, folder } = place;
  const port = url.port || '80';
  const below =
    path === '/'
      ? ''
      : `
    # The address without its last slash.
    location = ${nginxWord(path.slice(0, -1))} {
        return 301 ${nginxValue(url.pathname)};
    }
`;
  return `# For nginx. Into /etc/nginx/conf.d/dramatis.conf, then: nginx -t && systemctl reload nginx
# (${commandFor('nginx', place)})
${`${url.pathname}${folder}`.includes('$') ? `${nginxDollar}\n` : ''}map $uri $dramatis_cache {
    default "${cacheControl.other}";
    ${nginxWord(`~^${escapeRegExp(path)}(${hashed.map(escapeRegExp).join('|')})/`)} "${cacheControl.hashed}";
}
map $uri $dramatis_policy {
    default "${headers['content-security-policy']}";
    ${nginxWord(`~^${escapeRegExp(path)}${framedPages}`)} "${framedPolicy}";
}

map $uri $dramatis_frames {
    default "${headers['x-frame-options']}";
    # Without a value there is no header.
    ${nginxWord(`~^${escapeRegExp(path)}${framedPages}`)} "";
}

server {
    listen ${port};
    listen [::]:${port};
    server_name ${url.hostname};
    # certbot --nginx adds the certificate.

    charset utf-8;
    charset_types text/css text/csv text/markdown text/javascript application/javascript application/json application/xml text/xml text/plain image/svg+xml;
    default_type ${Object.keys(types).at(-1)};
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_types text/css text/csv text/markdown text/javascript application/javascript application/json application/ld+json application/xml text/xml text/plain image/svg+xml;

${Object.entries(headers)
  .map(([name, value]) => `    add_header ${headerName(name)} ${variables[name] ?? `"${value}"`} always;`)
  .join('\n')}
    add_header Cache-Control $dramatis_cache always;

    # Behind a proxy the server does not know its own address.
    absolute_redirect off;
    error_page 404 ${nginxValue(`${path}404.html`)};

    location ~ /\\.(?!well-known/) {
        return 404;
    }
${below}
    location ${nginxWord(path)} {
        alias ${nginxValue(folder === '/' ? folder : `${folder}/`)};
        index index.html;
    }
}
`;
}
