import { useContext } from 'preact/hooks';
import type { FieldPath } from '#src/core/model/problem.ts';
import { Form } from './form-context.ts';

/** What is wrong with a field or a value in it. */
export function ProblemsOfField({ path, id }: { readonly path: FieldPath; readonly id?: string }) {
  const problems = useContext(Form).problemsAt(path);
  return (
    <div id={id}>
      {problems.map(({ what, todo }) => (
        <p class="wrong" key={what}>
          {what} {todo}
        </p>
      ))}
    </div>
  );
}
