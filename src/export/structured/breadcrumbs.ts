import type { BreadcrumbList } from 'schema-dts';
import type { Edition } from '#src/core/views/edition.ts';
import { exportAddress } from '#src/export/address.ts';

/** Where the page of an entry stands: below the list of its kind, below the edition. */
export function breadcrumbs(
  edition: Edition,
  section: 'articles' | 'actors' | 'events' | 'quotes',
  name: string,
  page: string,
): BreadcrumbList {
  const steps = [
    { name: edition.site.title, href: '' },
    { name: edition.words.nav[section], href: `${section}/` },
    { name, href: page },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name: step.name,
      item: exportAddress(edition, step.href, page),
    })),
  };
}
