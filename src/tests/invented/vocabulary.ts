import { Dice } from './dice.ts';

/** The commonest words of English, the commonest first; search treats them as it treats those of real articles. */
const common =
  'the of and to in a that is was for it with as on be by at this are from or have an they which had were their not has but one we there been if more when will would who so no other its some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just those people too same still own between under last never while us might great take use house during without again place around however home small found another need large group become both often'.split(
    ' ',
  );

const consonants = 'b c d f g h l m n p r s t v w';
const onsets = `${consonants} ${consonants} ${consonants} bl br ch cl cr dr fl gr pl pr qu sh sp st th tr`.split(' ');
const vowels = 'a e i o u a e i o ai ea ie ou'.split(' ');
const codas = ['', '', '', '', '', '', '', '', ...'n r s t l d m nd st ck ng'.split(' ')];
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'ment', 'al', 'ous'];

/** `size` different words, the commonest first: those of English that hold sentences together, then invented ones. */
export function vocabulary(size: number): string[] {
  const dice = new Dice(1);
  const words = new Set(common);
  while (words.size < size) {
    const syllables = words.size < 2000 ? dice.between(1, 2) : dice.between(2, 3);
    words.add(Array.from({ length: syllables }, () => syllable(dice)).join('') + dice.pick(endings));
  }
  return [...words];
}

/** A name of an invented place or person, with a capital: `Vorantho`. */
export function properName(dice: Dice): string {
  const name =
    syllable(dice) +
    dice.pick(['v', 'z', 'k', 'rr', 'll', 'mb']) +
    syllable(dice) +
    dice.pick(['o', 'u', 'ia', 'y', 'esh']);
  return name[0]?.toUpperCase() + name.slice(1);
}

function syllable(dice: Dice): string {
  return dice.pick(onsets) + dice.pick(vowels) + dice.pick(codas);
}
