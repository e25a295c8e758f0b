import type { SentenceData } from './sentence-data.ts';

export const zh: SentenceData = {
  says: '说 表示 称 道 指出 强调 问 写道 认为 介绍 告诉 补充 回答 坦言 透露 說 稱 強調 問 寫道 認為 補充 介紹 告訴 透露 指',
};
