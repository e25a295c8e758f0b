/** The part of the `edtf` package (which ships no types) that Dramatis uses. */
declare module 'edtf' {
  interface ExtDateTime {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** First and last millisecond (UTC) that the value may cover; infinite where open. */
    readonly min: number;
    readonly max: number;
    /** Of a date: 1 year, 2 month, 3 day, 0 with a time. */
    readonly precision?: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
  }
  /** Parses a string, or a date that is given by its year, its month from 0 and its day. */
  export default function edtf(value: string | { readonly type: 'Date'; readonly values: number[] }): ExtDateTime;
}
