/**
 * Words by which somebody denies something, and words that negate a denial (“did not deny”): patterns for whole words in lower
 * case. Only unambiguous words are listed; those that can also mean to refuse or forbid are left out.
 */
interface DenialWords {
  readonly denies: string;
  readonly negates: string;
}

const claims =
  '(?:accusations?|allegations?|assertions?|charges?|claims?|notions?|reports?|rumou?rs?|suggestions?|speculation)';

const words: Readonly<Record<string, DenialWords>> = {
  ar: {
    denies: 'و?(?:نفى|نفت|نفوا|ينفي|تنفي|ينفون|نافيا|نافية|أنكر|أنكرت|أنكروا|ينكر|تنكر)',
    negates: 'لم|لا|لن|دون|بدون|ليس',
  },
  cs: {
    denies: 'popřel\\p{L}*|popírá|popírají|popíral\\p{L}*|popřít|dementoval\\p{L}*|dementuj\\p{L}*',
    negates: 'ne|nikdy|ani|bez|aniž',
  },
  da: { denies: 'benægte\\p{L}*|dementere\\p{L}*|bestred|bestride\\p{L}*', negates: 'ikke|aldrig|uden|hverken' },
  de: {
    denies:
      'bestr(?:eit|itt)\\p{L}*|dementier\\p{L}*|leugn\\p{L}*|geleugnet|vernein\\p{L}*|in abrede|w(?:eist|eisen|ies|iesen) (?:.* )?zurück',
    negates: 'nicht|nie|niemals|kein\\p{L}*|weder|ohne|kaum',
  },
  el: {
    denies: 'διαψεύδ\\p{L}*|διέψευ\\p{L}*|αρν(?:ήθηκ\\p{L}*|είται|ούνται) (?:ότι|πως)',
    negates: 'δεν|δε|μη|μην|ούτε|χωρίς',
  },
  en: {
    denies: `den(?:y|ies|ied|ying)|disavow(?:s|ed|ing)?|disput(?:es?|ed|ing) that|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|(?:reject|dismiss)(?:s|es|ed|ing)? (?:\\p{L}+ ){0,2}${claims}`,
    negates:
      "not|cannot|\\p{L}+n[’']t|never|neither|nor|no|nobody|without|hardly|declin\\p{L}*|refus\\p{L}*|stopp?\\p{L}* short",
  },
  es: {
    denies:
      'nieg[ao]n?|neg(?:ar|ó|aron|ado|ando|aba|aban)|desm(?:iente|ienten|intió|intieron|entir|entido|intiendo|entía)',
    negates: 'no|nunca|jamás|sin|ni|tampoco',
  },
  fi: { denies: 'kiistä\\p{L}*|kiisti\\p{L}*', negates: 'ei|eivät|en|emme|ette|et|koskaan' },
  fr: {
    denies:
      'ni(?:e|ent|er|é|ée|ait|aient|ant|èrent)|dém(?:ent|entent|enti|entie|entir|entait|entant)|réfut(?:e|ent|é|er|ait)|contest(?:e|ent|é|er|ait) (?:que|avoir|être)',
    negates: "ne|n[’']\\p{L}*|pas|jamais|sans|ni",
  },
  he: {
    denies: 'ו?(?:הכחיש|הכחישה|הכחישו|מכחיש|מכחישה|מכחישים|מכחישות)',
    negates: 'לא|אינו|אינה|אינם|ללא|מבלי|טרם',
  },
  hu: {
    denies: 'tagad(?:ja|ta|ják|ták|va)?|cáfol(?:ja|ta|ják|ták|va)?|megcáfol\\p{L}*',
    negates: 'nem|sem|soha|nélkül',
  },
  it: {
    denies: 'neg(?:a|ano|ò|are|ato|ando|ava|avano|arono)|sment(?:isce|iscono|ì|ito|ire|endo|irono|iva)',
    negates: 'non|mai|senza|né',
  },
  ja: {
    denies: '否定し(?!な|ませ)|否定する|否認し(?!な|ませ)|否認する|打ち消し(?!な|ませ)|打ち消す',
    negates: '否定も肯定も|肯定も否定も|いな[いか]|いません|なかった',
  },
  ko: { denies: '부인(?:했|하(?!지)|해|한)|부정(?:했|하(?!지)|해)|반박(?:했|하(?!지)|해)', negates: '않|못' },
  nl: { denies: 'ontken\\p{L}*|loochen\\p{L}*|geloochend', negates: 'niet|geen|nooit|zonder|noch' },
  no: {
    denies: 'benekte\\p{L}*|nekt(?:a|er|et) for|dementer\\p{L}*|avkreft(?:a|er|et)|bestred|bestrid\\p{L}*',
    negates: 'ikke|ikkje|aldri|uten|verken',
  },
  pl: {
    denies: 'zaprzecz\\p{L}*|z?dementuj\\p{L}*|z?dementowa\\p{L}*|wypar\\p{L}* się|wypiera\\p{L}* się',
    negates: 'nie|nigdy|ani|bez',
  },
  pt: {
    denies: 'neg(?:a|am|ou|aram|ar|ado|ando|ava|avam)|desment(?:e|em|iu|iram|ir|ido|indo|ia)',
    negates: 'não|nunca|jamais|sem|nem',
  },
  ru: { denies: 'отрица\\p{L}*|опровер\\p{L}*', negates: 'не|ни|никогда|без|нельзя' },
  sv: { denies: 'förneka\\p{L}*|dementera\\p{L}*|bestred|bestrid\\p{L}*', negates: 'inte|ej|aldrig|utan|varken' },
  tr: { denies: 'yalanla(?!m[ae])\\p{L}*|inkar (?:et|ed)\\p{L}*', negates: 'değil|asla|hiç|etme\\p{L}*' },
  uk: { denies: 'запереч\\p{L}*|спросту\\p{L}*', negates: 'не|ні|ніколи|без' },
  zh: { denies: '否[认認]|否定|[辟闢][谣謠]', negates: '不|没|沒|未|无|無|拒[绝絕]' },
};

/** Norwegian has three tags. */
const languageOfTag: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Languages that write no spaces around words, or join particles to them. */
const unspaced = new Set(['ja', 'ko', 'zh']);

interface Patterns {
  readonly denies: RegExp;
  readonly negates: RegExp;
}

const known = new Map<string, Patterns | undefined>();

function patternsOf(tag: string): Patterns | undefined {
  const [part = ''] = tag.toLowerCase().split('-', 1);
  const language = languageOfTag[part] ?? part;
  if (!known.has(language)) {
    const found = words[language];
    const whole = (pattern: string) =>
      new RegExp(unspaced.has(language) ? pattern : `(?<![\\p{L}’'])(?:${pattern})(?!\\p{L})`, 'u');
    known.set(language, found && { denies: whole(found.denies), negates: whole(found.negates) });
  }
  return known.get(language);
}

/** Whether a cue is clearly a denial: “also denied that” is one, “did not deny” is not. */
export function isDenial(cue: string, language: string): boolean {
  const patterns = patternsOf(language);
  if (!patterns) return false;
  const text = cue.normalize('NFC').toLowerCase();
  return patterns.denies.test(text) && !patterns.negates.test(text);
}
