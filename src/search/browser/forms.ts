import { isHangul, isLatin } from '#src/core/fold/tokens.ts';

/** What Korean adds to a noun without a space, longest first. */
const particles =
  '에서는 에게서 으로는 이라는 이라고 에서 에게 으로 까지 부터 처럼 보다 라는 라고 이나 은 는 이 가 을 를 의 에 와 과 로 도 만 나'.split(
    ' ',
  );

/**
 * The forms in which a word counts as the same: with the common endings of English, taken off and put on
 * (“ministers”, “minister”). Only words of Latin letters have others than themselves.
 */
export function wordForms(word: string): string[] {
  if (!isLatin(word) || word.length < 3 || /\d/.test(word)) return [word];
  const bases = new Set([word]);
  const cut = (ending: string, put = '') => {
    if (word.endsWith(ending) && word.length - ending.length >= 3) bases.add(word.slice(0, -ending.length) + put);
  };
  cut('ies', 'y');
  cut('ied', 'y');
  if (!/(ss|us|is)$/.test(word)) cut('s');
  if (/(s|x|z|ch|sh)es$/.test(word)) cut('es');
  cut('ed');
  cut('ed', 'e');
  cut('ing');
  cut('ing', 'e');
  const all = new Set(bases);
  for (const base of bases) {
    all.add(`${base}s`);
    if (base.length < 4) continue;
    if (/(s|x|z|ch|sh)$/.test(base)) all.add(`${base}es`);
    if (base.endsWith('y')) for (const end of ['ies', 'ied']) all.add(base.slice(0, -1) + end);
    const stem = base.replace(/e$/, '');
    for (const end of ['ed', 'ing']) all.add(stem + end);
  }
  return [...all];
}

/** A Korean word without the particle at its end, or undefined where it has none that can be taken off. */
export function withoutParticle(word: string): string | undefined {
  if (!isHangul(word)) return undefined;
  const end = particles.find((particle) => word.endsWith(particle) && word.length - particle.length >= 2);
  return end === undefined ? undefined : word.slice(0, -end.length);
}
