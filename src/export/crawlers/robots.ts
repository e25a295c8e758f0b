import { absolute } from '#src/core/model/absolute-address.ts';
import type { Site } from '#src/core/model/site.ts';

/**
 * Crawlers that gather texts to train models with, by the names that their owners say they obey. Those of search engines, and
 * those that fetch a page for somebody who asks for it, are not among them.
 */
const trainers: readonly string[] = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-training-data-crawler',
  'Diffbot',
  'Google-Extended',
  'GPTBot',
  'ImagesiftBot',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
  'webzio-extended',
];

/**
 * `robots.txt`: every page is open to all. What `site.yaml` says of training is told in the words of the preference that the
 * IETF is drafting, and, where it is refused, to each crawler that is known to gather for it.
 */
export function robots({ url, training }: Pick<Site, 'url' | 'training'>): string {
  const sitemap = absolute('sitemap-index.xml', url);
  const lines = [
    'User-agent: *',
    ...(training ? [`Content-Usage: train-ai=${training === 'allow' ? 'y' : 'n'}`] : []),
    'Allow: /',
    ...(training === 'refuse' ? ['', ...trainers.map((name) => `User-agent: ${name}`), 'Disallow: /'] : []),
    ...(sitemap ? [...(training === 'refuse' ? [''] : []), `Sitemap: ${sitemap}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
