import type { SentenceData } from './sentence-data.ts';

export const ko: SentenceData = {
  ordinals: true,
  particles: '라고 이라고 라는 이라는 라며 이라며 라면서 이라면서 라던 하고 고 며 는 란 이란',
};
