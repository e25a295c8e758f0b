/** Forms that do not follow the rules: the lemma, then the others. */
const irregular = new Map(
  (
    'say said says saying|tell told|think thought|know knew known|see saw seen|find found|feel felt|write wrote written|' +
    'show showed shown|hear heard|mean meant|forget forgot forgotten forgetting|understand understood|swear swore sworn|' +
    'read read|hold held|make made|give gave given|seek sought|choose chose chosen|foresee foresaw foreseen|speak spoke spoken|' +
    'bet bet betting|forbid forbade forbidden forbidding|teach taught|admit admitted admitting|plan planned planning|' +
    'slam slammed slamming|rip ripped ripping|refer referred referring|prefer preferred preferring|rebut rebutted rebutting|' +
    'concur concurred concurring|intend intended|quip quipped quipping|let let letting|rule ruled ruling|' +
    'reveal revealed revealing|label labeled labelled labeling labelling|signal signaled signalled signaling signalling|' +
    'put put putting|lay laid|pan panned panning|plot plotted plotting|opt opted opting|cast cast|' +
    'draw drew drawn|go went gone|take took taken|stand stood|pin pinned pinning|commit committed committing|rap rapped rapping'
  )
    .split('|')
    .map((forms) => {
      const [lemma = '', ...others] = forms.split(' ');
      return [lemma, others];
    }),
);

/** All forms of English verbs, given by their lemmas with spaces between. */
export function verbForms(lemmas: string): Set<string> {
  return new Set(lemmas.split(/\s+/).flatMap((lemma) => [lemma, ...otherForms(lemma)]));
}

/** The `-ing` forms of the same. */
export function participles(lemmas: string): Set<string> {
  return new Set([...verbForms(lemmas)].filter((form) => form.endsWith('ing')));
}

function otherForms(lemma: string): string[] {
  const listed = irregular.get(lemma) ?? [];
  const silent = lemma.replace(/(?<=[^e])e$/, '');
  const regular = [/(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : lemma.replace(/(?<=[^aeiou])y$/, 'ie') + 's'];
  if (!listed.some((form) => form.endsWith('ing'))) regular.push(`${silent}ing`);
  if (!listed.some((form) => !form.endsWith('ing') && !form.endsWith('s')))
    regular.push(lemma.endsWith('e') ? `${lemma}d` : `${lemma.replace(/(?<=[^aeiou])y$/, 'i')}ed`);
  return [...listed, ...regular];
}
