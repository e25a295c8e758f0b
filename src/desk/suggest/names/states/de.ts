/** The states that news texts name most, in German: code; names; adjectives (without their endings) and demonyms; capital. */
export const states = `
AF; Afghanistan; afghanisch, Afghane, Afghanen; Kabul
AT; Österreich; österreichisch, Österreicher; Wien
AU; Australien; australisch, Australier; Canberra
BE; Belgien; belgisch, Belgier; Brüssel
BR; Brasilien; brasilianisch, Brasilianer; Brasília
BY; Belarus, Weißrussland; belarussisch, weißrussisch; Minsk
CA; Kanada; kanadisch, Kanadier; Ottawa
CH; Schweiz; schweizerisch, Schweizer; Bern
CN; China, Volksrepublik China; chinesisch, Chinese, Chinesen; Peking
CZ; Tschechien; tschechisch, Tscheche, Tschechen; Prag
DE; Deutschland, Bundesrepublik Deutschland, Bundesrepublik; deutsch, Deutsche, Deutschen; Berlin
DK; Dänemark; dänisch, Däne, Dänen; Kopenhagen
EG; Ägypten; ägyptisch, Ägypter; Kairo
ES; Spanien; spanisch, Spanier; Madrid
FI; Finnland; finnisch, Finne, Finnen; Helsinki
FR; Frankreich; französisch, Franzose, Franzosen; Paris
GB; Vereinigtes Königreich, Großbritannien; britisch, Brite, Briten; London
GR; Griechenland; griechisch, Grieche, Griechen; Athen
HU; Ungarn; ungarisch; Budapest
IE; Irland; irisch, Ire, Iren; Dublin
IL; Israel; israelisch, Israeli, Israelis; Jerusalem
IN; Indien; indisch, Inder; Neu-Delhi
IQ; Irak; irakisch, Iraker; Bagdad
IR; Iran; iranisch, Iraner; Teheran
IT; Italien; italienisch, Italiener; Rom
JP; Japan; japanisch, Japaner; Tokio
KP; Nordkorea, Korea; nordkoreanisch, koreanisch, Nordkoreaner, Koreaner; Pjöngjang
KR; Südkorea, Korea; südkoreanisch, koreanisch, Südkoreaner, Koreaner; Seoul
LB; Libanon; libanesisch, Libanese, Libanesen; Beirut
MX; Mexiko; mexikanisch, Mexikaner; Mexiko-Stadt
NL; Niederlande; niederländisch, Niederländer; Den Haag
NO; Norwegen; norwegisch, Norweger; Oslo
PL; Polen; polnisch, Pole; Warschau
PT; Portugal; portugiesisch, Portugiese, Portugiesen; Lissabon
RO; Rumänien; rumänisch, Rumäne, Rumänen; Bukarest
RS; Serbien; serbisch, Serbe, Serben; Belgrad
RU; Russland, Russische Föderation; russisch, Russe, Russen; Moskau
SA; Saudi-Arabien; saudisch, saudi-arabisch; Riad
SE; Schweden; schwedisch; Stockholm
SY; Syrien; syrisch, Syrer; Damaskus
TR; Türkei; türkisch, Türke, Türken; Ankara
TW; Taiwan; taiwanisch, taiwanesisch; Taipeh
UA; Ukraine; ukrainisch, Ukrainer; Kiew
US; Vereinigte Staaten, USA, Vereinigten Staaten; amerikanisch, US-amerikanisch, Amerikaner; Washington
VN; Vietnam; vietnamesisch; Hanoi
`;

export const governing = 'Regierung Behörden Führung Seite';
