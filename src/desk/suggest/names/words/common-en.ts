/** Common English words, which begin sentences and stand in headlines without being names (frequent in Universal Dependencies’ treebanks). */
export const common = `
ability able about above absent absolutely academic accept accepted accident accordance according account accounts
accurate achieve across act action actions active activities activity acts actually add added addition additional
address administration administrative admit adopted adoption adult advanced advantage advertising advice affair afraid
after afternoon again against age agency agenda agent agents ago agree agreed agreement agricultural ahead aid air
airport al alike alive all allow allowed allows almost alone along already also alternative although altogether always
am amazing amendment amendments among amount amounts an analysis ancient and animal animals announced annual another
answer answered answers any anybody anyone anything anywhere apart apartment appear appearance appeared appears
applicable application applications applied apply approach appropriate approved are area areas argue argument arm arms
army around arrived art as ask asked asking aspects assistance associated assume at atmosphere attached attack attacks
attempt attend attention audience author authorities authority authors available average avoid aware away baby back
bad bag band banks bar bars base based basic basically basis be beach bear bearing beautiful beauty became because
become becomes bed bedroom been beer before began begin beginning begins begun behalf behavior behind being belief
believe believed belong below benefit benefits beside best better between beyond big bigger biggest billion bird birth
birthday bit black blank block blood blue board boat boats bodies body bomb book books border borders born both bottle
bottom bought bound box boy boys brain break breakfast breath bridge brief briefly bright bring broad broke broken
brother brought browser budget build building buildings built burst business businesses busy but button buy by cage
call called calling calls came camp campaign can capital car carbon card cards care career carefully carried carry
carrying cars case cases cat caught cause caused causes cell center central century ceremony certain certainly chair
chairs challenges chance change changed changes changing character characters charge charged chart cheap check chicken
chief child children choice choose chosen church circumstances cities citizens city civil claim claimed claims class
classical clean clear clearly click climate climbed clinics close closed closely closer closing clothes clothing
clouds coast coat code coffee cold collapse collected color column come comes comfortable coming command comment
comments commercial committed common communication companies company compared competition complete completed
completely complex complicated components computer concept concern concerned concerning concerns conclusions condition
conditions conflict congratulate connection conscious consequences consider considerable considered constant consumers
consumption contact contain contained contains contemporary content contents context continent continue continued
contract contribution control controls conventional conversation convinced cool cooperation coordination copies copy
corner cost costs could count counter counterfeiting countries country couple course cover covered create created
creating creation credit crisis criteria critic critical critics crossed crossing crowd crucial cultural culture cup
current currently customer customers cut cutting cycle daily damage dangerous dark darkness data database date
daughter day days dead deal death debate debated debt decades decent decide decided decisions declared decline deep
default deficiency defined definitely delivery demand demands democracy denied depends described describes design
designed desire desk despite destroyed destruction detail details detective determined develop developed developing
development did die died difference differences different difficult difficulties difficulty digital dinner direct
directly disaster discovered discuss discussed discussing discussion disease display displayed distance distribute do
doctor doctors document documents does dog doing dollars domestic done door doubt down drama drank draw drawn dream
dress drew drink driven drop dropped dry due during each earlier early ears earth easier easily easy eat eating
economic economies economy eczema edge edit edition editions editor educated education effect effective effects
efficiency efficient effort efforts eggs eight either elaborate election elections element elements else elsewhere
email emerged emerging employed employees employment empty enable end ended ends energy enforcement engine enjoy
enjoyed enormous enough ensure ensuring enter entered entertainment entire entirely entitled environment environmental
equal equally era error escape especially essential establish established establishing estate estimated euro
evaluation evaluator even evening event events eventually ever every everybody everyone everything everywhere evidence
evolved exact exactly examine example excellent except exchange executive exercise exist existing expect expected
expecting expensive experience experienced experts explain explained export exposure express expressed expression
extended extent extraordinary extreme extremely eye eyes face faces fact facts failed failure fair fall familiar
family famous far farmers fast fat father favorite favour fear features federal feel feeling feelings feet fell fellow
fellows felt female few fiction field fields fifteen fight fighting file files filled film films filter final finally
finance financial find finding fine finger fingers finished fire firms first fish fit five fixed flat flew flight
floor flow flowers flying focus follow followed following food foot for force forced forces forehead foreign forget
form format formed former forms forth forward fought found foundation four fourth free freedom freedoms frequently
fresh friend friendly friends friendship from front fucking full fully fun function fundamental fungi funny further
future gained game gap garden gas gave gender general generation generations genius get getting girl girls give given
gives giving glad glass glasses global go goes going gold gon gone good goods got government governments grammar
grandmother granted grass great greater greatest green grew ground grounds group groups grow growing grown growth
guess guidelines guy guys gym had hair half hall hand hands hanging happen happened happening happens happy hard
hardly harmonisation has have having he head heads health healthy hear heard hearing heart heat heavy hedge held help
helped helpful helping her here herself hidden hide high higher highest highly him himself his historical history hit
hold holding holidays home hope hoping horse hot hotel hour hours house housing how however huge human hundred hung
hungry husband idea ideas identity if imagine immediate immediately impact impartial implementation implementing
importance important impossible impression improve improved improvement improving in include included includes
including income increase increased increasing increasingly indeed independent individual individuals industrial
industries industry influence influenced information informed infrastructure initiative innovation inside installed
instance instead institutions integrated intellectual intelligence intended interact interest interested interesting
interests interior international interpreted into introduced investment investors involved iodine iodised is island
islands issue issues it item items its itself job jobs join joined joint joke jokes journey jumped just keep keeping
kept key kids killed kind kitchen knew know knowledge known knows labor lack laid land landing language large largely
larger largest last lasted late later laugh laughed laughing launched law laws lay layout lead leader leaders leading
leads learn learned learning least leave leaves leaving led left legal legislation legislative legs length less
lessons let letter letters level levels liberal librarians lie lies life lifted light lights like liked likely limit
limited limits line lines link linked list listened literary literature little live lived lives living loan local
located location long longer look looked looking looks loose lose loss lost lot lots loud love loved low lower luck
lunch lying machine made magic main mainly maintain major majority make makes making male man managed management
manner manufacturers many marked market markets marriage married mass massive match material matter matters maximum
may maybe me meal mean meaning means meant measure measures meat media medical meet meeting meetings members men
mention mentioned menu merely message met metal middle might miles military million millions mind minimum minute
minutes mirror mistake mixing mode model modern modify mom moment money month months mood more morning most mostly
mother motion mouth move moved movement moving much multiple murder music must my mycelium myself mystery na name
named names narrow nation national native natural nature near nearest nearly necessary neck need needed needs negative
negotiations neighbour neither net never new newspaper newspapers next nice night nine no noise non none nor normal
northern nose not note notebook notes nothing notice noticed novel novelist novels now nowhere nuclear number numbers
numerous oath object objectives objects observed obviously occur ocean odd of off offer offered offers officers
official officials often okay old older on once one ones online only onto open opened opening operation opinion
opportunities opportunity opposite option or order orders ordinary original other others otherwise ought our ourselves
out outside over overall own packed page pages paid pain pair pale palm paper papers parallel parents part
participants participation particular particularly parties parts party pass passed passengers passing passion password
past path pattern paused pay payment peace people peoples per percent perfectly perform performance perhaps period
person personal phone photograph phrase physical pick picked picture pictures piece pieces pilot pizza place placed
places plan plane planning plans plant plants play played playing plays playwright pleasant please pleased pleasure
pocket pockets poems poet point pointed points police policies policy political politics poor popular population
position positions positive possible possibly post potential power powerful powers practical practice precise
precisely prepared presence present presentation presented press pretty prevent price prices principle principles
print prior priority private probably problem problems procedure process proclaimed produce produced product
production productivity products professional program programme programmes progress project projects promised promote
proof proper properly properties property proposal proposals proposed protect protected protection prove proved
provide provided provides providing provision provisions public publicly published pudding pulled purpose pushed put
putting quality queries query question questions quick quickly quiet quite radio rail rain raise raised ran range
rapid rapidly rapporteur rate rates rather reach reached read reading ready real reality realized really reason
reasonable reasons receive received recent recently recognition recognized recommend recommended record records red
reduce reduced reducing refer reference reflect reform refused regard regarding regards region regional regions
regular regulations related relations relationship released relevant relief religious remain remained remaining
remains remember remembered remind remove removed repair repeated replaced report reported reports represent
representative representatives represented request require required requirements research researchers residents
resources respect response responsibility responsible rest restaurant result resulted results return returned review
revised rich right rights rise rising risk risks river road role room rooms round routine row rule rules run running
rural safe safety said sales salt same sat save saved savings saw say saying says scale scene schema scholars school
science scientific sea seaman search seat second secret section sections sector secure security see seeing seek
seeking seem seemed seems seen select selected selection self sell send sense sent separate series serious seriously
serve served service services session set setting settings settled seven several severe sexual shade shadows shall
shape share shared shares she ship ships shirt shoes shop shops short shot should shoulders show showed shown shows
shut sick side sight sign signed significant silence silent silver similar simple simply since single sister sit site
sites sitting situation six size skills skin sky sleep slightly slow slowly small smaller smell smile smoke so social
society soft soil sold soldiers solution solutions some somebody somehow someone something sometimes somewhere son
sonnets soon sorry sort sound sounds source sources southern space speak speakers speaking special specialized
specific specifically specify speech speed spend spending spent spirit spoke spoken spot spread staff stage stairs
stand standard standards standing stands star stared staring start started starting stated statement station status
stay staying steadily step steps still stone stood stop stopped store stories storm story straight strange straps
strategy stream street streets strength stretch strong structure structures struggle student students studied studies
study stuff stupid style subject subjects submitted substantial success successful such suddenly suffer suffering
sufficient suggest suggested suggests suit summer sun supply support supported supports suppose supposed sure surface
surprise surprised surrounded survive suspect system systems table tables tag tags take taken takes taking talent talk
talking talks tall target tax tea teachers teaching technical technological technologies technology teeth television
tell ten term terms terrible territory test text texts than thank that the theatre their them themselves then theory
there therefore these they thin thing things think thinking third thirty this those though thought thoughts thousands
three threw through throughout thus tie ties time times tiny title to today together told tomorrow tonight too took
tools top total touch toward towards town trade trading tradition traditional traffic tragedies train training
transform transit transition transport travel tray treat treated treatment trees trial tried trip troops tropical
trouble true trust truth try trying turn turned turning turns twenty twice two type types uh ultimately unable under
understand understanding understood unemployment unhappy unique unit unknown unless until up updates upon upper us use
used useful user users uses using usually value values various vast verse version very via video view views village
violence violent visit visited voice voices vote voted voting wait waiting waive waiver walk walked walking wall walls
want wanted wants warm was wash watch watched watching water waters way ways we wealth weapons wear wearing weather
website wedding week weeks weight welcome well went were whale what whatever when where whether which while white who
whole whom whose why wide wife wildcard will wind window windows wine winter wish wished with within without wizard wo
woman women won wonder wondered wonderful wondering word words wore work worked workers working works world worldwide
worse worst worth would write writer writers writing written wrong wrote yeah year years yellow yesterday yet you
young younger your yourself
`;
