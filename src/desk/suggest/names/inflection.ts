/*
 * Endings that a name may take in a text: “Путина”, “Deutschlands”, “chinesischen”. A word is compared by what is left without
 * its ending, of which at least three letters must be.
 */

/** The endings by language; of names and adjectives, folded as `core/fold` folds them. */
const endings: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    de: 's es e en er em',
    es: 's es o a os as',
    fr: 's e es',
    ru: 'а я у ю ом ем ой ей ою ею е ы и о ов ев ам ям ами ями ах ях ый ий ого его ому ему ым им ую юю ая яя ое ее ые ие ых их ыми ими ии ия ию ией й ь',
    uk: 'а я у ю ом ем ою ею ой ей е і и ї о ові еві єм ів ам ям ами ями ах ях ий ого ому им ої у а е і их ими ію ією ії ія й ь',
    pl: 'a y e o u i em ie owi ą ę ów om ami ach iego ego emu im ym ej iej',
    cs: 'a y e o u i em ou ovi ě ů um am ami ech ach',
  }).map(([language, list]) => [language, list.split(' ').sort((a, b) => b.length - a.length)]),
);

const fewestLetters = 3;

/** The function that takes the ending off a folded word; undefined for a language whose names take none. */
export function stemmer(language: string): ((word: string) => string) | undefined {
  const list = endings[language.split('-', 1)[0] ?? ''];
  if (!list) return undefined;
  return (word) => {
    const found = list.find((ending) => word.length - ending.length >= fewestLetters && word.endsWith(ending));
    return found === undefined ? word : word.slice(0, word.length - found.length);
  };
}
