/** Family names that stand first in Chinese and Korean names, written in Latin letters. */
const standFirst = new Set(
  (
    'Ahn An Bae Baek Ban Cai Cao Chang Chen Cheng Cho Choe Choi Chu Chun Chung Deng Ding Dong Du Fan Fang Feng Fu Gao Gong Guo ' +
    'Ha Han He Heo Hong Hu Huang Hwang Hyun Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Jung Kang Kim Ko Koo Kwon Lai Lam Lau Lee ' +
    'Leung Li Liang Lim Lin Liu Lu Luo Ma Mao Moon Nam Ng Nguyen No Noh Oh Pak Pan Park Peng Qian Qin Ra Ri Rim Ro Roh Ryu Seo Shen ' +
    'Shi Shin Sim Sin Soh Sohn Son Song Suh Sun Sung Tan Tang Tian Tran Tsai Wang Wei Wen Won Wong Woo Wu Xi Xiao Xie Xu Yan Yang Yao ' +
    'Ye Yeo Yi Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu'
  ).split(' '),
);

const suffixes = /,? (?:Jr|Sr|I{2,3}|IV)\.?$/;
/** Particles of a family name: “van der Berg”. */
const particles = /(?:(?<=\s)(?:al|bin|da|de|del|della|der|di|dos|du|el|la|le|ten|ter|van|von)\s)+\S+$/u;

/** The names by which a text may call a person whose full name is known: the family name, with and without its particles. */
export function familyNames(full: string): string[] {
  const name = full.replace(suffixes, '');
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return [];
  // In other scripts a name is one word, or matched by its native form; only Cyrillic names have the family name last.
  if (!/^\p{Script=Latin}/u.test(name)) return /^\p{Script=Cyrillic}/u.test(name) ? [last] : [];
  // A hyphenated given name (Jong-un) shows the order; otherwise either word may be the family name.
  if (startsWithFamilyName(words)) return /-\p{Ll}/u.test(words[1] ?? '') ? [first] : [first, last];
  const withParticles = particles.exec(name)?.[0];
  return withParticles ? [withParticles, last] : [last];
}

/** Whether the family name stands first: Kim Jong-un, Xi Jinping; not Jack Ma. */
export function startsWithFamilyName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return words.length <= 3 && standFirst.has(first) && (/-\p{Ll}/u.test(second) || !standFirst.has(words.at(-1) ?? ''));
}
