/**
 * How much more or less often rules are right for certain words than for others, in logarithms of odds: for each rule, points and
 * the words that have them. Derived from articles in which people had marked who says what.
 */
const pointsOfRules: Readonly<Record<string, string>> = {
  'says-quoted': '0.6: saying; 0.5: wrote; 0.4: adding; 0.2: added; -0.3: says',
  'quoted-says': '1.6: said; 1.3: told; 0.9: wrote; 0.7: added; 0.5: says; 0.3: tweeted',
  'says-quoted-later': '1.0: said; -0.3: responded; -0.4: asked',
  'says-that': '0.7: adding; 0.5: noting; 0.4: argued, noted, suggesting; 0.2: acknowledged, said, suggested',
  'says-clause':
    '1.3: says; 1.1: said, say; 1.0: saying; 0.8: asked; 0.7: announced, pointed, urged; 0.6: proposed; 0.5: ' +
    'suggested; 0.2: suggest; -0.2: claiming, denied; -0.3: ask, posted; -0.4: begin, point, wrote; -0.5: ' +
    'continued, declared, pledged; -0.6: points; -0.7: states; -1.4: state; -2.6: tweet',
  'words-says': '1.0: said; 0.7: reported, say; 0.5: says; 0.4: added',
  'thinks-that': '0.5: found',
  'thinks-clause':
    '1.3: shows; 1.0: showed; 0.6: sees, thinks; 0.5: believe, consider, feel, think; 0.4: believes, see; ' +
    '0.2: seen, shown; -0.2: found, seeing, showing, thought; -0.3: know, saw; -0.4: considered, judge; -0.8: ' +
    'hold; -1.0: holding, holds, proved; -1.1: find, held, mean, means',
  'asks-question': '0.5: asked; -0.4: said; -0.5: determine; -0.9: see',
  'judges-object':
    '1.4: citing; 0.9: cited, criticized; 0.8: blasted, mention, urged; 0.7: defended, endorsed, expressed; ' +
    '0.6: praised; 0.5: opposed, proposed, rejected, shows, supported; 0.4: announced, described, discuss, ' +
    'showed; 0.3: accused, attacked, criticizing, endorse, sees, urging; 0.2: blamed, oppose, supports; -0.2: ' +
    'attack, called, defend, support; -0.3: backed, declared, deliver, seeing, seen; -0.4: backing, ban, ' +
    'call, supporting; -0.5: challenging, embrace, promoting, seeking, suggest; -0.6: considered, show, ' +
    'showing; -0.7: saw, targeting; -0.8: claiming, know; -0.9: back, delivered, found; -1.2: nominating; ' +
    '-1.5: find',
  'intends-to':
    '0.8: declined; 0.6: refused; 0.5: promised; 0.4: plan, planned; 0.3: vowed; 0.2: expected, plans; -0.2: ' +
    'sought, want, wants; -0.4: seeking; -1.0: needs; -1.2: needed; -1.3: need',
  'tells-that': '0.5: told',
  'tells-clause': '0.3: asked',
  'tells-to': '0.6: urged; 0.4: urging; 0.2: asked',
  'tells-quoted': '0.4: told',
  'verb-about':
    '0.9: calling, referring; 0.8: calls; 0.7: called; 0.6: asked; 0.4: agreed; 0.3: referred; 0.2: call, ' +
    'respond; -0.2: spoke; -0.3: looking, vote; -0.4: focus, focused',
  'noun-that': '-0.2: idea; -0.4: claim; -1.3: fact',
  'noun-to': '0.6: proposal; 0.2: plan, plans; -0.3: decision; -0.4: refusal; -1.5: effort',
  'noun-about':
    '0.8: calls; 0.6: comments; 0.4: interest; 0.3: call, endorsement, talk; -0.2: questions, support; -0.3: ' +
    'views; -0.4: attack; -0.5: prospect; -0.6: view',
  'certain-that': '0.4: said',
  'seen-as': '0.5: seen; -0.3: known',
  'willing-to': '0.4: willing; -1.0: likely',
  'seems-to': '0.3: appeared; -0.4: seem',
  'expected-to': '1.1: expected',
  'according-to': '0.8: according to',
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
