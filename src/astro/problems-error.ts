/** Stops a build on problems that are the author's to mend. Its message is the report; there is no stack to show. */
export class ProblemsError extends Error {
  override readonly name = 'ContentProblems';

  constructor(report: string) {
    super(report);
    this.stack = '';
  }
}
