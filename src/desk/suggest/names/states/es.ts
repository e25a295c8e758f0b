/** The states that news texts name most, in Spanish: code; names; adjectives and demonyms; capital. */
export const states = `
AF; Afganistán; afgano, afgana; Kabul
AR; Argentina; argentino, argentina; Buenos Aires
AT; Austria; austriaco, austriaca; Viena
BE; Bélgica; belga; Bruselas
BO; Bolivia; boliviano, boliviana; La Paz
BR; Brasil; brasileño, brasileña; Brasilia
CA; Canadá; canadiense; Ottawa
CH; Suiza; suizo, suiza; Berna
CL; Chile; chileno, chilena; Santiago
CN; China, República Popular China; chino, china; Pekín
CO; Colombia; colombiano, colombiana; Bogotá
CU; Cuba; cubano, cubana; La Habana
DE; Alemania; alemán, alemana; Berlín
EC; Ecuador; ecuatoriano, ecuatoriana; Quito
EG; Egipto; egipcio, egipcia; El Cairo
ES; España; español, española; Madrid
FR; Francia; francés, francesa; París
GB; Reino Unido, Gran Bretaña; británico, británica; Londres
IL; Israel; israelí; Jerusalén
IN; India; indio, india; Nueva Delhi
IQ; Irak; iraquí; Bagdad
IR; Irán; iraní; Teherán
IT; Italia; italiano, italiana; Roma
JP; Japón; japonés, japonesa; Tokio
KP; Corea del Norte, Corea; norcoreano, norcoreana; Pyongyang
KR; Corea del Sur, Corea; surcoreano, surcoreana; Seúl
MX; México; mexicano, mexicana; Ciudad de México
PE; Perú; peruano, peruana; Lima
PL; Polonia; polaco, polaca; Varsovia
PT; Portugal; portugués, portuguesa; Lisboa
RU; Rusia, Federación Rusa; ruso, rusa; Moscú
SA; Arabia Saudita, Arabia Saudí; saudí; Riad
SY; Siria; sirio, siria; Damasco
TR; Turquía; turco, turca; Ankara
UA; Ucrania; ucraniano, ucraniana; Kiev
US; Estados Unidos, EE. UU., EEUU; estadounidense, norteamericano, norteamericana; Washington
VE; Venezuela; venezolano, venezolana; Caracas
`;

export const governing = 'gobierno autoridades';
