declare module 'jsonfeed-validator' {
  export default function validate(feed: object): readonly { readonly message?: string; readonly ruleId: string }[];
}
