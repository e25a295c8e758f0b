/* Of Adobe’s validator, which has no types of its own, what the tests use. */

declare module '@adobe/structured-data-validator' {
  export default class Validator {
    constructor(schemaOrg?: object);
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
      readonly microdata: object;
      readonly rdfa: object;
    }): Promise<{ readonly severity: string; readonly issueMessage: string; readonly path: readonly object[] }[]>;
  }
}
