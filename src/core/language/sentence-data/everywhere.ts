import type { SentenceData } from './sentence-data.ts';

/** Abbreviations in names, which are the same in every language. */
export const everywhere: SentenceData = {
  inner: 'Pty Pte Bhd Sdn Inc Ltd Corp Co Bros Jr Sr St Ste Mr Mrs Ms Dr Prof Mt Ft Sgt Gen Capt Lt vs Ph.D',
  names: 'Yahoo! Yum!',
};
