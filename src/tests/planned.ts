import assert from 'node:assert/strict';
import type { ContentFiles } from '#src/core/entries/content-file.ts';
import { type Plan, type Refusal, changedContent } from '#src/desk/housekeeping/changes.ts';

/** The edition after a plan, which must not be refused. */
export function after(files: ContentFiles, plan: Plan | Refusal): ContentFiles {
  assert.ok('changes' in plan, 'refused' in plan ? plan.refused : '');
  return changedContent(files, plan.changes);
}

/** The texts of an edition's entries and `site.yaml` by their path below `content/`, byte-order marks included. */
export function textsOf({ entries, site }: ContentFiles): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const all = [...entries, { path: 'content/site.yaml', content: site }];
  return Object.fromEntries(
    all.flatMap(({ path, content }) =>
      'bytes' in content ? [[path.slice('content/'.length), decoder.decode(content.bytes)]] : [],
    ),
  );
}

/** Why a plan is refused; it must be. */
export function refusal(plan: Plan | Refusal): string {
  assert.ok('refused' in plan, 'lines' in plan ? plan.lines.join('\n') : '');
  return plan.refused;
}
