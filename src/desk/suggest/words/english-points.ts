/**
 * How much more or less often rules are right for certain words than for others, in logarithms of odds: for each rule, points and
 * the words that have them. Derived from articles in which people had marked who says what.
 */
const pointsOfRules: Readonly<Record<string, string>> = {
  'says-quoted': '0.6: saying; 0.4: wrote; 0.3: adding; 0.2: added; -0.2: says',
  'quoted-says': '1.1: said; 0.8: told; 0.5: wrote; 0.4: added; 0.2: says',
  'says-quoted-later': '0.9: said; -0.3: responded; -0.4: asked',
  'says-that': '0.5: adding; 0.3: argued, noted, noting, suggesting; 0.2: acknowledged',
  'says-clause':
    '1.2: says; 1.1: said, say; 1.0: saying; 0.7: asked; 0.6: announced, urged; 0.5: pointed, proposed; 0.4: ' +
    'suggested; 0.2: suggest; -0.2: denied, posted; -0.3: ask, begin, point, wrote; -0.4: continued, pledged; ' +
    '-0.5: declared, points; -0.6: states; -1.2: state; -2.5: tweet',
  'words-says': '0.9: said; 0.6: reported, say; 0.4: says; 0.2: added',
  'thinks-that': '0.4: found',
  'thinks-clause':
    '1.2: shows; 0.9: showed; 0.6: thinks; 0.5: sees, think; 0.4: believe, believes, consider; 0.3: feel, ' +
    'see; 0.2: seen, shown; -0.2: found, know; -0.3: judge, saw; -0.4: considered; -0.7: hold; -0.8: mean, ' +
    'proved; -0.9: holds, means; -1.0: find, held, holding',
  'asks-question': '0.4: asked; -0.3: said; -0.4: determine; -0.8: see',
  'judges-object':
    '1.2: citing; 0.8: criticized; 0.7: cited, urged; 0.6: blasted, defended, endorsed, expressed, mention; ' +
    '0.5: praised; 0.4: announced, described, opposed, proposed, rejected, shows, supported; 0.3: accused, ' +
    'discuss, endorse, sees, showed, urging; 0.2: attacked, blamed, criticizing, oppose, supports; -0.2: ' +
    'attack, backed; -0.3: backing, called, declared, deliver, promoting, seeing, seen; -0.4: call, ' +
    'challenging, embrace, seeking, suggest, supporting; -0.5: showing, targeting; -0.6: ban, claiming, ' +
    'considered, saw, show; -0.7: know; -0.8: back, delivered, found; -0.9: nominating; -1.3: find',
  'intends-to':
    '0.7: declined; 0.5: refused; 0.4: promised; 0.3: plan, planned, vowed; 0.2: expected, plans; -0.2: ' +
    'sought, want, wants; -0.3: seeking; -0.8: needs; -1.1: need, needed',
  'tells-that': '0.5: told',
  'tells-clause': '0.2: asked',
  'tells-to': '0.5: urged; 0.3: urging',
  'tells-quoted': '0.3: told',
  'verb-about':
    '0.8: calling, referring; 0.6: called, calls; 0.5: asked; 0.2: call, referred; -0.2: spoke, vote; -0.3: ' +
    'focused, looking; -0.4: focus',
  'noun-that': '-0.3: claim; -1.1: fact',
  'noun-to': '0.5: proposal; 0.2: plan, plans; -0.2: decision; -0.3: refusal; -1.3: effort',
  'noun-about':
    '0.6: calls; 0.5: comments; 0.3: interest, talk; 0.2: call, endorsement; -0.2: questions, support, views; ' +
    '-0.4: attack, prospect; -0.5: view',
  'certain-that': '0.3: said',
  'seen-as': '0.5: seen; -0.5: known',
  'willing-to': '0.3: willing; -0.9: likely',
  'seems-to': '0.2: appeared; -0.3: seem',
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
