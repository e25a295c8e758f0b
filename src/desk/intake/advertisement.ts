/** Words that stand alone on a line above an advertisement, as newspapers of many languages print them. */
const words = new Set(
  [
    'ad, advert, advertisement, sponsored, sponsored content',
    'publicidad, anuncio, contenido patrocinado',
    'publicité, annonce, contenu sponsorisé',
    'anzeige, werbung, advertorial',
    'pubblicità, annuncio pubblicitario',
    'publicidade, anúncio, conteúdo patrocinado',
    'advertentie, reclame, annons, annonse, reklame',
    'reklam, i̇lan, ilan, reklama, reklāma, mainos',
    'реклама, на правах рекламы, διαφήμιση',
    '広告, 廣告, 广告, 광고',
    'إعلان, تبلیغات, iklan, quảng cáo, विज्ञापन',
  ].flatMap((list) => list.split(', ').map(folded)),
);

/** Whether a line says nothing but that an advertisement follows. */
export function isAdvertisement(line: string): boolean {
  return words.has(folded(line.replace(/^[\s\-–—*[(]+|[\s\-–—*\])]+$/gu, '')));
}

/** Without accents, which capitals often lack, and in small letters. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
