import { common } from './common-en.ts';
import type { NameWords } from './name-words.ts';

export const en: NameWords = {
  honorifics:
    'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Rev Rev. Sir Dame Lord Lady Madame Messrs Messrs. Hon Hon. Fr. Sr. Mme Mr.',
  titles:
    'President|Vice President|Vice-President|Prime Minister|Deputy Prime Minister|Premier|Vice Premier|Minister|Foreign Minister|Defense Minister|' +
    'Defence Minister|Finance Minister|Interior Minister|Justice Minister|Health Minister|Education Minister|Trade Minister|' +
    'Environment Minister|Energy Minister|Chief Minister|First Minister|Cabinet Minister|Secretary|Secretary of State|Secretary-General|Secretary General|General Secretary|' +
    'Foreign Secretary|Home Secretary|Press Secretary|Defense Secretary|Treasury Secretary|Health Secretary|Justice Secretary|' +
    'Under Secretary|Undersecretary|Attorney General|Attorney-General|Solicitor General|Surgeon General|Director|Director-General|Director General|' +
    'Executive Director|Managing Director|Chief Executive|Chief Executive Officer|CEO|CFO|COO|Chairman|Chairwoman|Chairperson|Chair|Chief|Police Chief|Chief Justice|Chief Constable|Chief of Staff|' +
    'Senator|Sen.|Senators|Sens.|Sen|Representative|Rep.|Reps.|Rep|Congressman|Congresswoman|Governor|Gov.|Gov|Governor-General|Lieutenant Governor|Mayor|Lord Mayor|Councillor|Councilman|Councilwoman|Alderman|Assemblyman|Delegate|' +
    'Speaker|House Speaker|Majority Leader|Minority Leader|Chancellor|Ambassador|Consul|Envoy|Special Envoy|Commissioner|Police Commissioner|Judge|Justice|Magistrate|Prosecutor|District Attorney|' +
    'King|Queen|Prince|Princess|Duke|Duchess|Earl|Emperor|Empress|Sultan|Emir|Sheikh|Crown Prince|Pope|Cardinal|Archbishop|Bishop|Father|Sister|Brother|Pastor|Reverend|Rabbi|Imam|Ayatollah|Grand Ayatollah|Supreme Leader|' +
    'General|Gen.|Lieutenant General|Lt. Gen.|Major General|Maj. Gen.|Brigadier|Brigadier General|Brig. Gen.|Colonel|Col.|Lieutenant Colonel|Lt. Col.|Major|Maj.|Captain|Capt.|Lieutenant|Lt.|Sergeant|Sgt.|Corporal|Private|Admiral|Adm.|Rear Admiral|Commander|Cmdr.|' +
    'Officer|Detective|Inspector|Superintendent|Constable|Sheriff|Deputy|Marshal|Agent|Special Agent|Coach|Head Coach|Manager|Professor|Associate Professor|Assistant Professor|Doctor|Nurse|Astronaut|Cosmonaut|Spokesman|Spokeswoman|Spokesperson|MP|MEP|MSP|Leader|Opposition Leader|Founder|Co-founder|Editor|Editor-in-chief|Singer|Actor|Actress',
  weakTitles:
    'King Queen Prince Princess Duke Earl Justice General Major Private Sister Brother Father Captain Chief Director Manager Leader Speaker Editor Commander Coach Agent Marshal Deputy Secretary ' +
    'Officer Chair Governor Judge Founder Singer Actor Actress Doctor Nurse Envoy Delegate Representative Cardinal Bishop Press',
  portfolios:
    'State Defense Defence Foreign Affairs Health Finance Education Justice Interior Transport Transportation Commerce Trade Energy Labor Labour Agriculture Environment Culture Homeland Security Treasury Industry Economy War Internal Home Sport Tourism Housing Information',
  ofTitles:
    'Former Ex Acting Interim Deputy Vice Assistant Associate Senior Chief Then Late Outgoing Incoming President-elect Republican Democratic Democrat Conservative Labour Liberal Federal State House Senate Shadow Executive National New Current',
  organizations:
    'Academy Administration Agency Airlines Airways Alliance Army Arsenal Assembly Associates Association Athletic Authority Bank Bar Board Bloc Broadcasting Brotherhood Bundestag Bureau Cabinet Caucus Center Centre Centers Chamber Channel Choir Church City ' +
    'Club Coalition Co. College Command Commission Committee Commons Community Company Confederation Conference Congress Conservatory Constabulary Consulate Consortium Cooperative Corp Corp. Corporation Corps Council Court Courts Daily Defence Defense Department ' +
    'Directorate Division Dynamics Electric Embassy Enterprises Exchange Federation FC Fleet Force Forces Forum Foundation Front Fund Gazette Government Group Guard Guardian Guards Hamas Herald Hezbollah Holdings Hospital House Inc Inc. Industries Initiative Inspectorate Institute Institution ' +
    'Intelligence International Journal Junta Kremlin Laboratories Laboratory Lab Labs League Legion Library LLC Lords Ltd Ltd. Magazine Media Militia Ministry Mission Monitor Mosque Motors Movement Museum Mail Navy Network News Observatory Office Operations Opera Orchestra Order Organisation Organization ' +
    'Panel Parliament Partners Party Patrol Pentagon Petroleum PLC Police Post Power Press Productions Project Radio Railway Railways Records Regiment Registry Reserve Review Rovers School Schools Secretariat Senate Service Services Society Squad Standard State Station Studios Sun Survey Syndicate Synod ' +
    'Systems Taliban Task Team Technologies Telegraph Television Theatre Theater Times Treasury Tribune Tribunal Trust TV Union United Universities University Watch Wing Workers Works Ventures Airline Front Squadron Brigade Battalion Cathedral',
  places:
    'Airport Avenue Bay Beach Boulevard Bridge Canal Canyon Cape Castle Cemetery Coast Continent County Cosmodrome Creek Desert District Drive East Falls Forest Garden Gardens Glacier Governorate Gulf Harbor Harbour Heights Highway Hill Hills Island Islands Isle ' +
    'Lake Lane Mountain Mountains Mount Mt. Ocean Oblast Palace Park Parkway Peninsula Plains Plaza Port Prefecture Prison Province Range Reef Region Republic Ridge River Road Sea Shore Square Stadium Strait Street Territory Terminal Tower Town Township Tunnel Valley Village Volcano Woods',
  neither:
    'Accord Accords Act Agreement Amendment Anniversary Article Award Awards Battle Bible Bill Bond Bonds Championship Championships Christmas Code Constitution Convention Crisis Cup Day Declaration Derby Directive Easter Era Eve Festival Final Finals Flight Games Gala Grand Gospel Gift ' +
    'Hurricane Holocaust Initiative Index Law Marathon Medal Memorandum Month Olympics Olympic Open Operation Oscars Pact Paralympics Parade Plan Prix Prize Program Programme Project Protocol Quran Race Rally Referendum Resolution Revolution Round Rule Scandal Season Series ' +
    'Show Spring Statement Storm Strategy Summit Super Syndrome Tour Tournament Treaty Trophy Tropical Typhoon Uprising Virus War Wars Week World Year',
  particles: 'de la du da dos das del della van von der den di bin ibn al el le les y ter ten',
  beginNames:
    'New North South East West Northern Southern Eastern Western San Santa Los Las Saint St. Great Greater United White Black Red Green Supreme National Royal Central International World High American British African Asian European Federal Islamic ' +
    'Democratic Republican Christian Catholic Jewish Muslim Arab Latin Pacific Atlantic Mediterranean Upper Lower Old Big Grand Golden Silicon Wall Capitol Free General Human First Second Third Security Health Social Public Conservative Labour Liberal',
  alone:
    'Labour House Congress Parliament Senate Cabinet Treasury Commons Lords Kremlin Pentagon Taliban Hamas Hezbollah Fatah Interpol Europol Bundestag Bundesrat Knesset Duma Politburo Reuters Tories Whitehall Westminster Elysée Brexiteers WHO AP UN EU',
  peoples:
    'Muslims Christians Jews Catholics Protestants Hindus Buddhists Sikhs Sunnis Shiites Shias Kurds Arabs Europeans Africans Asians Latinos Hispanics Republicans Democrats Conservatives Liberals Tories Socialists Communists Greens Islamists Uyghurs Uighurs Rohingya Tamils Sikhs Roma Scots Tibetans Texans Californians Londoners Parisians',
  surnamesToo:
    'Law Church Power Post Sun Park Parks Hill Hills Lake Forest Woods Rivers Day Bond Bonds Grant Cross Banks Bank Street Lane Bridge Bridges Show War Mountain Wing House Court Front Guard Castle Tower Towers Town Valley Beach Shore Square Range Ridge Garden Falls Hall Price May Long Wall Cup Final Rice King Bishop Pope Prince Bush Clay Stone Field Fields Brown Green White Black Gray Young Cook Mail Press Order Service School Rule Spring Storm',
  notAlone:
    'English Latin North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Central Internet Earth Web New Old United National International Royal Federal World Great Page Part Phase Level Class Type Grade Room Route Category Chapter Section Article Title ' +
    'Photo Image Video Update Related See Read Source Sources Spring Summer Autumn Winter God Lord State Sir Madam Ladies Gentlemen Black White Blacks Whites Latino Hispanic Jew Muslim Christian Jewish Catholic European African Asian Eurasian Scandinavian Nordic Balkan Baltic Caribbean Anglo Hindu Buddhist Sunni Shia Shiite Kurdish Sikh Arctic Antarctic Atlantic Pacific Mediterranean Roman Hellenic Victorian Orthodox Protestant Communist Socialist Marxist Nazi Zionist Twitter-based Islam Islamic Islamist Arab Arabic Christianity Judaism Buddhism Hinduism ' +
    'Republican Democrat Democratic Conservative Liberal Tory Western',
  never:
    'January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Christmas Easter Ramadan Thanksgiving Halloween ' +
    "I I’m I’ve I’ll I’d I'm I've I'll I'd OK Okay TV DVD CD PC DNA RNA AIDS HIV COVID COVID-19 SARS GDP AM PM A.M P.M UTC GMT EST EDT PST PDT CET BST IST IT AI WMD SUV USB GPS ID IQ VIP MVP PhD Ph.D BA MA MD QC KC RIP Q&A FAQ HTML URL SMS PDF " +
    'Pro Anti Ex Non Post Pre Trans Sino Russo Franco Anglo Bible Koran Quran Mr Mrs Ms Dr Jr Sr Inc Ltd No Nos Vol Fig Advertisement Copyright',
  common,
  openers:
    'its it\u2019s he she they we you i their his her our your my this that these those as if when while where why how what who whom which whose because although though unless until since before after during despite ' +
    'even just only also too very such both either neither each every all any some no not none most more many much few several another other others first second third last next former latter meanwhile however moreover ' +
    'furthermore therefore thus hence then now today yesterday tomorrow tonight here there still yet already again once never always often sometimes usually perhaps maybe indeed instead rather otherwise nevertheless ' +
    'under over above below between among against about along across behind beyond inside outside near around through throughout toward towards upon within without via per like unlike given following including according ' +
    'speaking asked when\u2019s that\u2019s there\u2019s here\u2019s let\u2019s what\u2019s who\u2019s yes no well oh hey please thanks thank don\u2019t didn\u2019t doesn\u2019t isn\u2019t wasn\u2019t can\u2019t won\u2019t',
  knownPlaces:
    'Africa|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Antarctica|Middle East|Far East|Southeast Asia|East Asia|Central Asia|Balkans|Baltics|Caribbean|Caucasus|Sahel|Scandinavia|Siberia|Crimea|Donbas|Gaza|Gaza Strip|West Bank|Kashmir|Kurdistan|Tibet|Xinjiang|Catalonia|Scotland|Wales|England|Northern Ireland|' +
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|' +
    'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Victoria|Queensland|Tasmania|Bavaria|Saxony|Normandy|Brittany|Tuscany|Sicily|Andalusia|Punjab|Sindh|Bengal|Gujarat|Okinawa|Hokkaido|Guangdong|Sichuan|Hubei|Chechnya|Dagestan|Darfur|Tigray|' +
    'Amsterdam|Atlanta|Auckland|Barcelona|Birmingham|Boston|Brooklyn|Calgary|Chicago|Cleveland|Dallas|Denver|Detroit|Dubai|Edinburgh|Fallujah|Frankfurt|Geneva|Glasgow|Hamburg|Houston|Istanbul|Johannesburg|Karachi|Kharkiv|Lagos|Las Vegas|Liverpool|Los Angeles|Lyon|Manchester|Manhattan|Marseille|Melbourne|Miami|Milan|Montreal|Mosul|Mumbai|Munich|Naples|Odessa|Osaka|Perth|Philadelphia|Phoenix|Rio de Janeiro|San Diego|San Francisco|São Paulo|Seattle|Shanghai|Shenzhen|Sydney|Toronto|Vancouver|Vladivostok|Wuhan|Zurich|Brussels|Hollywood|Silicon Valley|Wall Street|Capitol Hill',
  givenNames:
    'Aaron Abdul Abdullah Abigail Adam Adrian Ahmad Ahmed Alan Alastair Albert Alejandro Alex Alexander Alexandra Alexei Ali Alice Alison Amanda Amber Amina Amy Ana Anastasia Andre Andrea Andrei Andrew Andy Angela Angelina Ann Anna Anne Anthony Antonio Arnold Arthur Ashley Barack Barbara ' +
    'Barry Beatrice Ben Benedict Benjamin Bernard Bernie Beth Betty Bill Billy Bob Boris Brad Brandon Brenda Brett Brian Bruce Bryan Carl Carla Carlos Carol Caroline Catherine Cecilia Charles Charlie Charlotte Chelsea Chloe Chris Christian Christina Christine Christopher Claire Clara Claudia Colin Condoleezza Connor ' +
    'Craig Cynthia Dan Daniel Danny Dave David Dean Deborah Dennis Derek Diana Diane Diego Dmitri Dmitry Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Eddie Edgar Edmund Eduardo Edward Edwin Eleanor Elena Elizabeth Ellen Emily Emma Emmanuel Enrique Eric Erik Ernest Ethan Eugene Eva Evan Evelyn ' +
    'Fatima Felipe Felix Fernando Fiona Florence Frances Francesco Francis Francisco Frank Franz Fred Frederick Gabriel Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Giovanni Gloria Gordon Graham Grace Greg Gregory Guillermo Gustavo Guy Hannah Hans Harold Harriet Harry Harvey Hassan Hassan Heather Hector ' +
    'Heidi Helen Henry Herbert Hillary Holly Howard Hugh Hugo Ian Ibrahim Igor Irene Isaac Isabel Ivan Jack Jackie Jacob Jacqueline Jake James Jamie Jan Jane Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jerry Jess Jesse Jessica Jill Jim Jimmy Joan Joe Joel Johan Johann Johannes ' +
    'John Johnny Jon Jonathan Jordan Jorge Jose José Joseph Josh Joshua Joyce Juan Judith Judy Julia Julian Julie Julio Justin Karen Karl Kate Katherine Kathleen Kathryn Katie Keith Kelly Ken Kenneth Kevin Khalid Kirsten Kristen Kurt Kyle Larry Laura Lauren Lawrence Leah Lee Leo Leon Leonard Leslie Lewis ' +
    'Liam Linda Lindsay Lisa Liz Lloyd Loretta Louis Louise Lucas Lucy Luis Luke Lydia Lynn Madeleine Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Margaret Maria María Marie Marilyn Mario Marion Mark Martha Martin Mary Matt Matteo Matthew Maurice Max Megan Melanie Melissa Michael Michel Michelle Miguel Mike ' +
    'Mikhail Mohamed Mohammad Mohammed Molly Monica Muhammad Mustafa Nadia Nancy Naomi Natalia Natalie Natasha Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Noah Nora Norman Oleg Olga Oliver Olivia Omar Oscar Osama Otto Owen Pablo Pamela Pat Patricia Patrick Paul Paula Paulo Pedro Penny Peter ' +
    'Phil Philip Philippe Phillip Pierre Rachel Rafael Ralph Ramon Randy Raul Ray Raymond Rebecca Reza Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rodney Rodrigo Roger Roland Roman Ron Ronald Rory Rosa Rosemary Ross Roy Rudolf Rupert Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sandy ' +
    'Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Shane Shannon Sharon Sheila Shirley Silvio Simon Sofia Sophia Sophie Stacey Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Svetlana Sylvia Tamara Tara Ted Teresa Terry Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina ' +
    'Todd Tom Tommy Tony Tracy Trevor Tyler Ursula Valentina Valerie Vanessa Vera Victor Victoria Vincent Virginia Vladimir Walter Warren Wayne Wendy Wilhelm Will William Winston Wolfgang Yasser Yulia Yuri Yusuf Yvonne Zachary Zoe',
  accordingTo:
    'according to|in the words of|in the opinion of|in the view of|quoted by|cited by|quoting|citing|(?:agreement|belief|concerns?|consensus|expectations?|fears?|feeling|hopes?|interpretation|opinion|sense|speculation|suspicion|view|views) (?:among|of|by)',
  speakers:
    'academics? activists? advis[eo]rs? advocates? aides? allies analysts? attorneys? authorities campaigners? clerics? colleagues? commentators? commanders? correspondents? critics? defenders? delegates? demonstrators? detectives? diplomats? doctors? donors? economists? employees? engineers? ' +
    'environmentalists? executives? experts? eyewitnesses eyewitness family farmers? fans? firefighters? forecasters? friends? historians? insiders? inspectors? investigators? investors? journalists? judges? lawmakers? lawyers? leaders? legislators? lobbyists? locals? managers? medics? members? meteorologists? ministers? neighbou?rs? nurses? ' +
    'observers? officers? officials? operators? opponents? organi[sz]ers? owners? parents? paramedics? participants? passengers? passers-?by patients? people physicians? pilots? players? police politicians? pollsters? professors? prosecutors? protest[eo]rs? psychologists? relatives? reporters? representatives? rescuers? researchers? residents? reviewers? ' +
    'scholars? scientists? seismologists? senators? shoppers? skeptics? sceptics? soldiers? sources? specialists? spokes(?:man|men|woman|women|person|people|persons) staff staffers? strategists? students? supporters? survivors? teachers? technicians? traders? trainers? troops unions? users? veterans? victims? villagers? voters? witnesses witness workers? predictions media outlets? television newspapers? team mother father brother sister wife husband son daughter grandmother grandfather uncle aunt cousin neighbou?r boss man woman boy girl couple crew firm company group',
  ofSpeakers:
    'a an the some many most several few two three four five six dozens hundreds thousands of other others all both unnamed anonymous senior junior top high-ranking high-level ranking local regional state federal government military intelligence police security defence defense foreign western independent legal medical political public health rescue emergency opposition industry company ' +
    'law enforcement administration party campaign white house hospital school university army naval navy election space space climate financial market human rights former retired veteran one another eye fellow leading prominent world national international city town county his her their its these those close unidentified environmental economic',
  pronouns: 'he she',
  articles: 'the a an',
  placeNouns:
    'mayor governor city town village province region state district capital island port suburb county municipality outskirts streets north south east west center centre coast people residents sheriff bishop archbishop area',
  inPlace: 'in near at from outside around across throughout toward towards to via within inside between',
};
