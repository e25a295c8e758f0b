import type { TextDirective } from 'mdast-util-directive';
import { glitchKinds } from '#src/core/model/glitch.ts';
import { idPattern, toId } from '#src/core/model/id.ts';
import { didYouMean } from '#src/core/model/nearest.ts';
import { type LocalProblem, type Position, error } from '#src/core/model/problem.ts';
import { certainties } from '#src/core/model/quote.ts';
import { truncated, quoted } from '#src/core/model/shown.ts';
import type { Fault } from './attribute-faults-told.ts';
import { type DirectiveName, directives } from './language.ts';
import type { MarkdownSource } from './source-text.ts';
import { unknownAttributes } from './unknown-attributes.ts';
import { offsetsOf } from './walk.ts';

/**
 * What is wrong with one annotation by itself: its label, id and attributes, and whose words it marks. `fault`: why it has
 * not got the id and attributes that were written for it, which is said in place of what follows from that.
 */
export function lintAnnotation(
  node: TextDirective,
  source: MarkdownSource,
  inEditorsWords: boolean,
  fault?: Fault,
): LocalProblem[] {
  const name = node.name as DirectiveName;
  const where = source.placeAt(offsetsOf(node)[0]);
  const problems = fault
    ? [error('broken-directive', source.placeAt(fault.at), fault.what, fault.todo)]
    : labelAndAttributes(node, name, source, where);
  if (inEditorsWords && name !== 'actor' && name !== 'event') {
    problems.push(
      error(
        'misplaced-annotation',
        where,
        `“:${name}” marks the article’s words, and these are the editor’s.`,
        'In a note, a profile or an editor’s title only :actor and :event are possible.',
      ),
    );
  }
  return problems;
}

function labelAndAttributes(
  node: TextDirective,
  name: DirectiveName,
  { markdown }: MarkdownSource,
  where: Position,
): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const { id, ...attributes } = node.attributes ?? {};
  /** An id without its “#”. */
  const bare =
    directives[name].id && !id
      ? Object.entries(attributes).find(([attribute, value]) => value === '' && idPattern.test(attribute))?.[0]
      : undefined;

  if (node.children.length === 0) {
    problems.push(
      error(
        'empty-label',
        where,
        `The annotation “:${name}” holds no words.`,
        `Write them between the brackets: “:${name}[words]”.`,
      ),
    );
  }
  if (directives[name].id) {
    if (!id) {
      problems.push(
        error(
          'missing-id',
          where,
          `The annotation “:${name}” names no ${name === 'quote' ? 'quotation' : name}.`,
          bare === undefined
            ? `Add its id right after the bracket: “{#id}”.`
            : `Write “{#${truncated(bare)}}” with the “#”.`,
        ),
      );
    } else if (!idPattern.test(id)) {
      problems.push(
        error(
          'malformed-id',
          where,
          `${quoted(id)} is not a valid id.`,
          `Ids are small letters, digits and hyphens${toId(id) ? `: ${quoted(toId(id))}?` : '.'}`,
        ),
      );
    }
  }
  const others = Object.entries({ ...attributes, ...(directives[name].id ? {} : node.attributes) });
  problems.push(
    ...unknownAttributes(
      name,
      Object.fromEntries(others.filter(([attribute]) => attribute !== bare)),
      markdown.slice(...offsetsOf(node)),
      where,
    ),
  );
  if (name === 'sic') {
    const { corr, cert, note, kind, reverses } = attributes;
    if (corr == null && !note) {
      problems.push(
        error(
          'empty-glitch',
          where,
          'The glitch has neither a reading nor a note.',
          'Add corr="the intended words", or note="what is unclear".',
        ),
      );
    }
    if (cert != null && !certainties.some((value) => value === cert)) {
      problems.push(
        error(
          'invalid-attribute',
          where,
          `${quoted(cert)} is not a certainty.`,
          `${didYouMean(cert, certainties)}It is high, medium or low.`,
        ),
      );
    }
    if (kind != null && !glitchKinds.some((value) => value === kind)) {
      problems.push(
        error(
          'invalid-attribute',
          where,
          `“${kind}” is not a kind of glitch.`,
          `${didYouMean(kind, glitchKinds)}It is wording, translation or fact.`,
        ),
      );
    }
    if (reverses) {
      problems.push(
        error(
          'invalid-attribute',
          where,
          `“reverses” takes no value, and ${quoted(reverses)} is one.`,
          'Write “reverses” alone, or leave it out.',
        ),
      );
    }
  }
  return problems;
}
