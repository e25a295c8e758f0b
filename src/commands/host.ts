import { htaccess } from '#src/astro/hosts/apache.ts';
import { cloudFrontFunction, cloudFrontHeaders, s3 } from '#src/astro/hosts/aws.ts';
import { caddy } from '#src/astro/hosts/caddy.ts';
import { headersFile } from '#src/astro/hosts/headers-file.ts';
import { nginx } from '#src/astro/hosts/nginx.ts';
import { type Deployment, deploymentAt } from '#src/astro/hosts/deployment.ts';
import { UnquotableError } from '#src/astro/hosts/quote.ts';
import { publishedUrl } from '#src/astro/published-url.ts';
import { vercelJson } from '#src/astro/hosts/vercel.ts';
import { nearest } from '#src/core/model/nearest.ts';
import { parseArguments } from './arguments.ts';
import { contentFolderOf } from './content-folder.ts';

/*
 * Prints the configuration that a web server or host needs to serve the site. The address is that of --url, or the `url` of
 * the edition's site.yaml.
 */
const recipes: Readonly<Record<string, (place: Deployment) => string>> = {
  nginx,
  caddy,
  apache: htaccess,
  s3,
  'cloudfront-function': cloudFrontFunction,
  'cloudfront-headers': () => cloudFrontHeaders(),
  'cloudfront-headers-frames': () => cloudFrontHeaders(true),
  netlify: headersFile,
  cloudflare: headersFile,
  vercel: vercelJson,
};
const { values, positionals } = parseArguments(
  'npm run host -- <host> [--url <address>] [--folder <folder on the server>] [--content <folder>]',
  {
    options: { url: { type: 'string' }, folder: { type: 'string' }, content: { type: 'string' } },
    allowPositionals: true,
  },
);
const [name = ''] = positionals;
const recipe = Object.hasOwn(recipes, name) ? recipes[name] : undefined;
const url = values.url ?? publishedUrl(contentFolderOf(values.content)) ?? 'https://example.org/';

if (!recipe) {
  const near = nearest(name, Object.keys(recipes));
  console.error(
    `${name === '' ? 'Name a host' : `There is no recipe for “${name}”`}${near ? `. Did you mean “${near}”?` : ':'} ${near ? 'There are: ' : ''}${Object.keys(recipes).join(', ')}.`,
  );
  process.exit(1);
}
if (!URL.canParse(url)) {
  console.error(`“${url}” is not a web address. Give a full one, such as --url https://example.org/paper/.`);
  process.exit(1);
}
try {
  process.stdout.write(recipe(deploymentAt(url, values.folder ?? (name === 's3' ? 'dist' : '/var/www/dramatis'))));
} catch (problem) {
  if (!(problem instanceof UnquotableError)) throw problem;
  console.error(problem.message);
  process.exit(1);
}
