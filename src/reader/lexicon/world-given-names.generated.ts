// Made from @faker-js/faker 10.6.0 (MIT) by `npm run generate`; do not edit.
// Given names of many countries, lower case, without accents.
export const namesOfWomen = `aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abagail abani abbey abbie
abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abibatou abigael abigaelle abigail abigale
abigayle abigel abosede abril aby acacie acanthe acela acelya acilia aculina acılay ada adah adalbaude adalberta
adalgisa adaline adalsinde adaugo addie addison addolorata adea adebukola adegrine adel adela adelaida adelaide adelajda
adelasia adele adelia adelie adelina adeline adeliya adella adelle adeltrude adelya adenike adepeju adesewa adesua
adetoke adetoun adiba adile adina adja adolfa adolfina adolphie adonise adrastee adrehilde adria adriana adrianna
adriena adrienne adrijana adunni adwitiya adwoa afanasiya afaq afia afitap afra afruza afton afua afzuna afərim afət
agafia agafiya agafya agape agapiya agata agatha agathe agca agilberte aglae aglaia aglaja agnane agneflete agnes agnesa
agnese agneta agnieszka agniya agostina agrata agripina agrippine agrypina agustina ahalya ahenk ahilya ahlem aicha aida
aidə aileen aimee aina aino aisha aishani aissa aissata aissatou aisyah aiyana ajana ajda ajeng ajita ajla ajlin ajna
ajoke akifa akofa akorfa akos akosua akshainie akshata akshita akua akula akulina akumaa akunna akvelina alaina alaine
alais alana alanis alanna alara alayna alba albane albena alberade alberta alberte albertha albertina albertine
albertyna albina alcidie alcina alcine alcyone alda aldegonde alea aleen alejandra aleksandra alemka alena alene alenia
alenka alesea aleska alessa alessandra alessia aleth aletha alevtina alexa alexandra alexandrea alexandria alexandrina
alexandrine alexane alexanne alexia alexine alexis aleya aleyna alfonsa alfreda alia alica alice alicia alicja alida
alienor aliette alika alima alina aline aliona alis alisa alisha alison alissa alissia alivia alix alixe aliya aliyah
aliz aliza alize alizee alka alla allegra allene allie allison alma almila almira aloise aloisie alojza alojzije aloyse
alphonsine alpike alsu alta altea althea althee altın alva alvena alvera alverta alvina alvine alya alyah alyce alycia
alysa alysha alyson alyssa alyssia alysson alzbeta ama amabela amadea amahle amalia amaliane amalija amalthee amanda
amande amandine amante amara amarande amaranthe amaryllis amata amaya ambar amber ambra ambre ambrine ambroisie amea
amel amelia ameliane amelie ameline amely amelya amen amethyste ami amicie amie amina aminat aminata aminte aminu amira
amita amiya amodini amoke amope amparo amra amrita amritambu amy amya ana ana-maria anabel anabela anabelle anae anael
anaelle anahi anahita anaida anais anala anamaria anamarija anamika ananda anandamayi ananta anar anasooya anastasia
anastasie anastasija anastasiya anastazia anastazie anastazija anastazja anasuya anatazie anatolia anatolie anatoliya
anca anceline anche anci ancica ancilla ancuta anda andac andela andelina andjelina andra andrada andrea andreane
andreanne andree andreea andreja andriana andrijana andrina andromeda andzelika anemona anemone anesa aneta anette
anezka anfisa angadreme angela angele angelica angelika angelina angeline angelique angelita anggun anghelina angie
angilberte angja ani ania anica anicee anicette anika anila anina anise anisoara anissa anita aniya aniyah anja anjali
anjelica anjushree anjushri anka ann ann-christin ann-marie anna annabel annabell annabella annabelle annaelle
annagrazia annalena annalise annamae annamaria annamarie annapurna anne anne-laure anne-marie anne-sophie anneke anneli
annelie annemarie annemijn annetta annette anni annie annika annikki annonciade annunziata anny anora anouck anouk
ansberte anselma anshula ansley anstrudie antea anthelmette antigone antoaneta antoinette antonela antonella antonetta
antonette antonia antonida antonie antonietta antonija antonina antonine antoniya anuja anuska anusuya anuta anwesha
anya anzhela anzhelika anđela anđelika anđelina aphelie apolena apollina apollinariya apolline apollonia apolloniya
appia appoline apsara aquiline arabela arabella arabelle araceli aracely arame aranka arcadie ardella ardith arely areta
argelia argine aria ariadna ariana ariane arianna aricie ariela arielle arij arija arike arina arinola arisa aristita
arkadiya arlene arleta arlette armance armande armandine armeline armelle armida armide armine arna arnaude arnolda
arnostka arsenie artemis artemisa artemiya arthurine aruna arvilla arwa arwen arya aryanna arın asa asake asal asceline
ascension asel asella asha ashlee ashleigh ashley ashly ashlynn ashmi ashtyn asija asila asiya asja aslesha asliya aslım
asma asmaa asmita asolat assa assetou assia assil assomption assunta assya asta astarte asterie astou astree astrid
astrida astride asuela asya atanasia atanasija atanazie atena athalie athanasie athena athenais athina atinuke atmaja
atreyee atreyi atta aube aubertine aubree aude audeline audra audreanne audrey augusta augustina augustine augustyna
aulia aura aure aurea aurelia aureliana aurelie aurelienne aurelija aurelle auriane aurica aurora aurore ausilia
ausiliatrice autumn auxane ava avan avani avantika ave aveline avigaelle avis avital avoye avreliya avril avrora awa
awaz awero awesi axeline axelle axenia aya ayah ayan ayana ayanda aydan ayebatari ayem aygul aygun ayinke ayize aykal
ayla ayleen aylin ayline aymardine aymonde aynur ayoka ayren aysar ayse aysıl aytən ayu ayushmati aza azalea azalee
azaliya azelia azelie azeline azime aziza azra azzurra baaba baala babeta babette babila bade bagdagul bahar bahia
baidehi baijayanti bailee bala balamani balın bambina banna banu banuta bara barbala barbara barbe barbora barbro
barchinoy barica barno bartolomea basanti basilia basilisse basma bassilla bathilde batilda baya baylee beata beate
beatrice beatrix beatriz beatrycze beaulah becky bediz bedran bedriska begoyim behrem bela belcim belemir belina belinda
bella belle belma beltun benedetta benedicte benedikta benedita beniamina benice benigna benli bente benthe benvenuta
berangere bercem berceste bercin berenice berenika berinay berit beritan berivan bernadetta bernadette bernadine
bernarda berneice bernice berniece bernita berran berre berta bertha berthe bertille bertolda berva beryl besra bessie
betania beth bethany betina betsy betta bette bettie bettina betty bettye beulah beuve beverly beya bhaanumati bhadra
bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana bibianna biborka
bice bigna biljana billie billurə biloslava bilva bilwa bilyana bina binafsha bineta binta bintou birdie birgit birgita
birgitta birgitte bisenija bisera biserka bistra blaga blagica blagitsa blagojka blagorodna blagovista blaguna blahomila
blahomira blahoslava blanca blanche blandine blanduzia blanka blazena blazhenka blessing bobana bobbi bobbie bogdana
boginja boglarka boguslava bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava bolatito boleslava
boluwatife bonita bonnie bora borbala borislava borjana borka boroka bosiljka bosilka bouchra bozena bozetecha bozhana
bozhena bozica bozidara brandi brandusa brandy branimira branislava branka brankica breana breanna breanne brenda brenna
bretislava bria briana brianne bridget bridgette bridie brielle brigida brigita brigitta brigitte brionna brisa brita
britney britt britt-marie brittany bronislava brooke brooklyn bruna brune brunehaut brunehilde brunhilda brunilde bryana
brygida buddhana buhle bulah bunmi busisiwe bəyaz caetana cagla cagıl caitlin caitlyn caleigh calina calista callie
calogera calpurnia camelia camila camilia camilla camille camryn camylle cana candace candice candida canel cangul
cannur cansel cansu cansın capitolina capucine cara caridad carina carine carissa carla carlee carley carli carlie
carlijn carlota carlotta carmel carmela carmella carmen carmina carminho carmo carna carol carola carolanne carole
carolin carolina caroline carolyn carolyne carrie casandra casiana casilda casimira cassandra cassandre cassidy cassie
cassiopea cassiopee castille cataleya catalina catarina catena caterina catharina catharine catherine cathrine cathryn
cathy catinca cato catrin catrina catrinel cayla ceca cecelia cecile cecilia cecilie cecylia celeste celestina celestine
celestyna celia celie celina celine celinia cenka cerasela ceren cerise cesminaz cestmira ceyda ceyla ceylan ceylin
ceylinaz cezara chahinez chaima chakrika chanda chandani chandi chandini chandira chandni chandra chandrabhaga
chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal chapala
charlaine charleen charlene charli charline charlize charlotta charumati charvi chasity chatura chaya chayenne chayma
chelsea chelsey chelsie cherechi cheryl cheyanne cheyenne chiamaka chiara chimamanda chinyere chira chirine chitrali
chitramala chitrangada chizoba chloe chranislava christa christelle christiana christiane christie christin christina
christine christy chyna ciaobella ciara cicek cici cielo cierra cilay ciler cilvenaz cimen cindy cinta cinthia cinzia
cipriana cirilla cise cisem cisil cistoslava citlalli citra claire clara clarabelle clare clarisa clarissa clarisse
claudia claudine clavdia clea clelia clelie clemence clementina clementine clemenzia cleo cleofe cleopatra cleophee
cleora cleta clio cloe clorinda clothilde clotilde coco codrina codruta cointa colette coline colleen collien colomba
colombe concepcion conception concetta conchita connie consolata constanca constance constanta constantia constantina
consuela consuelo cora coralia coralie coraline cordelia cordia corene corentine corina corine corinna corinne cornelia
corrine cortney cosima cosmina costanza coumba courtney crenguta creola crescenzia crina cristal cristiana cristina
crocefissa cronida crystel csenge ctibora ctirada ctislava cunegonda cuzia cvetka cydney cynthia cyntie cyra cyrielle
cyrila cyrine cıgıl daantje daciana dada dado daevi daevika dafina dafne dagmar dagmara dahlia daiana daija dainuvite
daisha daisy dajana daksha dakshayani daleslava dalia dalibora daliborka dalida dalie dalila dalima dalimila dalimira
dalla damaris damayanti damiana damjana damjanka damla dana danae dania danica daniela daniella danielle danijela danika
danila danique danitsa danka danuse danuta danyka daphne daphnee daphney dara daria dariana darie darija darina darine
darinka darislava darja darla darleen darlene darshwana darta darya dasa dasia davida davina davriya dawn dayana dayna
dea deanna debbie debora deborah debra deeksha deepali deepika deeptimayee deeptimoyee defne degna deja dejah dejana
delal delaney delfina delia delie delilah delinda delizia della delores delpha delphia delphine demet demetra demetria
demi dena denisa denise denitsa deniz deodata derin derya desanka desdemona desiderata desiree despina dessie destan
destany deste destinee destiney destini destiny devangana devani devasree devi devika devota dewi dhaanyalakshmi dhana
dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diamante diamond dian diana diane dianna dianne dianora diara
diarra dicle diclehan dida didem didina diede dieke dieudonnee dieynaba dijana diksha dilafruz dilan dilara dilarə dilay
dilbar dilber dilberay dildar dildora dilek diler diletta dilfuza dilnoza dilorom dilovan dilrabo dilruba dimitrina dina
dinda diodata dionisia dior dipali dirok dita ditte-marie ditya divine diviska divna divya dixie diyana diyora djeneba
djenna dobrava dobrila dobrinka dobromila dobromira dobromisla dobroslava dochia doda doina doinita doleslava dolly
dolores dolunay dolyana domenica dominika dominique domitille domnica domnika dona donalda donata donatella dondu donka
donna dora dorana dorcas doreen doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja
dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doubrava doubravka douce dounia dovie doyinsola draga
dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse draupadi drina druina dua dubravka duduzile
dulari dulce dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durdane durdona durga durgeshwari durriye
dusana dusanka dushanka dushka dusica duska duygu dyah dyna dzile dzirkstite dzvezda dəniz earlene earline earnestine
easter ebba ebe ebiere ebony ebru ecaterina ece ecem eda edda edelberga edita edite edith editta edmee edna eduarda
edvarda edvige edwina edyta edyth edythe eef eefje eeva efe effie efimia efimija efrosina efrosinia eftalya eftimia
egizia eglantine egle egona eileen ekaparnika ekaterina ekin ela elaide elaina elaine elakshi elanur elcin elda eldora
elea eleanor eleanora eleanore electa elektra elena elene eleni elenor elenora eleonora eleonore elettra elfrida
elfrieda eli elia eliabeth eliana eliane elide eliette elif elimena elin elina eline elinor elinore eliona elisa
elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa elitsa eliza elizabet elizabeta elizabeth
elizaveta elize elka ella ellada elle ellen ellen-margrethe elli ellie ellis elly elma elmas elmira elna elnarə elnora
eloa eloane elodia elodie elody eloisa eloise elona elora elouise elsa elsbeth elsie elta elva elvera elvia elvie elvina
elvira elvire elwira elya elyanora elyne elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel emelia emelie
emeline emely emerald emerance emerencie emese emi emie emili emilia emiliana emilie emilija emiliya emily emine emma
emmalee emmanuelle emmelie emmely emmi emmie emmy emna emy ena enakshi endah enid enie enimia eniola enise enna enola
enora enrica enya eracla erica ericka erika erin erine erma ermelinda ermenegarda ermenegilda erminia erna ernesta
ernestina ernestine ersilia ervina eryn esen eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira
esperanza esra essie esta estefania estela estell estella estelle ester estera esterina esther estrella eszter etela
etha ethel ethelyn ethyl ettie eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eugenia
eugenie eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebia eusebie eutalia eva evalyn
evangelina evangeline evanghelina evar evdochia evdokija evdokiya eve evelien eveliina evelin evelina eveline evelyn
evelyne evfrosiniya evgenija evgeniya evghenia evi evie evin evpraksiya evsen evy evzenie ewa ewatomi ewelina eya eylul
eysan fabia fabiana fabie fabienne fabiola fabricia fadekemi faderera fadime fae fahriye fahrunissa faina faizah famke
fana fanika fanka fanni fannie fanny fanta fantine fara farah farangiz fardau farhunnisa farida fathonah fatim fatima
fatimata fatimə fatma fatos fatou fatouma fatoumata fausta faustina faustine faustyna fay faya faye fayen fayenne
fazilat fazilet feba febe febi febriana febrina federica fedora fehime fehintola fekla felicia felicie felicita
felicitas felicity felina feline felipa fem femke femm fenja fenna fenne feodora feodosia feodosiya ferah feray
ferdinanda ferdynanda feride feriel feriha fern fernanda ferne feruza feryel fevronia fevroniya feyza fiammetta fibikemi
fidan fidelie fieke fien fiene fiep figen fikayomi fikriye filimena filipa filippa filiz filofteia filomena filou fily
finia finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs firuzə fitri fitria fitriani flaminia flavia
flaviana flavie fleta fleur flo floare floarea floortje flor flora flore florence florencia florencja florenta
florentina florentine florentyna floriana floriane florica floridia florie florina florine florinka flossie flurina foca
folashade fortunata fortunee fosca fotima fran franca frances francesca francette francia francine francisca franciszka
francoise franka frantiska franziska freda frederica frederike frederique freeda freida freja freya frida frieda
friederike frosina frusina fruzsina fuldem fulden fulvia fulya funda fureyya furuzan fusun fərqanə fərəh fəxriyyə
gabriela gabriella gabrielle gabrijela gadis gaelle gaia gail gaja gajana gala galaba galatea galena galina gamze
ganesha ganna garance garika gasti gaudenzia gautami gavxar gawati gayatri gaye gayle geanina geeta geetanjali gelena
gelila gelsomina geltrude gema gemine gemini gemma generosa genesia genesis geneva genevieve genoveffa genoveva genta
gentiana georgeta georgette georgiana georgianna georgina geralda geraldina geraldine gerarda gerardina gerberge gerda
gerharda germaine germana gertrud gertruda gertrude geta ghaliyati gheorghina gherghina ghita gia giacinta giada gianina
gianna gifty gigi gigliola gilberta gilda giliola gillian gina ginevra ginewra ginger gioacchina gioconda gioia giorgia
giorgiana giovanna girija girja gisela gisele gisella gisselle gita gitanjali gitte giuditta giulia giuliana giulitta
giuseppa giuseppina giusta gizela gizem gjurgja gjurgjitsa gladyce gladys glafira glenda glenna glennie gloria glorie
godeberta godiva gokce goknur goksin golda golubinka gonca gonul gorana goranka gordana goritsa gorjana goundo govhər
gozde grace graciana gracie graciela gracja gratiana gratiela grayce grazia graziana graziella grazina gregoria greta
gretchen griselda grizelda grozda grozdana gry guadalupe gudrite gudrun guenda guendalina guenievre guher guilhemine
guillemette guillermina gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste gulen gulgun
gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda
gulər gunay gundelinda gunes gungor gunilla guniz gunnel gunnur gunsel gunseli gurcan gussie gustava gustavine guusje
gvendolina gwen gwenaelle gwendolyn habiba haby hadja hafsa hafshah hailee hailey hailie hajar hale haleigh haley halie
halima halina halle hallie hamima hamsini hana hanae handan hande hanga hani hania hanifa hanna hannabel hannah hanne
hannele harinakshi harita harmony harriet hasna hata hatouma hattie hava havla hawa haya hayal hayat haylee hayley
haylie hazan hazel heather heaven heda hedda hedi hedvig hedviga hedvika heema heidi heidrun helen helene helga helin
helle hellen heloisa heloise hendrika henrieta henrietta henriette henrike henryka heracleea herberta hermina hermine
herminia herta hertha hester hesti hettie hevi hiba hidaya hilal hilda hildegard hillary hilma hilola himadri himani
hind hira hiranya hlengiwe hollie holly honorine hortense hortensia hortensie hortenzia hortenzie horymira hosiyat
hostimila hostimira hostislava houda hrvojka huguette hulda hulya humaira humay humeyra huner huriyə hurshida husida
husnida husniya husnora hvezdoslava hyacinta iana ianina ianira ianna iaroslava iasmina ibironke iboja ica icha icie
iclal ida idell idella idil ifa ifeoma iffar iffet ifora ifunanya iginia ignacie ignata ika ila ilana ilaria ilayda ilda
ildegarda ildegonda ildika ileana ilene ilenia ilia iliana ilinca ilindenka ilinka iljana ilkben ilke ilknur ilksen
ilkyaz ilona ilsa ilse ilva ilyana ilza ima iman imane imani imelda imen imene imge imke immacolata imogen imogene imran
ina inara inaya inci incoronata indah indira indy ines inesa inessa inez inga inge ingeborg ingeborga inger ingrid
ingrida inguna inja inka inkeri inna innesa innocenza intan inyoni ioana ioanina iolanda iole iona ione ionela ionelia
ionne iosefina ipek ira iraida irawati irem irena irene iretioluwa iriana iride iridenta irina iris irisa irma irmeli
irmina iroda iryna isa isabeau isabel isabela isabell isabella isabelle isabelly isadora isaure ise isee iseult iside
isidora isioma isis isisa iskra isla ismerie isobel isolda isotta isra israa isık isıl isılay isın italia itzel itır
iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna iveta ivetta ivica ivna ivona ivonne ivy iya iyabode
iyadunni iza izabela izabella ize izel izia izidora izolda izzy jabulile jacey jacinthe jackeline jackie jacklyn jacky
jaclyn jacoba jacqueline jacquelyn jacynthe jada jade jadrana jadranka jadwiga jael jaelynn jaga jagica jagoda jaida
jailey jailyn jaimini jakayla jakuba jakubina jakubka jale jalou jalə jamalia jamila jana janae janaina jane janelle
janessa janet janeta janica janice janie janin janina janine janis janiya janja janka janna jannah janne janni jannie
jany jaquelin jaqueline jara jarmila jarolima jaromira jaroslava jasmijn jasmin jasmina jasmine jasna jasnena jaunita
jautrite javorka jaya jayda jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean jeana jeanette
jeanie jeanne jeannette jeannie jehanne jela jelena jelica jelisaveta jelita jelka jella jena jenifer jenna jennah
jennie jennifer jenny jennyfer jenovefa jente jesa jesika jess jessica jessie jessika jesslyn jesslynn jessy jessyca jet
jette jettie jevrosima jewel jewell jihane jil jill jillian jimena jinane jindra jindriska jinte jinthe jirina jitka
joan joana joanie joann joanna joanne joannie joanny jocelyn jocelyne jodi jodie joelina joeline joelle johana johanna
johanne jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jonna jordana jordanka jordyn
jorga josefa josefien josefin josefina josefine josephin josephine josette josiane josianne josie josipa josy jovana
jovanka jovka joy joya joyce jozefa jozefina jozica juana juanita judita judite judith judy judyta jula jule juli julia
juliana juliane julianne julide julie julienne juliet julieta juliette julija julijana julika julina julita jumagul juna
juno junon jusma jusra justina justine justyna juta juul jyoti jyotsana kaarina kaat kaci kacie kader kadiatou kadidia
kadidiatou kadriye kady kaela kaelyn kahina kaia kailee kailey kailyn kaina kaitlin kaitlyn kaja kalea kaleigh kaley
kali kalina kalinda kallie kalpana kalyani kama kamala kamaria kamelya kamila kamile kamilla kamille kamla kamola kamryn
kamuran kanchan kani kania kanishka kanti kara karanfilka karelle karen kari kariane karianne karima karimah karin
karina karine karla karlee karley karli karlie karlijn karlotta karmela karmen karolann karoliina karolina karoline
kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna kate katelin katell katelyn katelynn
katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie katija
katina katitsa katja katlyn katlynn kato katrin katrina katrine katryn kattie katy kawtar kay kaya kaycee kayla kaylah
kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kayra kazi kazimira keara keeley keely keet keira keisha kelley
kelli kellie kelly kelsi kelsie kelya kendra kenna kennedi kensi kenza keratsa keren kerry kerstin ketsia kevser keyla
kezia khadidiatou khadidja khadija khady khanyisile kharitina khethiwe khoudia khristina khristya khulekani kiana
kiandra kianna kiara kiarra kiera kika kikelomo kiki kiley kim kimberley kimberly kincso kine kinga kira kirana kiraz
kirsten kirstin kita kitty klara klaudia klaudie klavdiya klea klementina klementyna kleopatra klimentina klotylda
koleta kolombina kolumbina komila konstance konstancie konstancja konstantina konsuela konzuela kora koralia kordula
korina korinna kornelia kornelie kosara kostadinka krasava krasomila krentta krista kristen kristi kristiana kristie
kristiina kristin kristina kristine kristy kristyna krstana krystal krystel krystina krystyna ksawera ksenia ksenija
kseniya kubra kumari kumru kumuda kumush kunhuta kupava kveta kvetoslava kvetuse kvitka kvitoslava kyara kyla kylee
kyleigh kylie kyllikki kyra kısmet kıymet lacey lacramioara lacy lada ladina ladislava laetitia lahna laia laila laisha
lakshmi laksita lala lale lalie lalita lalə lamia lamiyə lana laney lara laras larina larisa larissa larysa lasma latifa
latife latika latofat latoya laura laurane laure laureen laurel laureline lauren laurence laurencie laurencja laurene
laurentia laurentyna lauretta lauriane laurianne laurie laurine laury lauryn lava lavada lavanya laverna laverne lavina
lavinia lavize lavonne lawrencia laxmi layana layanah layla laylo lea leah leana leandra leane leann leanna leanne
leatha leda lee leela leelou leena lehna leia leigh leila leilani leina lejla lela lelah lelia leman lemide lempi lena
lenche lene leni lenia lenja lenka lenna lenne lenora lenore lenya leokadie leola leona leoni leonia leonida leonie
leonilda leonne leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldyna leora lepa
leposava lera lerato lerzan lesana lesley leslie lesly lessie lestari lesya leta letha leticia leticie letitia letizia
levana levke lexi lexie lexus leya leyla leyna lia liah liana liara liba libbie libby libena liberata libora liboria
liboslava libusa libuse licia lida lidania lidia lidija lidiya lidmila lidya lieke lien liene lieve lieze liga ligia
liisa lika likera liksma lila lilan lilas lili lili-rose lilia lilian liliana liliane lilianna lilie lilien lilith
liliya liljana lilla lilli lillian lilliana lillie lilly lilou lilwenn lily lily-rose lilya lilyan lina linda linde
lindsay lindsey linett linn linne linnea linoi linoy lintang lioara liora lis lisa lisann lisanne lisbeth lise liselotte
lisette lison lital litzy liuba liubov liudmila liusea liv liva livia liviana livie livija liya liyah liyana liz liza
lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica ljubinka ljubitsa ljupka loa loane lobar lodovica loes lois
loise lola lolita loma lone lora loraine lore loredana loreen lorelei lorella lorena lorene lorenza loreta loretta lori
loriana lorine lorna lorraine lota lott lotta lotte lotti lottie lou-ann lou-anne loua louane louann loubna louis-marie
louisa louise loula louna lourdes louvenia lova lovisa lovorka loyce lua luana lubica lubomira luboslava luca luce
luciana lucica lucie lucienne lucija lucile lucilla lucille lucinda lucja lucretia lucrezia lucy ludie ludise ludivine
ludka ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella luena luigia luisa luise luiza luize lujza
lukhona lukiya lukrecie lula lulu luminita luminosa lumira luna lune lura lurline lutfiya luus luz luzie lya lyana lyda
lydia lydie lykke lyla lylia lylou lyn lyna lynda lyne lynette lynn lynne lyric lysanne lyubava lyubislava lyubomila
lyubomira lyuborada lyuboslava lyubov lyudmila lyudomila ləman maaike maan maarit maartje maayane mabel mabela mabelle
mable maca macaria macey maci macie mackenzie macy madalena madalina madaline madalyn maddalena maddison madeleine
madelief madeline madelyn madelynn madge madhuri madie madilyn madina madisen madison madisyn madita madlaina madleen
madlen madonna mady madyson mae maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali
magda magdalen magdalena maggie magnolia maguelone maguette mahault mahaut mahulena mai maia maica maida maija maike
maila mailin maily mailys maimouna maimunah maina maira maissa maissane maite maiwenn maiya maja majda makayla makedonka
makenna makenzie makrina mala malak malati malea malena malene malia malika malin malina malinda mallaury mallie mallory
malou maloxat malti malva malvina malvine malwina mamie manal manca manda mandaakin mandakini mandy manel manelle
mangala mangalya mani manisha manjusha manon manona manuela mara marah maram marana marcela marcelina marceline marcella
marcelle marcheta marcia mare mareike mareme maren marena mareta marfa marga margaret margareta margarete margarett
margaretta margarette margarida margarita margaux marge margherita margie margit margita margo margot margret margrit
margrith marguerite mari maria mariah mariam mariama mariame marian mariane marianna marianne maribel marica maricarmen
marichka maricica marie marie-ange marie-lou marieke mariela mariella marielle mariem marieme marieta marietta marija
marijana marika marilena marilie marilou marilu marilyn marilyne marina marine marinela marinella marinetta marioara
mariola marion marisa marisol marissa marit marita marite maritza mariuca mariya marja marjane marjatta marjeta
marjolaine marjorie marjory marketa markika marla marlee marleen marlen marlena marlene marli marlie marlies marlis
marly marnie marrit marsha marta marte martha marthe martina martine martyna maruta marwa marwen mary maryam maryann
maryjane marylou maryna maryse marzia masa mashxura masinka massima mateja mathilda mathilde matilda matilde matrona
mattea mattie matylda maud maude maudie maura maureen mauricette maurine mavis mavluda mawuena mawusi maxbuba maxellende
maxfuza maxi maxima maxime maxine maxsuma maya mayane mayar maybell maybelle maye mayla mayline maylis maymie mayra
maysa mayssa mayte mayya mazie małgorzata mbalienhle mckayla mckenna mckenzie meagan meaghan mechislava mecislava meda
medea medina medine medya meena meenakshi megan megane meggie meghan meglena mehriban mehtap meike meire meissa melani
melania melanie melanija melaniya melany melba melda melek melenija melia melike melina melinda meline melis melisa
melisande melissa melissandre melita melitina mellie mellina melnic melodi melodie melody meltem melusine melvina melyna
melyssa mena menaka menka menodora meral mercede mercedes mercia meredith merel merete meri meriam meric meriem merih
merjem merle mertie merve meryam meryem meryl messalina meta metra mette meyra mhambi mia mica micaela michaela michala
michalina michela michele micheline michelle mieke mihaela mihriban mija mika mikaela mikayla mikki mila milada milana
milanka mildred milena mileva miley milica militsa miljana milka milla mille millicent millie milly milodara miloslava
milota milou milred miluse mima mimma mina minakshi mindy minerva minervina minka minna minnie minodora mioara mira
mirabela miracle miranda miray mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirka mirna miromila
mirona miroslava mirre mirta mirte mirthe miruna missouri misty mitra mittie miya mlađana mnislava moa modesta modrite
modupe mofifoluwa mohana mohini moira moisette mojca mojisola mojisoluwa mokrina mollie molly momira mona monalisa
monica monika monique monserrat moradeke morayo morena morenike morgana morgane moriah morolake mosinmileoluwa mosunmola
motrya motunrayo moxidil moxigul moxina moxinur moxira moyosore mozelle mstislava muattar muazzam mubina mudite muesser
muge mujde mujgan mukaddes munevver muriel muriela mutia muyassar mya myah myla mylene myra myriam myrna myrthe myrtice
myrtie myrtille myrtis myrtle mısra mələk nabila nada nadalina nadege nadejda nadezda nadezhda nadia nadine nadiya nadja
nadzieja naelle naemi nafisa nahla naia naila naima naina nais naja najla najwa nala nalan nalini nana nancy nandi
naneta nanna nannie naomi naomie nara narcisa nargiza narin nasiba nastja natacha natalia natalie natalija natalina
nataliya natalya natasa natasha nathalie natka naumka naura nawal nawel naya nayeli nayla naz nazan nazlı nađa
ndondoloza nea necla neda nedelka nedjeljka nedra neela neele neeltje nefeli neha nehir neila neiva neja nejla nela
nelda nele nelea neli nelia nell nella nelle nellea nelli nellie nelly nelya nemira nena nene neoma neonila nera nerea
nergis nermine nesa neslisah nesrin nesrine nettie neva nevena nevenka nevin nevra newroz neyla nhlakanipho nia niame
nichole nicla nicola nicole nicoleen nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke nigar nigora
nihal nihan nika nike nikita nikki nikkie nikodema nikodina nikol nikola nikoleta nikolina nil nila nilam nilde nilgun
nilufar nimakoah nimas nina ninel nineli ninfa ninioluwa ninon ninthe niouma nisa nisan nives njegomirka nkosingiphile
noa noami nodira noe noelia noelie noella noelle noema noemi noemie noemy nofoto noila nokuthula nola nolwazi nomi
nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah norberta nore norene norhane norica norina
norma nour noura nourane nova novella novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nubia nuccia nuda
nudem nukhet nunziata nur nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nya nyah nyasia nynke nərgiz
oana obioma oceane octavia octaviana oda odelia odessa odeta odetta odette odile odilia ofelia ofelie ofelya ognjana
ognyana ojaswini oksan oksana oktavie oktyabrina ola olajumoke olasunmbo olcay oldriska oleksandra olena olesea olesya
oleta olga olgica oliga olimpia olimpiada olinda oliva olive olivera olivia olivie oliviera olivija oliwia ollie ololade
olufunke olufunmilayo oluwakemi olympe olympia olympie omana omawunmi ombeline ombline ombretta omina omobolanle
omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine ondrejka onesta oni onome onorata
onorina oona oormila opal opalina opaline ophelia ophelie ora orchidea oreofe oresta oriana oriande oriane orietta orina
orislava orisya oriyana orlane ornella orpha orsola orsolina ortansa ortensia orvokki orzu osanna otakara otilia otilie
otilija ottilia ottilie otylie oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozella ozge
ozlem ozlen oznur ozoda padma padmi paige paivi pakize palazhka palladia palma palmazio palmira paloma pam pamela panka
panna pansy paola paramita paraschiva parascovia paraskeva parla parsla parvati pascale paskala patricia patricie
patricija patrizia patrycja patsy patti pattie patty paula paule paulette paulica paulien pauliina paulin paulina
pauline pauna pava pave pavica pavla pavlina pavlinka pearl pearlie pearline pecine peggie peggy pelageya pelaghia
pelagia pelagie pelagija pelagiya pelin pelinsu pembe penda penelopa penelope penny peri perihan perla perle pernilla
perran perrine persida peruna pervin perzida petek petkana petra petrana petranka petrija petronela petronila petronilla
petronille petruse petruta petula phileine philine philippa philippine philomene philou phoebe phyllis pia pien piera
pilar pinkie pip piper pippa piraye pirjo pirkko pisana placida pleun pola polina polissena polly polona polyana
polyxena pompilia pooja poornima poppy porzia potishana pramila prasanna prascovia praskovya pratiwi pravdomila
pravomila pravoslav pravoslava precious preity prema pribyslava primerose princess prisca priscila priscilla priscille
priska prita priya priyala profira prokopa proserpina prospera prudence prudenzia prune puck puji puk pulcherie puput
purnima pushti puspa puspita puti putri pınar pəri qizilgul qori quartilla queen queenie quentine quieta quintia quinty
quiteria quitterie rabia rachael rachel rachela rachele rachelle rada radana radeke radha radimira radina radislava
radka radmila radojka radomila radomira radoslava radovana radslava rae raegan rafaela rafaila raffaella rafila
rageshwari rageswari rahayu rahel rahime rahma rahmawati rahmi rahsan raina rainelda raisa rajana rajina rajinder rajna
rajsa rakhela rakhilka rakita raluca rama ramaa ramata ramatoulaye ramona ramziya rana randi rania ranim ranya raphaelle
raquel rasheedah rasifa rastislava rati ratih ratna raven rawane raymonde rayona rayxona rea reanna reba rebeca rebecca
rebeka rebekah rebekka reghina regina regine regitze regula rehorka reina reine rejeanne reka renas renata renate renee
renette rengin renja renske ressie restu reta retha retno retta reva reyhan reyna rezzan rhea rhianna rhiannon rhoda
rhonda ria riana riccarda richarda rieke riitta rija rika rike rikke rim rima rimma rina rini ristana rita ritva rivka
roberta robertina robin robina robiya robyn rochelle rocio rodica rodna rohana rokhaya rokia roksana roksolana rolande
romana romane romanita romee romena romilda romina romola romy rona roni ronja ronke roos rosa rosa-maria rosalee
rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rosario rose roseline rosella
roselyn rosemarie rosemary roser rosetta rosie rosina rosita roska roslyn rosmunda rossana rossella rossie rostislava
rotaru rovena rowena roxana roxane roxanne roxelana roxy roya roza rozalia rozalie rozalija rozalinda rozamunda rozana
rozella rozina rozita roziya rozvita rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar ruken rukhmani rukmin
rumena runa rupinder rusalina rusanka ruslana rut ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza ruzena ruzha ruzica
rylee ryleigh rym saar saba sabina sabine saboxat saboxon sabrina sabrine sabryna sadie sadina sadio sadoqat sadye safa
safae safia safiatou safietou safina safira safiya safta safura sahra saida saige sakina sakura salimah salimata
salimatou sallie sally salma salome salomea salomena salomey salsabila salwa saly samanta samantha samara samia samiah
samina samira samiya sammie samona samuela samukelisiwe sana sanaa sanda sandra sandrine sandy sanem sanja sanna sanne
sanobar santina sanya sanziana saodat saphira sara sarada sarah sarai sarala saraswati sare sari sarina sarisha sarita
sarka sarla sarlota sarmite saroja sarra sartika sarvinoz sasa sasha sashka saskia saskie satine satu saulcerite sava
savanah savanna savannah saveta savina saxida saxona sayyora scarlett scholastika scolastica scottie sebastiana sebnem
secil seconda secondina seda sedef seden sefora segilola segolene seher sehrazat sekinat selale selcan selda selen
selena selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur senta
sephora septi serafima serafina seraina serap seren serena serenity serin serine sermin serpil sertap seval sevara sevda
severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shaily shaima shaina shakila
shakira shakti shakuntala shana shanel shanelle shani shania shanice shanie shaniya shanna shannon shanny shanon shanti
shany sharda shari sharmila sharon shashi shashikala shawna shaylee shayma shayna sheela sheila shelia shelley shelly
sheri sherine sherly sherri sherry sheryl shilpa shirel shirine shirisha shirley shivakari shobhana shresth shresthi
shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne shyrel siana siara sibel sibilla
sibongile sibyl sibyla sibylle siddhi sidney sidonia sidonie sidra sien siena sienna signe sigrid sihem siir silan silja
silje silke siloe silvana silvia silviana silvie silvija sima simea simeona simge similoluwa simina simisola simjanka
simona simone simonetta simonida sina sindisiwe sinem sinenhlanhla sinikka sinja sinklitikiya sintia siphephelo sira
siria sirin sirine siska sitara siti siv sixtine sizakele sizani skaidrite skarlet skarleta skipped skye skyla slava
slavena slavenka slavica slavitsa slavjanka slavka slavomila slavomira slađana slobodanka sloka smaranda smeralda
smiljana smilla smita smiyana smriti snejana snezana snezhana snizhana snjezana soave sobeslava soda sofie sofija sofiya
sofronia sofronie sohane sokhna solange soledad solene solenn soline solomiya solveig solveiga soma sona sonchitsa
songul sonia sonja sonya soof sophia sophie soraia sorana soraya sorina sotira soumaya sowande spasa spasena spela
speranta speranza spidola spomenka srebra srna stacey stacy stamena stana stanca stanislava stasa staza stefana stefania
stefanie stefanija stefanka stela steliana stella steluta stepana stepanida stepanka stephania stephanie stephany ster
sterre stina stine stojanka stojmena stojna subhashini subhasini subomi sucheta suci sude sudeva sue sue-marie suelen
sujata sukanya sule suma sumayyah sumitra sunay suncica sunita sunniva suryakantam susan susana susanna susanne sushma
susie suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoslava svea svenja svetla svetlana svetluse sveva
svitlana svyatoslava swara swarnalata swassane sweta syahrini sybilla sybille syble sydnee sydney sydni sydnie sylva
sylvia sylviane sylvie sylwia synne syrine syuzana szofi szofia szonja sıla səbinə tabea tabita tabitha tacjana tahlia
taina tais taisia taisiya tal talea tali talia talita talya tamara tami tamia tamina tammy tana tania tanirika tanja
tansu tantri tanushree tanushri tanya tanyeli tara tari tarja tarquinia tarsilla taryn tasa tasha taska tasnim tasnime
tatana tatiana tatjana tatum tatyana taya taylor taziana tea tecla teddy teea teja tekla telica tellervo temjana teodata
teodolinda teodora teodosia teodosija teodozie teofila teofilka teona teresa tereza tereze terezia terezie terezija teri
terri tesnim tesnime tess tessa tessie tetiana tetyana teudosia tezer thabisa thadie thais thalea thalia thanina thea
thelma theodora theodosie theofila theresa therese theresia thirza thobeka thora thulisile tia tiana tianna tiara
tiberia tierra tiffany tiguida tiina tija tijana tilda tilla timea tina tinca tincuta tine tiphaine tira tiril tirza
titi titilayo titin tiziana tjasa todorka tolulope toluwani toluwanimi tomasa tomaska tomislava tomke toncica toni
tonija tonka tonya tosca toscane toska tracey traci tracy trajanka trasea trena trendafilka tressa tressie treva tricia
trine trinity trisha trudie trycia tsabita tsara tsipora tsveta tsvetanka tuana tuba tudora tudorita tudosia tugba tulay
tulin tullia tunay turkan turna tutku tuula tuulikki tuva twila tyra ubavka uchita ugolina uhra ulduz ulfa ulfet uli
uliana uliva ulku ulkər ulla ulrika ulus uluthando ulva ulviye ulviyyə ulwazi ulya ulyana uma umida ummiye umran una
undine unjani unna unsel unseli uqbaloy urmila urska ursula ursule usha ustina usyi uygu uzbegim vaclava vada vahide
vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valburga valdemara valentina valentine valentyna valera
valeria valeriana valerie valerija valeriya vali vallie vanda vanesa vanessa vania vanja vanna vanya varalakshmi varvara
vasanti vasilica vasilija vasilina vasilisa vasilka vaska vasliddin vasudha vasundhara veda vedanshi vedrana veduna
veerle vela velana velda veleslava velika velimira velina velislava velma velva vena venceslava vendelina vendula
vendulka venera veneranda venere venka venuse venusta vera verda verdiana verdie vere verena vergie verginia veriana
verica veridiana verla verlie verna vernice verona veronica veronika veronique veroslava vesela veselinka vesile veslava
vesma vesna vesper vesta veta vibeke vica vicdan vicenta vicentia vicki vickie vicky victoire vida vidya viera
vieroslava vieve vijolite viktoria viktorie viktorija viktoriya vildan vilde vilema vilemina vilena vilenina vilhelmine
viliana vilina vilma vimala vincencie vincenza vinciane vinka viola violante violet violeta violetta violette violina
viorela viorelia viorica vira virag virgie virginia virginie virginiya visnja vissia vita vitalia vitalina vitezslava
vitoria vittoria viva vive vivi vivian viviana viviane vivianne vivien vivienne vizbulite vlada vladana vladena
vladilena vladimira vladislava vladlena vlasta vlastimila vlastimira vlastislava vlatka voichita vojdanka vojislava
vojmira vojslava vojteska vorsila voskresija vratislava vreni vrinda vrund vseslava vujica vukica vuslat walentyna
waleria wanda wanesa wani waqila wava wende wendy weronika whitney wiara wibke widya wiebke wiem wies wiktoria
wilhelmina wilhelmine willa willow wilma winda winifred winnifred winona wirda wirginia wissam wulan wulandari wuraola
xalima xatun xaverie xaviere xenia xenie xezal ximena xochitl yaa yacine yadira yael yaelle yagmur yamileth yamina yana
yance yani yaprak yara yarah yaretzi yarina yaroslava yasemin yasmeen yasmin yasmina yasmine yaya yazmin yejide yelda
yeliz yenthe yesenia yesim yessenia yessi yetunde yewande yfke yibanathi yinthe ylvi ylvie yolanda yolande yona yonca
yoshiko yosra yosun youmna youna yousra yozida ysaline yse ysee yseult yukhima yukhimiya yulia yuliana yulianna yuliya
yumi yuna yuni yunita yustina yvette yvonne yıldız zabava zabina zaenab zafirka zagorka zaharia zahide zahra zaida
zainab zaira zakelina zakharinka zala zalindra zama zamfira zamira zana zanele zaneta zanete zanita zanna zara zaraza
zaria zarina zavida zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zdravka zehra zeinab
zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella zelma zelmira zeltite zena zenija
zenobia zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep zhanna zhivka zhozefina ziedite zigfrida zigrida zilan
zile zilola zin zina zinaida zineb zinovia zita zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira
zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohra zoia zoie zoila zoja zola zora zorana zoreslava zorina zoritsa
zorka zoroslava zoryana zosima zoya zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zuleyha zulfa zumrut zuxra
zuzana zuzanna zvenislava zvezdana zvonimira đina đurda đurica łucja`;
export const namesOfMen = `aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan aatmaj
aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio abbondio abbos abd abdallah abdel abdelkader
abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul abdulahad abdulazim
abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah
abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf
abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath abhisyanta abibo abidin
abimbola abiodun abiona abisola abisoye abner abondance abou aboubacar aboubakar abraham abramio abramo absalon absolon
abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles
achille achim achintya achraf achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald adalberon adalbert
adalberto adalfredo adalgiso adalric adalrico adam adama adamo adams adan addo adebiyi adebowale adeboye adedayo adedeji
adegoke adegrin adekitan adekola adekunle adel adelardo adelbert adelberto adelchi adeleke adelfo adelgardo adelin
adelmo adelphe adem aden adenet adeniyi adeodat adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh
adhemar adhiarja adhiraj adhrit adi adiarja adib adigun adika adikara adikavi adil adin adinata adinath aditeya aditya
adityanandan adityanandana adjutor adnan ado adolf adolfo adolfs adolph adolphe adolphus adone adonis adrain adriaan
adrian adriano adriel adrien adrione adripathi adriyan advaya afanasie afanasiy affan afi afinogen afolarin afonso afro
afsin afəl agabio agafon agah agamennone agap agapet agapito agasti agastya agathange agathon agaton agazio agenore
agesilao aggey agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad
ahmed ahmet ahror ahsen aiace aidan aidano aiden aimable aime aimone ainars ajala ajan ajani ajeet ajiman ajimat ajimin
ajiono ajit akalp akande akanmu akanni akarsana akbatur ake akeem akif akim akinkunmi akinlabi akinwale akmal akos akram
akroor aksel akshaj akshat akshayakeerti aksil aktekin aktimur akwasi akwesi akın akıner alade aladino alain alamanno
alambana alamu alan alano alarico alassane alban albano alberic alberico albert alberto albin albino alboino albrecht
albrico alceo alceste alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume alec
alejandro alek aleksa aleksandar aleksander aleksandr aleksej aleksey aleksi alekso aleksy alen aleodor aleramo ales
alessandro alessio alevtin alex alexander alexandr alexandre alexandro alexandros alexandru alexe alexei alexej alexis
alexzander alf alfio alfons alfonso alfonz alfonzo alford alfred alfredo alfreds algirds algis algiso ali alic alican
alighiero alin aliou alioune alisan alisher alisir alistair alistar aljaz aljosa allan allen alliaume almerigo almine
almire almiro alois aloisio aloizs alojz alok alon alonzo aloys alp alparslan alpay alper alperen alpha alphan alphee
alphonse alphonso alpinien altan altemur alton alva alvah alvar alvaro alverede alviero alvin alvise alwar aly amabile
amadeo amadeus amadou amady amael amalric amand amandin amando amani amant amanzio amar amara amaranaath amaranto
amaresh amarnath amat amath amato amatore amauri amaury ambrogio ambroise ambrose ambrosiano ambroz ambrozy amdy amedee
amedeo amedeu amelien amelio americo amerigo ameth ameyatma amico amiel amilcare amin amine amintore amir amish amit
amleto ammar amogh amon amone amore amos amour ampelio amrit amvrosiy amza anaadi anacleto anael anagh anal anand anang
ananiy anar anas anass anastacio anastas anastase anastasije anastasiy anastaz anatol anatole anatoli anatolie anatolii
anatoliy ancelin andel andelin andelko andelo andeol anders anderson andoche andon andras andraz andre andrea andreas
andrei andrej andreja andres andrew andrey andri andrian andrija andrin andris andriy andro andron andronik andrzej andy
andzejs andzs anej anele anes ange angel angele angelo anggabaya anghel angilbe angilran angoustan angus anibal anicet
aniceto aniello anikey anikita anil anilaabh anilabh anis anish anisim anjaneya anjolaoluwa ankal anko annibal annibale
anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary anslavs ansovino antal ante antek antelmo
antero anthelme anthony antide antim antimo antin antino antioco antip antoine anton antone antonello antoni antonie
antonij antonin antonio antoniu antoniy antony antti antun antwan antwon anuar anunay anuraag anurag anvar anze anıl
apollinaire apollinare apollinariy apollinary apollo apollon apostol apuleio aqil aquilin aquilino araldo aram ararat
aras aratone arcade arcadi arcadie arcadii arcadio arch archambaud archan archibald archie archimede archippo arcibaldo
arda ardito arduino arefiy aren aresio argimiro argo argono ari arialdo arian ariberto aric arie ariel ariele arif
arijit arijs arin arindam arion ariosto aris aristarco aristarkh ariste aristeo aristid aristide aristione aristo
aristofane aristotele arjen arjun arkad arkadijs arkadiusz arkadiy arkady arkhip arlo arman armand armando armel armin
arminio armins arnaldo arnaud arne arnesh arno arnold arnoldo arnost arnould arnulfo arolde aron arona aronne arpad
arrigo arsen arsene arsenie arsenij arsenije arseniusz arseniy arsipatra arslan arslon art arta artanto artawan artem
artemiy arthaud artheme arthur arthus artiom arto artur arturo arturs artus arun arunthavanathan arved arvel arvid
arvids aryan arystarch arzen asad asadulloh ascanio ascelin asdrubale asen ashlesh ashok ashton asil asilbek asimodeo
asirwada asirwanda askold askın aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani asım atakan
atalay ataleo atanas atanasij atanasio atanazy ataullah athanase athos atila atilla atlas atma atmaja atmanand atmananda
atso attila attilano attilio atıf auberto aubin aubrey aubry audace audebert audouin audran auguste augustin augustine
augusto augustus augustyn aurel aurele aurelian aureliano aurelien aurelio aureliu aurian aurica auro auron ausilio
austen austin auxence avadhesh avaz avdal avdey averardo averkiy averyan avgust avgustin avi aviel avksentiy avni avram
avreliy avsar avtonom awar axel axinte ayaan ayan ayaz aydan aydemir ayden aydın ayhan ayinde aykan aykut aylan ayman
aymane aymard aymen aymeric aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azad azamat azariy azeglio azelio azer
aziz azizhan azmi azubuike baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale bacco badis badr
bafana bafode bagas bagiya bagus bagya baha bahadır bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna
bahuwirya bailey bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs
baldassarre balderico baldo baldomero baldovino baldwin balgopal balidin balijan balint baltazar balthazar bambang
banara banawa banawi bancar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste baran barbarigo
barbu bardo bardomiano baris barkın barlas barnaba barnabas barnabe barney baron barrett barry barsaba barsimeo bart
barthelemy bartholome bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu barın barıs bas basarab basil
basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu batuhan batur baturalp baudouin
bawer baykal bayram baz bazhen bazil bazyli beato beatus beau bebe bedir bedirhan bedreddin bedri bedrich behcet behic
behlul behram behruz behzat bekir bekmurod bektas bela belimir bellino belo beltramo benadik bence bende bendeguz
benedek benedetto benedict benedikt benedykt benett bengt beniamin beniamino benicio benigne benigno benito benja
benjamim benjamin bennet bennett bennie benno benny benoit benone bentley benton benvenuto benyamin bera beranger berard
berardo berat berdan berend berengario berislav berk berkan berkay berkin bernard bernardo bernd bernhard bernie
beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand besar beser besim besir bhaasvan bhaaswar
bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma
bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash bilal bilel bill billy bilol
bilomir biloslav bindo bino birane birino birjesh birol bishal bishnu bivoj bjarne bjorn bjørn blage blagoj blagoja
blagoje blahomil blahomir blahoslav blaise blake blaz blaze blazej blazhe blessing boas boaz bob boban bobbie bobby
bobur bodhan bodhi bodi boet bogatin bogdan bogoja bogoljub bogoslav bohdan bohemond bohuchval bohumil bohumir bohun
bohus bohuslav bojan boldizsar bolemir boleslav boleslavs bon bonagiunta bonaldo bonaventura bonavita bonginkosi bonifac
boniface bonifacio bonito bora borek borimir borimisl boris borislav borivoj borivoje borjan borko boro bortolo borut
borys boshko bosko botan botir botond bouba boubacar boubou bouchard boyan boyd boza bozetech bozhemir bozhen bozhidar
bozhin bozho bozidar bozislav brad braden bradford bradley bradly bradut brady braeden brahim brahma brahmaanand
brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brancaleone brando brandon brandt brandyn
branimir branislav branko brannon branson brant bratimir bratislav bratomil bratoslav braulio braxton brayan brendan
brenden brendon brenn brennan brennon breno brent bret bretislav brett briac brian brice brieuc brijesh brit brock
broderick brody bronislav bronislavs brooks bruce bruno bruto bryachislav bryan bryant bryce brycen bryon buchi buck
bucur bud buddha buddy budhil budi budimir budislav budivoj buford bugra bukola bulent bulut bunyamin burak burevist
burhan burhon burley buster buytur byron bystrik błazej bəhram bəhruz bəxtiyar cade caden caesar cafer cagak cagan
cagatay cagdas cager caglar cagrı cagrıhan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio cale caleb calebe calin calixte callisto callum calogero
calvin camden camelien cameron camil camillien camillo camren camron canalp candar candelario candide candido candra
candrakanta caner cankan cantemir cantidio canziano capa caraka caribert carl carles carleton carlo carloman carlos
carlton carmelo carmine carol caronte carponio carroll carson carter carub cary cas casian casimer casimir casimiro
caslav caspar casper cassiano cassien cassio casto cataldo catalin catullo catur caturangga caua cavid cawisadi cawisono
cawuk cayadi cazimir ceasar cecco cecep cecil cecilio cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin
celasun celen celestin celestino celestyn celian celien celik celil celso cem cemal cemali cemani cemeti cemil cemplunk
cene cenek cengkal cengkir cenk cesaire cesar cesare cesario cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar
cezary cezmi chaanakya chaaruchandra chadd chadrick chahine chai chaim chaitan chakor chakradhar chakravartee
chakravarti chanakya chandak chandan chandra chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan
chandran chandranath chapal charak charl charlemagne charles charlie charly charuchandra charuvrat chase chaslav chaten
chatur chaturaanan chaturbhuj chauncey chaz chedo chedomir cheick cheick-oumar cheikh cheikhou chekhouna cherif
cherubino cheslav chester chet chetan chetanaanand chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda
childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chiril chirill chisom chitraksh chornota
chrabros chraniboj chranibor chranislav chretien chris christ christer christiaan christian christiano christodule
christoffer christop christoph christophe christopher chrudos chrysole chrysostome chukwu chval cicero cihad cihan
cihangir cihansah cino ciprian cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas claes clarence
clarenzio clark claud claude claudien claudio claudiu claus clay clayton cleandre cleandro clemens clement clemente
cleonico clery cletus cleve cleveland clifford clifton climaco clinio clint clinton clodomiro clodoveo clotaire clovis
cloyd clyde coby codin codrin codrut cody coen colby cole coleman colin colins collin colmanno colmazio colombano colt
colten colton columbus concetto concordio conner connor conor conrad constantin constatin cooper corbin corbiniano
cordell coreno corentin corey coriolano cornel cornelio cornelis corneliu cornelius cornell coronato corrado cortez
corto corvin cory cosimo coskun coskuner cosma cosmin costache costante costantino costanzo costel costin coy craig
crawford cremenzio crescente crescenzio crespignano crin crispino cristaldo cristea cristian cristiano cristin cristobal
cristofor cristoforo cristopher crocefisso csaba csanad csongor ctibor ctirad ctislav cubeyr cullen cumhur cuneyt
cuniberto cupido curt curtis cvijan cvijetin cyprian cyprien cyrian cyriaque cyril cyrille cyrus cyryl d'angelo daan
dabiziv dacian daciano dacin dacio dadap dadi dado dag dagel daghan dagoberto dags daiwik dale dalemir daley dalibor
daliman dalimil dalimin dalimir daliono dallas dallin dalmazio dalton damar damaso dame dameon damian damiano damien
damife damil damilare damilola damin damion damir damjan damocle damodara damon damu dan danail danang dancho dandak
dandapaani dandre dane dangelo dani danial daniel daniele daniil danijel danil danila danilo danio daniswara danjuma
danko danny dante danu danuja dany danyl daouda darcy darek daren darian dariati darien darijan darimin darin dario
darion daris darius dariusz dariy darko darmaji darman darmana darmanto darnell daromir daron darrel darrell darren
darrick darrin darrion darron darryl darshan darsirah dartono daru daruna darwin daryani daryl dasa dashawn datta dave
daver davey davi david davide davids davin davino davion davis davon davonte davor davorin davron davud davy davyd dawid
dawson dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane dayne dayton dean deangelo deb decebal decimo declan
dedric dedrick deen deenabandhu deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy
deevakar deion dejan dejon dejuan delbert delcho delfino deljan delmer delphin demarco demarcus demario demba dementiy
demeter demetrio demetrius demetriusz demid demilade demiralp demirhan democrito demond demostene demyan deneval denis
denisz deniz denizalp dennis denny deodato deon deondre deontae deonte depold dereck derek derick deron derrick dersim
dervis deshaun deshawn desiderato desiderio desimir desmond destin detmar detrich dev devadatt devagya devajyoti devak
devante devdan deven devesh deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter dexx dezider
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar diar didier didimo dieter
dieudonne digambar digambara digdaya dikmen dilan dilaver dildar dillan dillon dilmurod dimas dimaz dimche dime dimitar
dimitri dimitrie dimitrii dimitrij dimitrija dimitrije dimko dimo dinakar dinc dincer dinesh dinis dinkar dino dinu
diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio dionizy dionyz dionyzos dipa dipankar dipendra
dipesh diptendu direnc dirja dirk diroj divaakar divakar divis divjot divo diyor djayden djibril dluhos dmitri dmitrii
dmitriy dmitro dobri dobromil dobromir dobromisl dobromysl dobroslav dock dodato dodo dogan doganay doganer dogu dojchin
domagoj domen domenic domenick domenico domenik domezio dominic dominick dominik domiziano don donald donat donatello
donato donavon donnell donnie donny dono dora dorel dorian doriano dorin dorinel dorofey dorotej doroteo doru doug douwe
dov dovud doyle dragan dragi dragisa dragisha drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin
drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza drazen dren dries driss dron drona
drzimir drzislav duane duanne duarte dubravko duccio duco ducu dudley duilio duje dujo dumisani dumitru duncan dundar
durante durmus durodola durward dusan dushan dushko dusko dustin duuk dwaipayan dwaipayana dwayne dwight dylan dylano
dzvezdan dzvonko earl earnest easton eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecrin ecvet edd eddi eddie
eddy ede eden edgar edgard edgardo edgars edhem edi edilberto edison ediz edmond edmondo edmund edoardo edouard eduard
eduardo eduards edvard edvin edvins edwardo edwin edzus eekalabya eero efe efim efisio efken eflah efraim efrain efrem
efren efsun eftim eftimie ega ege egemen egeo egidio egils eginardo egisto egmont egon egor einar einars eino eirik
eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo eladio elbek elbert eldon eldor
eldred eldridge eleazar eleuterio eleuthere elgin eli elia eliah eliahou elian eliano elias eliasz elie eliel eliezer
elifio eligio elija elijah elio eliodoro elion elior eliot eliott elisee eliseo elisey elisio elita elizar elizej
elizeus elliot elliott ellis ellsworth elmar elmars elmer elmo elmore elmurod elnur eloan elogio eloi elon elone elouan
eloy elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas elyes elyor elzear eman emanoil emanuel
emanuele emanuil emas embuh emced emeka emelyan emeric emerich emerson emidio emiel emil emile emilian emiliano emilien
emilijan emilio emils emin emir emirhan emmanuel emmanuil emmerico emmet emmett emmitt emong empirio empluk emrah emre
emrullah ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enio enis ennio enno enoch enos enrico
enrique ensar ensio enteng enver enyo enzo ephraim epifan epiphane eraclide eraldo eralp erardo erasmo erast eray erazim
erazmo erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdinc erel eremey eremia eren
erenia ergin ergun erguner erhan erhard eriberto eric erich erick erico erik eriks erkam erkan erkki erling erman
ermanno ermenegildo ermes ermete ermil ermilo erminio ermins ermolay ernest ernesto ernie ernst erofey erol eron eros
ersan ersin ertan ertugrul ervin ervins erwan erwann erwin esat esau esben esra esref esse esteban estevan estiawan
estiono esuperio esupofo eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio
eugen eugene eugenio eugeniu eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu eustorgio eustosio
eustracjusz eutalio evald evaldo evalds evan evandro evann evans evarist evariste evaristo evasio evdokim everardo
everett everette evert evgenij evgeniy evgheni evghenii evgraf evidio evlampiy evodio evran evrard evremondo evren evsey
evstafiy evstigney evtim evzen ewald ewan ewell ewen ewenn eyal eymen eytan eythan eyup ezechiel ezechiele ezekiel
ezequiel ezio ezra ezrak faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadey fadi fady fadıl
fahrettin fahri fahriddin faik faiq falba falih falk famiano fantin fanyana fares faris farouk farruh faruk fasih fatih
fatin faust faustin faustino fausto faustyn favian faysal fayzbek fazio fazliddin fazlı fazullah fazıl feda fedai fedde
fedele federico fedor fedosiy fedot fedro fehmi felice felician feliciano felicien felicite feliks felipe felix felton
fender feodor feofan feoktist feramus feramuz ferapont ferdi ferdinand ferdinando ferenc ferhan ferhat feridun ferit
ferman fermiano fermin fermo fernando ferre ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidel fidele fidelius
fidenziano fidenzio fiete fiifi fikret fikri filaret filemon filibert filiberto filimon filip filipe filipp filippo
filomen filomeno filotije finlay finley finn finnley fiodor fionn fiorenziano fiorenzo firas firdavs firmin firs fitrat
flavian flaviano flavien flavio flaviu flavius fleano fletcher flodoard florea florencio florent florentin florentyn
florestan florian floriano florin floris floyd flurin flynn fode foka folco folu foma ford forest forrest fortunat
fortunato fos fosco foss foster fotih fotiy foucauld foulques frana franc francesco franci francis francisc francisco
francisque franciszek franck franco francois franjo frank frankie franklin frantisek franz fred freddie freddy frederic
frederick frederico frederik fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich friedrich fritz frol
frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulvio funani funmilade funmilayo furio furkan
furman furseo fuscolo fuzuli fynn g'affor g'afur g'iyos g'ulom gabe gabi gabin gabino gabor gabriel gabriele gad gada
gadang gading gaduh gael gaetan gaetano gaffar gagan gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu
gal galak galaktion galang galar galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman gamani
gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo gane ganep ganesh gangesh
gangsa gangsar ganjaran gantar gara garan garang garda gardner garett garfield garik garimberto garland garnier
garnoslav garret garrett garrick garrison garry garth garud garuda gary gaspar gaspard gaspare gasper gaston gastone
gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gauraang gaurang gauranga gautam gautama gauthier gautier
gautiero gavin gavino gavril gavrila gavrilo gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone
gederts gejza gellert gelu geminiano genadij gencer gene general generoso genesio gennadiy gennaro gentile genziano
geoffrey geoffroy georg georgel georges georgi georgije georgiy geovanni geovanny geovany gerald gerard gerardo gerasim
gerasimo geraud gerazim gerazym gerbert geremia gergely gergo gerhard gerino germain germano gerolamo geronimo geronzio
gerrit gerry gerson gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie
ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman ghislain ghita giacinto giacobbe giacomo giadero
giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni
gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gijs gil gilang gilbert gilberto gildo
giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano giorgian giorgio
giosue giosuele giotto giovani giovanni giovanny giove gioventino giovenzio girardo girart giray giri girik girika
girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano giulio giuseppe giustiniano giusto gjoko
gjorche gjore gjorgji gjurchin glauco gleb glen glenn glib gligor gligorije gnat gobinda godfrey goffredo gogo gojko
gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga
gonzague gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd gordan gordey gordiano gordiy gordon
gorimir gorislav gorjan gorkem gosto gostomysl goswamee goswami gothard gotse gottardo gottfried gotum gouranga goutam
govinda gracian graciliano gradimir grady graham grant granville gratian grato grayson graziano green greg gregg
gregoire gregor gregorian gregorio gregory gremislav greyson grga grgo grgur griffin grigor grigore grigori grigorije
grigoriy grimaldo grover grozdan grzegorz gualberto gualtiero gubio gudakesa gudakesha guelfo guerin guerrino guglielmo
gui guiberto guido guilhem guilherme guillaume guillermo guiscardo guiseppe gulhan gultekin gumesindo gunars gunnar
gunner gunter gurbuz gurdal gurdev gurhan guriy gurkan gurol gursel guru gus gust gustav gustave gustavo guus guvenalp
guyot gvozden gwendoline gwido gyorgy gıyas habbab habib habiba habil hacib hadi hadriel hadrien hafi hafid hafız hagen
haim hairyanto hakan hakem haki hakim hakkı hakon hal haldun halil halim halis halit haluk hamdi hamdullah hamed hami
hamid hamidou hamish hamit hammad hamza hamzah hanefi hani hank hannes hanno hannu hans hans-peter hans-rudolf
hans-ulrich hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi hardouin hardy hari
harimurti harinarayan harit harja harjasa harjaya harjo harmon harold haron haroun harouna haroune harrison harry
harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki hasibi hasim hasin haskell hasmet hassan
hassane hasta hastal hatem hatip hattab hauke havel hawar hayali hayati haydar hayden hazar hazım heath heber hector
hedelin hedi heikki hein heinrich heinz heitor heja helie helio helios helmer helmut henderson hendra hendri hendrik
hennes henning henri henrich henrick henrie henrik henrique henry henryk herbert herluin herman hermann hermenegildo
herminio hernan hershel heru herve heryanto heval hicabi hicham hidde hieronim hikmat hikmet hilaire hilar hilario
hilarion hilarius hilary hilbert hildebert hillard hillel hilmi hilton himawan himmet hincmar hipolit hipolito hippolyte
hiram hiranmay hiranmaya hisam hjalmar hobart hojimurod holden homer homero honore honorius horac horace horacio horacy
horatiu horea horia horst horymir hosea hostimil hostimir hostislav hostivit houston hovard howard howell hoyt hozan
hrvoj hrvoje hubert huccet hud hudavendigar hudayi hudson hugh hugo hugues hulki hulusi huma humayun humberto hunor
hunter hurkan hurram hursit husameddin husamettin husein huseyin husnu husrev hussein huub huzeyfe hvalimir hvezdoslav
hyacint hyman hynek hypolit hıfzı hızır iacob iacopo iacopone iacov iago ian iancu ianis ianos iaroslav iban ibidapo
ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun icaro icilio ico idan idir ido idris idriss idrissa idy ieremia
ieremiy ievgen ifeanyichukwu ige iginio igino ignac ignacio ignacy ignat ignatius ignatiy ignazio ignjat igor igori
ihsan ihtiyor ihvan ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrime ikrom ilai ilan ilarie ilario ilarion ilay ilbey
ildebrando ildefonso ilgmars ilham ilhami ilhan ilian iliane ilias ilie ilies ilija ilja ilkay ilker ilko illidio
illuminato illya ilmari ilmars ilqar ilya ilyan ilyane ilyas ilyass ilyes ilyess ilyos imad imam immacolato immanuel
imran imrane imre imrich imron inars inder indra indrikis indro ingmars inioluwa innocente innocenty innocenzo
innokentiy ino inocenc inocentiu insa inza ioan ion ionel ionica ionut iorio iosif ipat ipatiy ippocrate ippolit
ippolito ira irakliy irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin irving irwan irwin isa isaac
isac isacco isadore isai isaia isaiah isaias isak isay ischirione iseoluwa ishaq ishola isidor isidore isidoro isidro
islam islom ismael ismaele ismail ismaila ismet ismoil isom issa issac issam issiaka istvan isıner italo itri iulian
iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivica ivko ivo ivone ivor iwan ixtiyar iyad
iyed izaak izaiah izaias izajasz izak izidor izmael izmail izot iztok izyaslav izydor izzet izzettin jaakko jabal jabari
jace jacek jachym jacinto jack jackson jaco jacob jacobo jacobus jacques jad jaden jadesola jadon jadran jadranko jadro
jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagmeet jahnu jai jaiman jaime jairo jais
jaivey jaka jake jakob jakov jakub jaleel jalen jalil jalol jalon jamaal jamal jamar jamarcus jamel james jameson jamie
jamil jamir jamiro jamison jamol jamshid jane janek janez jani janick janis janko janne jannek jannes jannik jannis jano
janos janosch janusz japhet jaquan jared jaren jari jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav
jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin jasmani jason jasper jassem jassim
jasur jaswadi jati jatmiko javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxx jay jaya jayadi
jayce jayden jaydon jayeng jaylano jaylen jaylon jayson jayvano jazeps jean jean-baptiste jean-claude jean-daniel
jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeannel jeannot jed jedediah
jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer jelte jenel jens jeppe jerad jerald
jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej jerod
jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesper jesse jesus jett jevgenijs jevon jezdimir
jibril jidde jilji jim jimi jimmie jimmy jimram jinawi jindra jindrich jiri jitender jitendra joachim joah joakim joanny
joao joaquim joaquin joas jocelyn joe joel joep joes joesph joey johan johann johannes johathan john johnathan johnathon
johnnie johnny johnpaul johnson joko jon jona jonah jonas jonatan jonathan jonathon jonche jono jonte joojo joost jop
jordi jordon jordy jorg jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua
joshuah josiah josif josip josko joso josse josselin jost josua josue joud jourdain jovan jovanche jovani jovanny jovany
jovin jovitsa jovo joza joze jozef jozo jozsef jozue juda judah judd jude judge judicael judson jugoslav juha juhani
juho jukka julan jules julian julien julijs julio julius juliusz jumadi jumari junayd junior junius jur juraj jure jurg
jurgis juri jurre juste justen justin juston justus justyn jusuf juul juvenal juwan juwon jyotis jørgen kaan kabil
kacper kacung kade kadem kaden kadin kadir kadrican kadı kagan kagiso kai kailash kairav kais kaj kajen kajetan kala
kale kaleb kalender kalervo kalevi kalidou kalim kalinik kalistrat kalle kallistrat kamal kamalesh kambali kamber kamel
kameron kamidin kamil kamlesh kamol kamoliddin kamran kamren kamron kanak kanaka kanda kane kannan kannen kapiton
karahan karam karamba karamoko karan kardi kareem karel kari karim kariman karja karl karl-emil karl-johan karlis karlo
karma karman karna karol karp karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim kasiran kaspar
kasper kassim kastor kasusra kasyan kasım kavon kawa kawaca kawaya kay kayaalp kayden kayode kays kayun kazimierz
kazimir kazım keagan keano keanu keaton keba keegan keenan keerti kees keith keji keles kellen kelton kelvin kelyan
kemal kemalettin kemba kemi kenan kenari kende kendrick kenes kenji kenneth kennith kenny keno kent kenton kenyon kenzi
kenzie kenzo kenzy keon keramet kerami kerem keremsah kerim keshaun keshawn kessaf keven kevin kevon keyan keyon
keyshawn kgabu khadim khalid khalifa khalil kharalampie khariton kharlampiy khem khoriv khristijan khristo khristofor
khvalimir kian kiano kiel kieran kilian killian kilyan kim kimi kimo kin kip kiran kiril kirill kirilo kirk kiro kirti
kiy kiyan kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz klaus klavdiy klavs kleber klemen klemens klement
kliment knut kobe koby kocer kocho kody koen kofi kojo koko koksal kolawole kolby kole koloman kolombin kolos kolumban
kolumbin komil komron kondrat kondratiy konon konrad konrads konstantin konstantins konstanty konstantyn koray korbin
korbinian korede korey korkut kornel korneli kornelius korneliusz korneliy kornil korniliy kornilo korniy kory kosma
kosmas kosta kostadin kostyantin kotse kozma kraig krasomil krasoslav kresimir kresomysl krijn krishna krishnadas
krishnadasa krisjanis kriss kristan kristian kristians kristijan kristjan kristof kristofer kristoffer kristopher
krisztian krisztofer krste krsto krume kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont ksente kubad
kubat kubilay kubra kubura kuddusi kujoe kumar kuncara kunthara kupriyan kurnia kursad kurt kurtis kusuma kutbettin
kuzey kuzma kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano
kyle kyler kylian kyliann kyllian laal labuh lachlan lad ladarius ladimir ladislao ladislau ladislav ladji lado ladomir
lafayette lai lajos laksana lakshman lakshmidhar lakshminath lal lamar lambert lamberto lamih lamine lamont lanang lance
lancelot lancilotto landen lander landolfo landry lanfranco langa langgeng lanjar lantar lapo laron larry lars lascar
lasmanto lasmono lassana lasse laswi laszlo latif laurenc laurence laurencjusz laurens laurent laurentino laurentiu
laurenty laurenz lauri laurian lauriano laurin lautone lavinio lavr lavrentiy lavrin lawrence lawson laxman lazar lazare
lazaro laziz lazo lazzaro leander leandr leandre leandro leano leart ledion leendert lega legawa leif leke leland lembah
lemuel lenn lennard lennart lennert lenni lennie lennon lennox lenny leny leo leo-paul leodegar leon leonard leonardo
leonel leonhard leonid leonida leonidas leonids leonio leonis leontin leontiy leontyn leonzio leopardo leopold leopoldo
leos lere leroy lesek leslie lester letterio leu leufroy lev levent levente levi levin levio levko levoslav levy lew
lewin lewis lex leyan liam lian lias liberato liberatore libere liberio libero liberto libor liborio liboslav lica lidio
lietald lieto lieuwe lilian liman limar lincoln linda lino linus linwood lio lion lionel lior liron lirone lisandro
listvich livino livio liviu livius liyam liyan ljube ljuben ljubisa ljubisha ljubomir ljudevit ljupcho llewellyn lloyd
lodovico loek loet logan lohan loic lois lolade lon longin lonnie lonny lonzo loren lorenc loreno lorenz lorenzo lorian
lorik lorin loris lorrain lotar lothaire lothar lou louan louay louca louie louka lounis loup lourenco lovro lowell
lowie luan lubin lubomir lubor lubos luboslav luc luca lucas lucca lucentiu luchezar luciano lucien lucijan lucio
lucious lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig
ludvik ludwig ludwik luhung lui luigi luis luiz luk luka lukas luke lukita lukman lukrecius lukyan luluh lulut lumir
lungelo lungu lurhur lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lwandle lyam
lyan lyes lyle lyubim lyubodar lyubomir lyubosmysl lyubozar maad maas mabruk macaire macario maccabeo mace maceo mack
mactar madalin maddox madid mads mady mael maes maffeo maggiorino magno magnus mahamadou mahan mahdi mahe mahendra maher
mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus mahzan mahzun maik mailo maiorico makan makar makara
makary makedon makhtar makinwa maks maksim maksimilyan maksud maksym maksymilian makuta malachi malco malcolm malick
malik malisa malo malone malte malthe mama mamadou mamady maman mamante mamert mamoudou mamour manah manar manasse
mancio mandla manel manetto manfred manfredo manik manikya manil manilio manley manlio manoah manoj manole mansour
mansueto mansur mansvet manu manuel manuele maphikelela maqsud maras marat marc marc-antoine marceau marcel marceli
marcelin marcelino marcell marcello marcellus marcelo marciano marcin marcis marco marcos marcu marcus mardon marek
margana margers mariadi marian mariano marijan marijn marin marinko marinus mario maris marius marjan mark markiyan
markku marko markus marley marlo marlon marolo maros marouane marques marquis marquise marsito marsudi mart martaka
martana martani marten martial martim martino martins marton martti marty martyan martyn marut marvin marwan marwane
marwata marwin maryadi maryanto marzio mas mason massamba massimiliano massimo massinissa matan matar matei matej mateja
mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys mathys matias matija matis
matiss matisse matjaz matko mato matous matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs
matthis matti mattia mattias mattis matus matvey matviy matyas matys matz maugis maurice mauricio maurilio maurits
maurizio mauro maurycy mavdud maverick mavlon max maxence maxens maxim maxime maximilian maximiliano maximilien
maximillian maximo maximus maxmilian maxwell mayeul maynard mayoor mayson mazbut mazhar mazlum mbaye mechislav mecislav
medard medardo mederic medoro medoune mees mefodiy meghnad meghnath mehdi mehmet meik meissa mekhi melanio melchiade
melchior melchiorre melezio melichar melih meliksah melle mels melvil melvin melvyn memduh menahem menardo mence mendel
menelao meneo menno mennone mercurio merijn merle merlin merovee mert mervin merwan mestan mesut mete metello metin meto
metod metodej metodi metodij metodija metrofane mevlut micael micah micha michael michal michał micheal michel
michelangelo michele micho mick mickael midas miel miguel miha mihael mihai mihail mihailo mihajlo mihaly mihnea mija
mijat mik mika mikael mikail mike mikel mikelis mikhail mikhajlo mikhaylo mikhey mikho mikita mikkel mikko miklos mikola
mikolas mikołaj mikulas miladin milan milanko milano milcho milen mileta milford milhan milic milik milisav milivoj
miliy miljan miljenko milo milojica milomir milon milorad milos milosh miloslav milota milous milovan milovin milton
milutin mimo mina mincho minervino minh mink mio miodrag miomir mir mirac miran miraziz mircea mirche mirco mirek
mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirza mirziyo misa misael misaele misbah mischa misko mislav
mitar mitch mitchel mitchell mithat mitica mitja mitofan mitra mitre mitrut mlad mladen mnata mnislav moche moctar
modesto modibo modou mody mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed mohan mohinder mohir
moise moises moisey mojmir mojzesz mojzis mokey momchilo momir momo monaldo monitore monte monty monvids moos moreno
morgan moric moris moritz morne morris morten mortimer morton mory mose moses moshe mouctar mouhamadou mouhamed
mouhameth mouhammadou moussa moustafa moustapha mozes mpilo mpumelelo msizi mstislav muammer muaviye muaz mufid mufiz
mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem
mukesh muktedi muktedir muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir murat muren murilo murod
murray mursinin mursita murti musa musawenkosi musir musiy muslih mustafa mustafo mustapha mustika mustofa musulmon
mutahhar mutasım muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano mylan myles mylo myron myrtil nabi
nabil nabin naci nadi nadir nae nael nafiz nagabhushanam nahel nahid nahil naim najam najib najmiddin nalar namazio
namık nanche nand nanda nando nandor naoufal naoufel napoleon napoleone naradi narayan narcis narciso narcisse nardi
narendra narimon narinder narji narkis narseo narsete nasab nash nasim nasir nasriddin nasrullah nassim nat natale natan
natanael nataniel nate nathan nathanael nathanial nathaniel nathen natiq naud naudet naum naval naveen navin nawal
nawfel nawroz nayel nazar nazario nazariusz nazariy nazary nazif nazim nazmi nazrulloh nazzareno nazzaro nazım ndleleni
neal nebojsa nebojsha necat necati necdet nechifor necib necmettin ned nedeljko nedelko nedim nedjeljko nehemie nehoslav
neil nejat nejc neklan nelio nels nelson nelu nemanja nemir nenad neo neofit neopolo neoterio nepomuk nereo neri neset
nesho nesim nestor nestore neven nevin nevio nevzat newell newton nezamysl nicanor nicarete nicea niceforo nicephore
niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas niclas nico nicoara nicodemo nicodim nicola
nicolae nicolai nicolaie nicolas nicolo nicon nicu niculita nicusor nicuta niek niels niels-christian nifont nigel nihad
nihat nik nikandr nikanor nikifor nikita nikko niklas niklaus niklavs niko nikodem nikodim nikola nikolai nikolas
nikolasz nikolay nikon niksa nil nils nimit nimrod niniano nino nio niraj niranjan nirbhay niro nischal nistiman niyaga
niyazi niyilolawa nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noar
noble noe noel noha noham nohan nolan nolann nolen nolhan norbert norberto norman normand norris norval norwood nosir
nosirjon nostriano noud nouha nouri nout novak novan nox nrima nugraha numan nuno nunzio nurbek nuredin nurettin nuri
nuriddin nurlan nurullah nusrat nusratulloh nusret nyana nyoman oba obanijesu obid obie obrad obren octav octave
octavian octavio octaviu oddone odell oderico odidone odil odilon odin odolen odon odorico oger ognen ognjen ogooluwa
oguz oguzhan ojars okan oke okey okhrim okta oktavian oktavius oktay okto oladare oladimeji olaf olaide olakunle
olanrewaju olansile olavi olbram oldrich ole oleg olegs oleksandr oleksiy olelko olen oles olga olgerts olim olimpian
olimpio olimpiu olimpiy olin olindo oliver olivier oliviero oliviu oliwier olle olof olufunmi olumide olumorotimi
oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omad omar omari omelyan omer
omero omobobola omotayo onder ondrej onesto onofrio onorino onorio onoriode onufriy onufry onur opan opung oqil oral
oran orazio orde orell oren orenzio orest oreste orestes orfeo orhan orif orin orio orion orkhip orland orlando orlo
oronzo orrin orsino orso ortensio orval orville osbaldo osborne oscar osip oskar oskari osman osmondo osmund ostap
ostoja ostromir osunleke osvald osvaldo oswald oswaldo ota otabek otakar otello otha othmane otho otis otmar oto otokar
otomar ottaviano ottavio ottis otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen oybek ozan ozcan ozer
ozgur ozhan ozkan ozod ozodbek ozren ozy pablo paciano pacifico paco pacome pacomio padam paiman paja pakhom palatino
palemon palladio palmiro pamfil pammachio panagachie panait panas panca pancario panche pancrazio pandu panfil panfilo
pangeran pangestu panji pankrac pankracy pankrat pankratiy pantaleo pantaleon pantaleone pantelejmon panteleymon paolo
param paramartha paramon pardi pardo parfait parfen paride parker parman parmenio parsival partenij pascal paskal
pasquale paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patru patrycjusz patrycy patryk paul
paul-antoine paul-arthur paulin paulo pauside pavel pavils pavle pavlin pavlo pavol paweł payidar pedro peer pekka peleo
pelhrim pelle pellegrino pencho pentti pepe pepijn pepin pepo pera perceval percival percy perica pericle perikles
perkasa pero perry perseo pertev perver petar pete peteris petko petr petre petri petrica petrisor petro petronio
petronius petru petrut petse petteri peyami pharell phil phila philani phileas philemon philibert philip philipp
philippe phillip phiwokwakhe phoenix pierangelo pierce piergiorgio pierluigi piermarco piero pierre-alain
pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio piet pieter pietro pilip pim pimen pio
piotr pippo pit pius placido platon platone plinio plutarco podolyan polidoro polifemo polikarp pollione polykarp pompeo
pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiriy porfiry porter porziano postumio potap poul praba
prabawa prabin prabowo prabu prakash prakosa pran pranata pranawa pranay prasad prasetya prasetyo prashant prassede
prathamesh pravdan pravdomil pravomil pravoslav prayag prayitna prayoga prayogo predrag prem premysl preston priamo
pribyslav prima primo primoz prince prisco privato procopio prokhor prokl prokles prokofiy prokop prokopij prokul
prosper prospero protasio proteo prov prudenzio prvoslav publio puneet pupolo purna purushottam purwa purwadi purwanto
pusicio putu qobil qosim quarto quasimodo qudrat quentin querano quin quincy quinn quinten quintiliano quintilio
quintino quinton quinziano quinzio quirin quirino rachid raci radan rade radegast radek raden radenko radhost radika
radim radimir radion radisa radislav radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir
rados radosav radoslav radovan radu raducu radul raduz radvan raf rafael rafał rafet raff raffaele rafi rafid rafiq
raharja raheem rahim rahman rahmat rahmi rahsaan rahul raide raif raihan raik raimondo raimund rainald rainaldo rainer
rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund rajnold raju rakesh rakıp ralf ralph rama ramazan ramesh
rameshwar rami ramiro ramiz ramon ramy ramziddin randal randall randolf randolph randy ranek rangga raniero ranjan
ranjeet ranjit ranko ranolfo ransom raoul raphael rares rashad rashawn rasheed rashid rasim rasit rasko rasmus rastislav
ratibor ratimir ratmir rauf raul ravi ravshan raxmatulloh ray rayan rayane rayen raymond raymundo rayyan razvan recai
recep reda redmond reece reed refah refet refik reggie reginald reginaldo regis regnars regolo reha rehor reid reinhard
reinhold reis rejan rejean reksa relja relu remi remig remigio remilekun remington remo remondo remus remy remzi renars
renat renato renaud rendy rene rens renzo resat resid respati respicio resul reto reuben revi rex rey reybaud reyes
reymundo reynold reza rhett riaan riad rian ricardo ricards ricario riccardo richard richelmo richie richmond rick
rickard rickey ricky ridwan rifat riff rigard rigoberto riley rinaldo rino rio riste risto ritesh riv riyad rizki rizo
rizvon roan robaldo robb robbe robert roberto robi robin robinson rocco roch rocky rod rodan roderick roderik roderyk
rodger rodiano rodion rodney rodolfo rodoljub rodolphe rodoslav rodrick rodrigo rodrigue roel rogelio roger rogers rohan
rohit roj rok roko roksolan roland rolando rolf rolfo rollin romain roman romano romans romeo romero romeu romil
romoaldo romolo romuald romualdo romul romulus ron ronald ronaldo ronan ronnie ronny roosevelt rory rosario roscoe
roselin rosendo rosman ross rostislav rotimi rover rowan rowland roy royce ruben rubiano ruchan rudi rudis rudolf
rudolfs rudolph rudra rudy ruedi rufino rufo rufus ruggero rui rukneddin rune rupert ruperto ruprecht rusins ruslan
rusman russ russel russell rustam rustu rusty rutilo ryad ryan ryder rylan ryszard ryurik rıdvan rıfat rıfkı rıza rəsad
rəsid saad saadat saadi saba saban sabar sabato sabazio sabele sabin sabino sabir sabri sachin sacid sada sadan sadar
sadberk sadettin sadi sadio sadri sadriddin sadullah sadık saer safa saffet saffiro saffo safi safir safo safouan
safouane sagar sahap sahin sahinalp sahsuvar saiful saim saiq saka sakari sakir sakti sakıp saladino salamoun salif
salih salim saliou salman saloh salome salomon salomone salomoun salustio salvatore salvo salwator sam samandar samba
samed sameer sami samih samil samim samir sammy samo samoil samson samsul samu samuel samuele samuil samy sancho sande
sandeep sander sandor sandro sandu sanele sanford sanjay sanjin sanka sansone sante santino santos santosh sapiente
sarani sarbello sardor sarvar sarvin sasa sascha sashko saso satish saturniano saturnin saturnino satya satyen saul
sauveur sava savas savel saveliy saverio savi savin savinien savino savion savo savva savvatiy sayan scot scott scottie
scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan sebestian secaeddin seckin
seckou secondiano secondo sedat sedrick sedrik sef sefer seff sefik seghei sehlevent sekou selahattin selami selcuk
selim selivan seliverst selmer selyan sem semen semibor semih semion semplicio sempronio semsi sener senesio senn senne
senofonte senol sep sepp seppe seppo serafettin serafim serafin serafino seraphin serapione serban serbulent serdar
seref serenus serge sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz sergiy serhad serhat serif sermet
sertac servac servan servidio serviliano sesto seth settar settimio settimo setya sev sevastyan sever severiano severin
severino severo sevket sevki seweryn sexmus seyban seydou seye seyfettin seyfi seyfullah seyyit sfiso shad shade shahboz
shahobiddin shahriyor shahzod shai shaka shalewa shamsiddin shane shankar shantanu shaun shawn shay shayan shchastislav
shchek shekoni sheldon shemar sher sherman sherwood sherzod shishman shiv shodiyor shukrulloh sibusiso sico sicuro sid
siddarth siddhartha siddhran sidiq sidney sidoine sidon sidonio sidor sidy siebe siem siep sifiso sigebert sigfrid
sigfrido sigismond sigismondo sigizmund sigmund sigurd sihab sihabeddin sijuade sil sila silantiy silas siljan silvan
silvano silvere silverio silvester silvestr silvestro silvian silvio silviu silvius sim simao simen simeon simeone simi
simion simo simon simone sinan sinasi sindre sinesio sinfronio sinica sinisa sinkler sinook siphiwe sipho sir sire
sireno siriano siricio sirineu sirio siro sirojiddin sisto sithembiso sixt sixte sixtus siyanda sjoerd sjors skander sky
slamet slavcho slave slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavolyub slavomil slavomir
slavuta slobodan smil sname snizhan soan sobeslav sobit soccorso socrate sodiq sofe sofiane sofon sofron sofronij sohan
sohib sokrat solal soleh solocone sologub solon soma somnath somu sondre sonke sonny soren sorin sostene sosteneo
sostrato soter sotir souleyman souleymane spano spartaco spartak spase spencer speranzio spiridon spiro spirydion
spytihnev srbo srboljub srebre srecko sredoje stale stan stancu stanford stanimir stanislao stanislas stanislav
stanisław stanko stanton stasta steen steeve stef stefan stefaniy stefano steffen stelian sten stepan stephaans stephan
stephane stephen stephon sterling stevan steve steven stevo stewart stig stijn stiliano stipan stipe stiriaco stjepan
stoilko stojan stojche stojmen stojmir stone storm stoyan stozhar strahinja strakhil strate stribor stuart suat subash
subhash subhi subodh sudi suheyl suhrob sukru sulaymon suleyman sulton suman sumeet sune suraj surano suresh sururi
surya suryakant suryakanta sushant susheel sushil svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven
svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno svyatopolk svyatoslav swami swan swapnil sylvain
sylvan sylvester sylvestre sylwester szabolcs szczepan szymon søren sıdkı sırrı səhriyar tabris taceddin tad taddeo tade
tadeas tadej tadeo tadija taha tahir tahsin taib taide talat talay talha talip talis talivaldis talon talrits tamas
tamer tamino tammaro tammo tanas tancrede tancredi taner tanguy tanju tankred tanner tao tapan tapani tapio taras
tarcisio tari tarik tarkan tarso tarun tarık tasdik tashko tasho taskın tasnim taswir tate taufan taufik taurean taurin
tavares tayfun tayler taylor tayyar taziano tazio ted teddy tedi teguh teije tej tejas tekin tekinalp telchide telemaco
temel temelko temidayo temistocle temitope teo teobald teobaldo teodor teodorik teodoro teodosij teodosio teodoto teodoz
teofan teofil teogene teohari teoman terenc terence terencius terencjusz terentiy terenzio terrance terrell terrence
terrill terry tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thad thaddeus thamsanqa
thando themba theo theobald theodor theodore theodorik theodose theofan theofil theophane theophile theophraste theotime
theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs
thilo thom thomas thorben thore thorge thulani thurman tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo
tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme tihomir tijmen tijn tijs tikho tikhomir tikhon
til tilen tilio tillman tillmann tim timbul timeo timish timm timmothy timmy timo timofei timofey timofiy timoleon timon
timotei timotej timoteo timoteus timothe timothee timothy timur tine tino tirone tirta tirtayasa tit titien titilope
tito titouan titus tizian tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd tode todor tohir toke
toki tokunbo tolga tolomeo tolunay tom toma tomas tomasz tomaz tomi tomiloba tomislav tommaso tommie tommy tomo tomori
tonci toney toni tonko tonnin tony toon tope tor torben torbjorn tore torkvat torquato torrance torrey torsten tosco
toussaint toyip trace traian trajan trajche trajko tranquillo travis travon tre tremaine tremayne trent trenton trever
trevion trevor trey trifon trifun trilochan trilochana trilok trilokanath trilokesh triloki trisho tristan tristano
tristian triston troels trofim troy trpimir trpko trystan tseko tsvetan tsvetko tudor tufan tugay tugiman tugrul
tugtekin tuhfe tulliano tullio tumer tunahan tunar tunc tuncer tuomas turan turgay turgut turi turibio turkay turker
turkes turner turold tushar tussio tuur tverdislav tvorimir tvrtko twan tybalt tycho tygo tyler tymeo tymon tymoteusz
tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tınas tərlan ubaldo ubaydulloh ubertino uberto
uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo
ulgen ulices ulises ulisse ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulyan ulysse umang umar umay umaya umberto
umid umidulloh umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain urbano urdino urfon uriah uriel
uriele uros urs ursicio ursino ursmaro usame usman usmon ustim ustin utama uttam uve uzayr uzeyir uzodimma vaclav vadim
vafo vagn vaha vahdet vahid valdemar valdemars valente valentijn valentim valentin valentino valentins valentyn valer
valere valeri valerian valeriano valerico valerii valerijs valerio valeriu valeriy valery valeryan valfredo valfrido
valtena valter valtr valtteri van vance vanche vancho vane vangel vanja varfolomey varlaam varo vasco vasil vasile
vasili vasilica vasilie vasilij vasiliy vasilko vasja vasko vasudev vasudeva vatroslav vatslav vaughn vavrinec vecdi
veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit velaphi velemir veleslav veli
velibor velichko velimir velio velislav veljan veljo venance venanzio vencel venceslao venceslas venceslav vendel
vendelin venedikt venek venerando venerio veniamin venko ventura venustiano venusto verano verecondo verenzio vergiliu
vern verner vernon vero veroslav verulo veselin vespasiano veysel veysi vezio vianney vic vicente vicentiu victor
victorien victorin vid vidak vidal vidhur vidhya vidiano vidoe vidone vidor vidur viggo vigile vigo vijay vijeko vik
vikentiy viktor viktorin vilem vilfredo vilhelm viliam vilibald viliberto viljem ville villy vilmar vilmars vilmos vimal
viman vin vinay vince vincenc vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vinnie vino vinsen vinz viorel
virgil virgile virgilio virgiliu virginio virman virone visarion viscardo vishnu vishwamitra vissarion vit vitale vitali
vitalico vitalie vitalii vitalijs vitaliy vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio
vitus vivaldo vivian viviano vivien vjekoslav vjenceslav vlad vladan vladek vladilen vladimer vladimir vladimiro
vladislav vladivoj vladlen vlado vlaicu vlas vlastimil vlastimir vlastislav vlatko vlk vodingo voicu voislav vojdan
vojen vojin vojkan vojmil vojmir vojslav vojtech vok volche voldemars volfango volfgang volkan volodimir volodislav
vosil vratislav vratko vseboj vsebor vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota vulmaro
vulpiano vusumuzi vyacheslav vyas vysheslav wacław wade wadi wael wahyu waino wakiman waldo wale walenty walentyn
waleran walerian walery walgierz walid walker wallace walter walton waluyo waly wandrille wannes ward wardaya wardi
warji warley warre warren warsa warsita warta wasis wassim watson wawan wawrzyniec waylon wayne webster weldon wendell
werner wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid
wilfried wilfryd wilhelm willard willem willi william willie willis willy wilmer wilson wilton wincenty winfield winston
wira wisnu wissem witalis wolf wolfgang woodrow wout wouter wyatt wyman władysław włodzimierz xanana xander xaver
xaverius xavi xavier xebat xem xenophon xzavier yacine yacouba yago yagız yahya yahyo yakov yakub yakubu yalcın yalgın
yaman yan yango yani yanis yann yanni yannic yannick yannik yannis yanuariy yarema yaro yaromil yaromir yaron yaropolk
yaroslav yarovid yasar yasin yasser yassin yassine yassir yavuz yaw yaya yazid yekta yener yetkin yigit ylan yoan yoann
yoav yoel yogendra yogesh yoginder yohan yohann yoni yono yoqub yorbek yoro yorqin yosef yossef youcef younes youness
youp youri yousef youssef youssou youssouf youssouph youssoupha yoznur yuce yucel yukhim yuksel yulian yuliy yumni yunus
yuri yuriy yusiv yusuf yuvenaliy yvan yven yves yıldırım yılmaz zabedeo zabir zaboj zac zaccaria zaccheo zachar zacharia
zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery zadig zafar zafer zafir zahar zaharia
zahir zahit zain zakaria zakariya zakary zakarya zakhar zakharij zakhariy zaki zakir zalan zamfir zamir zan zana zander
zane zanis zanobi zarije zarko zaur zavis zayd zayn zayniddin zbislav zborislav zbyhnev zbynek zbysek zbyslav zdan
zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko zechariah zef zefiro zekai zekeriyya zelibor zelimir zelislav
zeljko zelmir zemislav zena zenaide zenebio zeno zenobio zenon zenone zenoviy zente zenzele zephirin zephyr zerdest
zeteny zetico zev zeyd zeynel zhivko ziad ziga zigfrids zigmars zigmund zihni zikmund zilan zinedine zinoviy zion
zithulele zitomir zitoslav zivan ziver ziya ziyad ziyo zlat zlatan zlate zlatko zlatomir zohid zohir zoilo zokir zoltan
zoran zoremir zoreslav zoroslav zoryan zosim zosima zosimo zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar
zvenigor zvenimir zvenislav zvonimir zvonko zyad zygmunt đorđe đura đurađ łazarz łukasz əhməd`;
