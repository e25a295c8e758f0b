/**
 * The states of the world in English, a line each: the code of ISO 3166-1, the names, the adjectives and demonyms, the capital.
 * The first of the names is the one that a new entry gets.
 */
export const states = `
AF; Afghanistan; Afghan; Kabul
AL; Albania; Albanian; Tirana
DZ; Algeria; Algerian; Algiers
AD; Andorra; Andorran; Andorra la Vella
AO; Angola; Angolan; Luanda
AG; Antigua and Barbuda; Antiguan; Saint John’s
AR; Argentina; Argentine, Argentinian; Buenos Aires
AM; Armenia; Armenian; Yerevan
AU; Australia; Australian, Aussie; Canberra
AT; Austria; Austrian; Vienna
AZ; Azerbaijan; Azerbaijani, Azeri; Baku
BS; Bahamas; Bahamian; Nassau
BH; Bahrain; Bahraini; Manama
BD; Bangladesh; Bangladeshi; Dhaka
BB; Barbados; Barbadian; Bridgetown
BY; Belarus; Belarusian, Belarussian; Minsk
BE; Belgium; Belgian; Brussels
BZ; Belize; Belizean; Belmopan
BJ; Benin; Beninese; Porto-Novo
BT; Bhutan; Bhutanese; Thimphu
BO; Bolivia; Bolivian; La Paz
BA; Bosnia and Herzegovina, Bosnia; Bosnian; Sarajevo
BW; Botswana; Botswanan; Gaborone
BR; Brazil; Brazilian; Brasília
BN; Brunei; Bruneian; Bandar Seri Begawan
BG; Bulgaria; Bulgarian; Sofia
BF; Burkina Faso; Burkinabé, Burkinabe; Ouagadougou
BI; Burundi; Burundian; Gitega
KH; Cambodia; Cambodian; Phnom Penh
CM; Cameroon; Cameroonian; Yaoundé
CA; Canada; Canadian; Ottawa
CV; Cape Verde, Cabo Verde; Cape Verdean; Praia
CF; Central African Republic; Central African; Bangui
TD; Chad; Chadian; N’Djamena
CL; Chile; Chilean; Santiago
CN; China, People’s Republic of China, PRC; Chinese; Beijing
CO; Colombia; Colombian; Bogotá
KM; Comoros; Comorian; Moroni
CG; Republic of the Congo, Congo; Congolese; Brazzaville
CD; Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Congo; Congolese; Kinshasa
CR; Costa Rica; Costa Rican; San José
CI; Ivory Coast, Côte d’Ivoire; Ivorian; Yamoussoukro
HR; Croatia; Croatian, Croat; Zagreb
CU; Cuba; Cuban; Havana
CY; Cyprus; Cypriot; Nicosia
CZ; Czech Republic, Czechia; Czech; Prague
DK; Denmark; Danish, Dane; Copenhagen
DJ; Djibouti; Djiboutian; Djibouti City
DM; Dominica; ; Roseau
DO; Dominican Republic; Dominican; Santo Domingo
TL; East Timor, Timor-Leste; East Timorese, Timorese; Dili
EC; Ecuador; Ecuadorian, Ecuadorean; Quito
EG; Egypt; Egyptian; Cairo
SV; El Salvador; Salvadoran, Salvadorean; San Salvador
GQ; Equatorial Guinea; Equatoguinean; Malabo
ER; Eritrea; Eritrean; Asmara
EE; Estonia; Estonian; Tallinn
SZ; Eswatini, Swaziland; Swazi; Mbabane
ET; Ethiopia; Ethiopian; Addis Ababa
FJ; Fiji; Fijian; Suva
FI; Finland; Finnish, Finn; Helsinki
FR; France; French, Frenchman, Frenchwoman; Paris
GA; Gabon; Gabonese; Libreville
GM; The Gambia, Gambia; Gambian; Banjul
GE; Georgia; Georgian; Tbilisi
DE; Germany, Federal Republic of Germany; German; Berlin
GH; Ghana; Ghanaian; Accra
GR; Greece; Greek; Athens
GD; Grenada; Grenadian; St. George’s
GT; Guatemala; Guatemalan; Guatemala City
GN; Guinea; Guinean; Conakry
GW; Guinea-Bissau; Bissau-Guinean; Bissau
GY; Guyana; Guyanese; Georgetown
HT; Haiti; Haitian; Port-au-Prince
HN; Honduras; Honduran; Tegucigalpa
HU; Hungary; Hungarian; Budapest
IS; Iceland; Icelandic, Icelander; Reykjavík
IN; India; Indian; New Delhi
ID; Indonesia; Indonesian; Jakarta
IR; Iran, Islamic Republic of Iran; Iranian; Tehran
IQ; Iraq; Iraqi; Baghdad
IE; Ireland, Republic of Ireland; Irish, Irishman; Dublin
IL; Israel; Israeli; Jerusalem
IT; Italy; Italian; Rome
JM; Jamaica; Jamaican; Kingston
JP; Japan; Japanese; Tokyo
JO; Jordan; Jordanian; Amman
KZ; Kazakhstan; Kazakh, Kazakhstani; Astana
KE; Kenya; Kenyan; Nairobi
KI; Kiribati; I-Kiribati; Tarawa
KP; North Korea, Democratic People’s Republic of Korea, DPRK, Korea; North Korean, Korean; Pyongyang
KR; South Korea, Republic of Korea, ROK, Korea; South Korean, Korean; Seoul
XK; Kosovo; Kosovar, Kosovan; Pristina
KW; Kuwait; Kuwaiti; Kuwait City
KG; Kyrgyzstan; Kyrgyz; Bishkek
LA; Laos; Laotian, Lao; Vientiane
LV; Latvia; Latvian; Riga
LB; Lebanon; Lebanese; Beirut
LS; Lesotho; Basotho; Maseru
LR; Liberia; Liberian; Monrovia
LY; Libya; Libyan; Tripoli
LI; Liechtenstein; ; Vaduz
LT; Lithuania; Lithuanian; Vilnius
LU; Luxembourg; Luxembourgish; Luxembourg City
MG; Madagascar; Malagasy; Antananarivo
MW; Malawi; Malawian; Lilongwe
MY; Malaysia; Malaysian; Kuala Lumpur
MV; Maldives; Maldivian; Malé
ML; Mali; Malian; Bamako
MT; Malta; Maltese; Valletta
MH; Marshall Islands; Marshallese; Majuro
MR; Mauritania; Mauritanian; Nouakchott
MU; Mauritius; Mauritian; Port Louis
MX; Mexico; Mexican; Mexico City
FM; Micronesia; Micronesian; Palikir
MD; Moldova; Moldovan; Chișinău
MC; Monaco; Monegasque; Monaco
MN; Mongolia; Mongolian; Ulaanbaatar
ME; Montenegro; Montenegrin; Podgorica
MA; Morocco; Moroccan; Rabat
MZ; Mozambique; Mozambican; Maputo
MM; Myanmar, Burma; Burmese; Naypyidaw
NA; Namibia; Namibian; Windhoek
NR; Nauru; Nauruan; Yaren
NP; Nepal; Nepali, Nepalese; Kathmandu
NL; Netherlands, Holland; Dutch, Dutchman; The Hague
NZ; New Zealand; New Zealander; Wellington
NI; Nicaragua; Nicaraguan; Managua
NE; Niger; Nigerien; Niamey
NG; Nigeria; Nigerian; Abuja
MK; North Macedonia, Macedonia; Macedonian; Skopje
NO; Norway; Norwegian; Oslo
OM; Oman; Omani; Muscat
PK; Pakistan; Pakistani; Islamabad
PW; Palau; Palauan; Ngerulmud
PS; Palestine, State of Palestine; Palestinian; Ramallah
PA; Panama; Panamanian; Panama City
PG; Papua New Guinea; Papua New Guinean; Port Moresby
PY; Paraguay; Paraguayan; Asunción
PE; Peru; Peruvian; Lima
PH; Philippines; Philippine, Filipino, Filipina; Manila
PL; Poland; Polish, Pole; Warsaw
PT; Portugal; Portuguese; Lisbon
QA; Qatar; Qatari; Doha
RO; Romania; Romanian; Bucharest
RU; Russia, Russian Federation; Russian; Moscow
RW; Rwanda; Rwandan; Kigali
KN; Saint Kitts and Nevis; Kittitian; Basseterre
LC; Saint Lucia, St. Lucia; Saint Lucian; Castries
VC; Saint Vincent and the Grenadines; Vincentian; Kingstown
WS; Samoa; Samoan; Apia
SM; San Marino; Sammarinese; San Marino
ST; São Tomé and Príncipe; São Toméan; São Tomé
SA; Saudi Arabia; Saudi, Saudi Arabian; Riyadh
SN; Senegal; Senegalese; Dakar
RS; Serbia; Serbian, Serb; Belgrade
SC; Seychelles; Seychellois; Victoria
SL; Sierra Leone; Sierra Leonean; Freetown
SG; Singapore; Singaporean; Singapore
SK; Slovakia; Slovak, Slovakian; Bratislava
SI; Slovenia; Slovenian, Slovene; Ljubljana
SB; Solomon Islands; Solomon Islander; Honiara
SO; Somalia; Somali, Somalian; Mogadishu
ZA; South Africa; South African; Pretoria
SS; South Sudan; South Sudanese; Juba
ES; Spain; Spanish, Spaniard; Madrid
LK; Sri Lanka; Sri Lankan; Colombo
SD; Sudan; Sudanese; Khartoum
SR; Suriname; Surinamese; Paramaribo
SE; Sweden; Swedish, Swede; Stockholm
CH; Switzerland; Swiss; Bern
SY; Syria, Syrian Arab Republic; Syrian; Damascus
TW; Taiwan, Republic of China; Taiwanese; Taipei
TJ; Tajikistan; Tajik, Tajikistani; Dushanbe
TZ; Tanzania; Tanzanian; Dodoma
TH; Thailand; Thai; Bangkok
TG; Togo; Togolese; Lomé
TO; Tonga; Tongan; Nukuʻalofa
TT; Trinidad and Tobago; Trinidadian; Port of Spain
TN; Tunisia; Tunisian; Tunis
TR; Turkey, Türkiye, Turkiye; Turkish, Turk; Ankara
TM; Turkmenistan; Turkmen; Ashgabat
TV; Tuvalu; Tuvaluan; Funafuti
UG; Uganda; Ugandan; Kampala
UA; Ukraine; Ukrainian; Kyiv
AE; United Arab Emirates, UAE, Emirates; Emirati; Abu Dhabi
GB; United Kingdom, UK, Great Britain, Britain; British, Briton; London
US; United States, United States of America, US, USA, America; American; Washington
UY; Uruguay; Uruguayan; Montevideo
UZ; Uzbekistan; Uzbek, Uzbekistani; Tashkent
VU; Vanuatu; Vanuatuan, Ni-Vanuatu; Port Vila
VA; Vatican City, Vatican, Holy See; ; Vatican City
VE; Venezuela; Venezuelan; Caracas
VN; Vietnam, Viet Nam; Vietnamese; Hanoi
YE; Yemen; Yemeni; Sanaa
ZM; Zambia; Zambian; Lusaka
ZW; Zimbabwe; Zimbabwean; Harare
GL; Greenland; Greenlandic, Greenlander; Nuuk
HK; Hong Kong; Hongkonger; 
PR; Puerto Rico; Puerto Rican; San Juan
`;

/** What follows an adjective of a state, or its capital, where the words mean those who govern it. */
export const governing = 'government governments authorities side administration leadership regime cabinet';
