import type { Dataset, WebSite } from 'schema-dts';
import type { Edition } from '#src/core/views/edition.ts';
import { exportAddress } from '#src/export/address.ts';
import { structuredData } from './graph.ts';

/** What the front page tells search engines: what the edition is. */
export function siteData(edition: Edition): string {
  const { title, description, language, editor } = edition.site;
  const node: WebSite = {
    '@type': 'WebSite',
    '@id': exportAddress(edition, ''),
    url: exportAddress(edition, ''),
    name: title,
    description,
    inLanguage: language,
    ...(editor ? { editor: { '@type': 'Person', name: editor.name, ...(editor.url ? { url: editor.url } : {}) } } : {}),
  };
  return structuredData(node);
}

/** What the page of an edition’s tables tells search engines: that they are a data set, in these files. */
export function datasetData(
  edition: Edition,
  {
    page,
    description,
    files,
  }: {
    readonly page: string;
    readonly description: string;
    readonly files: readonly { readonly href: string; readonly type: string }[];
  },
): string {
  const { title, language } = edition.site;
  const node: Dataset = {
    '@type': 'Dataset',
    '@id': exportAddress(edition, page, page),
    url: exportAddress(edition, page, page),
    name: title,
    description,
    inLanguage: language,
    creator: { '@type': 'Organization', name: edition.site.editor?.name ?? title },
    isAccessibleForFree: true,
    distribution: files.map(({ href, type }) => ({
      '@type': 'DataDownload',
      contentUrl: exportAddress(edition, href, page),
      encodingFormat: type,
    })),
  };
  return structuredData(node);
}
