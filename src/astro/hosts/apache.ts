import { cacheControl, framedPages, framedPolicy, hashed, headers, types } from './policy.ts';
import { headerName, escapeRegExp } from './deployment.ts';

/**
 * `.htaccess`, which Apache and LiteSpeed read if their configuration allows it. It works at a root and below any path: it
 * takes the path from the address of the request, and finds the 404 page by it.
 */
export function htaccess(): string {
  const folders = hashed.map(escapeRegExp).join('|');
  return `# For Apache. Written by the build; change src/astro/hosts/apache.ts instead.
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .bib .css .csv .js .json .md .ris .svg .txt .xml
${Object.entries(types)
  .map(([type, endings]) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`)
  .join('\n')}

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `  Header always set ${headerName(name)} "${value}"`)
  .join('\n')}
  Header always set Content-Security-Policy "${framedPolicy}" "expr=%{REQUEST_URI} =~ m#/${framedPages}#"
  Header always unset X-Frame-Options "expr=%{REQUEST_URI} =~ m#/${framedPages}#"
  Header always set Cache-Control "${cacheControl.other}"
  Header always set Cache-Control "${cacheControl.hashed}" "expr=%{REQUEST_URI} =~ m#/(?:${folders})/# && %{REQUEST_STATUS} -lt 400"
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/xml text/csv text/markdown application/javascript application/json application/ld+json application/xml application/atom+xml image/svg+xml
</IfModule>

<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_URI}#$0 ^/(.*)([^#]*)#\\2$
  RewriteRule .* - [E=DRAMATIS:%1]
  RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
</IfModule>
ErrorDocument 404 /%{reqenv:DRAMATIS}404.html
`;
}
