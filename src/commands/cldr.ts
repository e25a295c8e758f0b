import { existsSync } from 'node:fs';
import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { parseArguments } from './arguments.ts';

/*
 * Writes the tables below src/core/language/cldr/ from the data of Unicode’s CLDR, for a new version of it:
 *   npm install --prefix /tmp/cldr --legacy-peer-deps cldr-segments-full cldr-misc-full
 *   npm run cldr -- /tmp/cldr/node_modules
 */
const { positionals } = parseArguments('npm run cldr -- <folder with cldr-segments-full and cldr-misc-full>', {
  allowPositionals: true,
});
const from = positionals[0] ?? '';
const to = path.resolve(import.meta.dirname, '../core/language/cldr');
const [segments, misc] = ['cldr-segments-full', 'cldr-misc-full'].map((name) => path.join(from, name)) as [
  string,
  string,
];
for (const folder of [segments, misc]) {
  if (existsSync(path.join(folder, 'package.json'))) continue;
  console.error(`There is no package in ${folder}. Install it first, as the comment in src/commands/cldr.ts says.`);
  process.exit(1);
}

/** What CLDR lists as abbreviations and is a word, too, that sentences end with. */
const words: Readonly<Record<string, string>> = {
  en: 'Act All Alt As By Cap Card Diff Do Go Hat In Is Jam Job Joe Lev Link Long Mart Ok On Or Pro To Up',
  de: 'am App Bed Ben Best Chin Do Max Mod Port Rep So Test Trans',
  es: 'Bien bol col dom Fabric fund Kit Korn mar Rol Sol',
  fr: 'All aux jeu mer quart Var voit',
  it: 'all Mod on tab ver',
  pt: 'com mar Mar pal port pron set sup',
};

await writeTable('abbreviations', segments, abbreviations());
await writeTable('quotation-marks', misc, quotationMarks());
await copyFile(path.join(misc, 'LICENSE'), path.join(to, 'LICENSE'));

/** Of each language: the last words of its abbreviations, without their full stop. Single letters need no list. */
async function abbreviations(): Promise<string> {
  const lines: string[] = [];
  for (const language of (await readdir(path.join(segments, 'segments'))).sort()) {
    const { segments: data } = (await json(segments, 'segments', language, 'suppressions.json')) as {
      segments: {
        segmentations: { SentenceBreak?: { standard?: readonly { readonly suppression: string }[] } };
      };
    };
    const dropped = new Set(words[language]?.split(' '));
    const kept = (data.segmentations.SentenceBreak?.standard ?? [])
      .map(({ suppression }) => /([^\s.]+)\.$/.exec(suppression)?.[1] ?? '')
      // What is in capitals throughout is far more often a name than an abbreviation that takes a full stop.
      .filter((word) => word.length > 1 && !dropped.has(word) && !(word.length < 4 && word === word.toUpperCase()));
    if (kept.length > 0) lines.push(`  ${language}: '${[...new Set(kept)].sort().join(' ')}',`);
  }
  return `/** Abbreviations by language, without their full stop: those that CLDR keeps from ending a sentence. */
export const abbreviations: Readonly<Record<string, string>> = {
${lines.join('\n')}
};`;
}

/** The marks of each language: opening, closing, and those of a quotation inside. Left out: those of most. */
async function quotationMarks(): Promise<string> {
  const languages = new Map<string, string[]>();
  const all = new Map<string, string>();
  for (const language of (await readdir(path.join(misc, 'main'))).sort((a, b) => a.length - b.length)) {
    const { main } = (await json(misc, 'main', language, 'delimiters.json')) as {
      main: Record<string, { delimiters: Record<string, string> }>;
    };
    const { delimiters = {} } = main[language] ?? {};
    const marks = ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd']
      .map((name) => delimiters[name])
      .join('');
    const parent = language.includes('-') ? (all.get(language.slice(0, language.lastIndexOf('-'))) ?? '“”‘’') : '“”‘’';
    all.set(language, marks);
    if (marks !== parent) languages.set(marks, [...(languages.get(marks) ?? []), language]);
  }
  const lines = [...languages].map(([marks, of]) => `  '${marks}': '${of.sort().join(' ')}',`).sort();
  return `/**
 * The quotation marks of languages that have not “these” with ‘these’ inside: opening, closing, opening and closing of
 * those inside. A tag that is not listed has the marks of the tag without its last part.
 */
export const quotationMarks: Readonly<Record<string, string>> = {
${lines.join('\n')}
};`;
}

async function json(...parts: string[]): Promise<unknown> {
  return JSON.parse(await readFile(path.join(...parts), 'utf8'));
}

async function writeTable(name: string, source: string, content: Promise<string>): Promise<void> {
  const { version } = (await json(source, 'package.json')) as { version: string };
  const file = path.join(to, `${name}.ts`);
  const head = `// Written by \`npm run cldr\` from Unicode’s CLDR ${version}; licence: LICENSE beside this file.`;
  const code = `${head}\n\n${await content}\n`;
  await writeFile(file, await format(code, { parser: 'typescript', printWidth: 120, singleQuote: true }));
  console.log(`Wrote ${path.relative('.', file)}.`);
}
