import type { TextDirective } from 'mdast-util-directive';
import { glitchKinds } from '#src/core/model/glitch.ts';
import { idPattern, toId } from '#src/core/model/id.ts';
import { didYouMean, nearest } from '#src/core/model/nearest.ts';
import { type LocalProblem, error } from '#src/core/model/problem.ts';
import { certainties } from '#src/core/model/quote.ts';
import { quoted } from '#src/core/model/shown.ts';
import { type DirectiveName, directives } from './language.ts';
import type { MarkdownSource } from './source-text.ts';
import { offsetsOf } from './walk.ts';

/** Checks one annotation by itself: its label, id and attributes, and whether its mark is allowed in these words. */
export function lintAnnotation(
  node: TextDirective,
  { placeAt }: MarkdownSource,
  inEditorsWords: boolean,
): LocalProblem[] {
  const problems: LocalProblem[] = [];
  const name = node.name as DirectiveName;
  const where = placeAt(offsetsOf(node)[0]);
  const { id, ...attributes } = node.attributes ?? {};
  const known: readonly string[] = directives[name].attributes;

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
          `Add its id right after the bracket: “{#id}”.`,
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
  for (const attribute of [...Object.keys(attributes), ...(id !== undefined && !directives[name].id ? ['id'] : [])]) {
    if (known.includes(attribute)) continue;
    const near = nearest(attribute, known);
    const todo = near
      ? `Did you mean ${quoted(near)}?`
      : known.length > 0
        ? `It may have ${known.join(', ')}.`
        : directives[name].id
          ? 'It has its id and nothing else.'
          : 'It has none.';
    problems.push(
      error('unknown-attribute', where, `The annotation “:${name}” has no attribute ${quoted(attribute)}.`, todo),
    );
  }
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
