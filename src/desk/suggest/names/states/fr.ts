/** The states that news texts name most, in French: code; names; adjectives and demonyms; capital. */
export const states = `
AF; Afghanistan; afghan, afghane; Kaboul
AT; Autriche; autrichien, autrichienne; Vienne
AU; Australie; australien, australienne; Canberra
BE; Belgique; belge; Bruxelles
BR; Brésil; brésilien, brésilienne; Brasilia
BY; Biélorussie, Bélarus; biélorusse, bélarusse; Minsk
CA; Canada; canadien, canadienne; Ottawa
CH; Suisse; suisse; Berne
CN; Chine, République populaire de Chine; chinois, chinoise; Pékin
DE; Allemagne; allemand, allemande; Berlin
DK; Danemark; danois, danoise; Copenhague
EG; Égypte; égyptien, égyptienne; Le Caire
ES; Espagne; espagnol, espagnole; Madrid
FR; France; français, française; Paris
GB; Royaume-Uni, Grande-Bretagne; britannique; Londres
GR; Grèce; grec, grecque; Athènes
IE; Irlande; irlandais, irlandaise; Dublin
IL; Israël; israélien, israélienne; Jérusalem
IN; Inde; indien, indienne; New Delhi
IQ; Irak; irakien, irakienne; Bagdad
IR; Iran; iranien, iranienne; Téhéran
IT; Italie; italien, italienne; Rome
JP; Japon; japonais, japonaise; Tokyo
KP; Corée du Nord, Corée; nord-coréen, nord-coréenne; Pyongyang
KR; Corée du Sud, Corée; sud-coréen, sud-coréenne; Séoul
LB; Liban; libanais, libanaise; Beyrouth
MX; Mexique; mexicain, mexicaine; Mexico
NL; Pays-Bas; néerlandais, néerlandaise; La Haye
PL; Pologne; polonais, polonaise; Varsovie
PT; Portugal; portugais, portugaise; Lisbonne
RU; Russie, Fédération de Russie; russe; Moscou
SA; Arabie saoudite; saoudien, saoudienne; Riyad
SE; Suède; suédois, suédoise; Stockholm
SY; Syrie; syrien, syrienne; Damas
TR; Turquie; turc, turque; Ankara
TW; Taïwan; taïwanais, taïwanaise; Taipei
UA; Ukraine; ukrainien, ukrainienne; Kiev
US; États-Unis, Etats-Unis; américain, américaine; Washington
VN; Vietnam; vietnamien, vietnamienne; Hanoï
`;

export const governing = 'gouvernement autorités';
