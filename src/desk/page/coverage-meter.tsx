import { coverage } from '#src/desk/document/document.ts';
import { useDeskState } from './desk-context.ts';

/** How much of the article is annotated. */
export function CoverageMeter() {
  const { session, suggestions, entries } = useDeskState((all) => all);
  const names = suggestions.flatMap(({ suggestion, places }) => (suggestion.kind === 'name' ? places : []));
  const speakerOf = (id: string) => {
    const quote = entries.get(id);
    return quote?.kind === 'quote' && entries.has(quote.data.speaker) ? quote.data.speaker : undefined;
  };
  const { names: named, quotationMarks, withoutSpeaker } = coverage(session.article, names, speakerOf);
  const quotations = new Set(
    session.article.passages.flatMap(({ marks }) => marks.flatMap(({ name, id }) => (name === 'quote' ? [id] : []))),
  ).size;
  return (
    <dl class="meter">
      <Row label="Names" done={named.marked} of={named.all} />
      <Row label="Quotation marks" done={quotationMarks.inside} of={quotationMarks.all} />
      <Row label="Quotations with a speaker" done={quotations - withoutSpeaker.length} of={quotations} />
    </dl>
  );
}

function Row({ label, done, of }: { readonly label: string; readonly done: number; readonly of: number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <meter min={0} max={Math.max(of, 1)} value={of === 0 ? 1 : done} aria-label={label} />
      </dd>
      <dd>
        {done} of {of}
      </dd>
    </>
  );
}
