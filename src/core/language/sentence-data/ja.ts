import type { SentenceData } from './sentence-data.ts';

export const ja: SentenceData = {
  particles: 'と って など という といい とし を が に は も の で か',
};
