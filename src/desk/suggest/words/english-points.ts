/**
 * How much more or less often rules are right for certain words than for others, in logarithms of odds: for each rule, points and
 * the words that have them. Derived from articles in which people had marked who says what.
 */
const pointsOfRules: Readonly<Record<string, string>> = {
  'says-quoted': '0.6: saying; 0.4: adding, wrote; 0.2: added; -0.2: says',
  'quoted-says': '0.5: says, tweeted, wrote; -0.2: asked; -0.6: continued',
  'says-quoted-later': '0.9: said; -0.3: asked, responded',
  'says-that': '0.4: noting; 0.3: argued, noted, suggesting; 0.2: acknowledged, adding; -0.2: added',
  'says-clause':
    '1.2: says; 1.1: say; 1.0: said; 0.9: saying; 0.7: asked, urged; 0.6: announced, proposed; 0.5: ' +
    'suggested; 0.4: pointed; 0.2: suggest; -0.3: ask, begin, pledged, point, posted; -0.4: declared, wrote; ' +
    '-0.5: points; -0.6: states; -0.7: continued; -1.3: state; -2.4: tweet',
  'words-says': '0.8: said; 0.7: reported; 0.6: say; 0.2: added, says',
  'thinks-that': '0.4: found',
  'thinks-clause':
    '1.2: shows; 0.9: showed; 0.6: thinks; 0.5: sees, think; 0.4: believe, believes, consider, feel, see; ' +
    '0.2: seen, shown; -0.2: found, know, seeing; -0.3: considered, judge; -0.4: saw; -0.7: hold; -0.8: mean, ' +
    'proved; -0.9: holding, holds, means; -1.0: find, held',
  'asks-question': '0.5: asked; -0.2: said; -0.4: determine; -0.8: see',
  'judges-object':
    '1.1: citing; 0.8: criticized; 0.7: cited, urged; 0.6: defended, endorsed, expressed, mention; 0.5: ' +
    'praised, proposed, shows; 0.4: announced, blasted, described, opposed, rejected, supported; 0.3: ' +
    'accused, discuss, sees, showed, urging; 0.2: attacked, blamed, calling, criticizing, endorse; -0.2: ' +
    'attack, backed, backing, declared; -0.3: called, deliver, promoting, seeking, seen; -0.4: call, ' +
    'challenging, embrace, seeing, suggest, supporting; -0.5: considered, showing, targeting; -0.6: ban, ' +
    'claiming, know; -0.7: saw, show; -0.8: back; -0.9: delivered, found; -1.0: nominating; -1.3: find',
  'intends-to':
    '0.6: declined; 0.5: promised, refused; 0.3: plan, vowed; 0.2: expected, planned, wanted; -0.2: sought, ' +
    'want, wants; -0.3: seeking; -0.8: needs; -1.1: need, needed',
  'tells-that': '0.5: told',
  'tells-clause': '0.3: asked; 0.2: told',
  'tells-to': '0.6: urged',
  'tells-quoted': '0.2: told',
  'verb-about':
    '0.8: calling; 0.6: called, calls, referring; 0.5: asked; 0.2: call, referred; -0.2: looking; -0.3: ' +
    'focus, focused, spoke, vote',
  'noun-that': '-0.3: claim; -1.2: fact',
  'noun-to': '0.5: proposal; 0.2: plan, plans; -0.2: decision; -0.3: refusal; -1.3: effort',
  'noun-about':
    '0.7: calls; 0.5: comments; 0.3: call, interest, talk; 0.2: endorsement; -0.2: questions, support, views; ' +
    '-0.3: attack; -0.4: prospect; -0.5: view',
  'certain-that': '0.3: said',
  'seen-as': '0.6: seen; -0.5: known',
  'willing-to': '-0.9: likely',
  'seems-to': '0.3: appeared; -0.2: appears; -0.3: seem',
  'expected-to': '1.0: expected',
  'according-to': '0.7: according to',
  'name-colon': '-0.8: :',
};

/** The same by rule and word: `says-clause said`. */
export const englishPoints: ReadonlyMap<string, number> = new Map(
  Object.entries(pointsOfRules).flatMap(([rule, groups]) =>
    groups.split('; ').flatMap((group) => {
      const [points = '', list = ''] = group.split(': ');
      return list.split(', ').map((word): [string, number] => [`${rule} ${word}`, Number(points)]);
    }),
  ),
);
