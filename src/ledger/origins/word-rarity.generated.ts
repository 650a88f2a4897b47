// Made by training/list-word-rarity.ts; do not edit. Stems by their rarity: those of 10 stand in one sentence of 2^10.
export const stemsByRarity: Readonly<Record<number, string>> = {
  4: `campaign new`,
  5: `also candid even first get go just last make nation now onli parti peopl polit presid presidenti state support take
think time us vote voter work year`,
  6: `accord attack back call chang come countri dai debat deleg differ elect email end former gener give good govern
group help issu job know law lead leader long look made major million month need next night nomin nomine number own
part percent person place polici poll primari public put question race recent report right run same see show still
talk then thing try tuesdai veri wai want week well win world`,
  7: `10 2008 2016 abl action actual ad address administr advis again ago alreadi alwai appear awai base becom believ
best better big bill bring build busi ca came care case challeng citi clear close commun compani concern conserv
consid contest continu control convent cours creat critic current deal decis develop discuss done earli econom
economi effort endors enough establish event ever execut experi face fact famili far feder feel fight final find
follow forc foreign found fridai friend front fund given got governor great hand happen hard head high hold home
hope hour howev idea immigr import includ inform interest intern interview keep kind larg later least leav left
less let life like line littl live lot manag march mean media meet member messag militari mondai monei move name
offer offic offici often old open oper order organ other pai past plai plan pleas point posit possibl power press
price privat problem process propos provid rais ralli rate real realli reason receiv record releas remain requir
respons result return role rule second secretari secur seem serv servic set side sign social speak speech stand
start statement stop sure system tax term thursdai todai too took top trade turn understand victori view wednesdai
went women won word worker`,
  8: `11 12 14 15 20 2012 2014 30 50 accept access account act activ addit ag agenc agreement ahead aid air alli allow
almost amount answer anti appeal approach approv april area arm ask attempt attend attent author bad ballot ban
bank battl becam began begin benefit billion billionair bit black board book border born break bui candidaci car
carri cast caucus caus center certain chairman chanc charg check chief children choic civil class classifi climat
co collect colleg com comment commit common compar complet conduct confer connect contribut convers corpor cost
coupl court cover crowd cultur custom cut data date death decad decid defeat deliv detail determin difficult direct
director document dollar donat donor drive drop due earlier earn educ effect els emerg employe enter entir especi
evid exampl exist expand expect expert express extrem fail fall father favor fear field figur file financi finish
fire firm focu focus food form forward free full fundrais further futur gain game gave global goal ground grow gui
gun handl health hear held higher histori hit host http human husband identifi illeg immedi incom increas independ
individu industri initi instead invest investig involv join judg juli june kei kill known lack languag late latest
leadership learn led legal legisl letter level liber light limit list local longer lose lost love low man margin
mark market matter mayb measur men mention middl mind minor minut moment morn movement natur nearli network non
note novemb opportun oppos origin paid parent particip particularli pass perform perhap period phone pick polic
politician popul popular potenti practic prepar present presumpt pro probabl product program progress project
protect protest publish push quickli quit rather reach read recommend refer refuge region relat relationship remark
rememb repres request research respect respond review rise risk rival room runner saturdai saw schedul school seek
seen send senior sens sent septemb server share shift shoot short signific similar simpli singl sit site situat
small son soon sourc special specif spend spent spoke spokesman staff stage stai standard star step stori strategi
strong struggl student studi success suggest sundai super superdeleg surpris survei taken target team televis
terror terrorist test th thank third threat togeth total town trail train travel tri tweet union valu video violenc
visit wage wait walk war watch water weapon whole wide wife wo woman worri wrong young`,
  9: `100 13 16 17 18 19 2000 2001 2003 2004 2005 2009 2010 2011 2013 2015 21 22 23 24 25 40 45 60 abil abort absolut
achiev activist adopt adult advanc advantag advic advoc affect afford afternoon agenda agent aggress agre aim al
alon altern analysi analyst anger anim announc annual apart appar appli applic appoint argument arriv art articl
assault assert assist assum attach attornei attract audienc august avail averag avoid awar award background balanc
bar basic bear beat beauti behavior bid bigger biggest block bodi bomb brief brother brought budget built
businessman camp capit captur card career cash caucu celebr central centuri certainli chair cheer child choos
citizen clean clearli closer colleagu color comfort command compet competit comput condit confid conflict confront
congression consist constitut consult contact contain content contract contrast controversi convinc copi correct
count counti credit crime crimin crisi cross cycl damag danger daughter de dead debt decemb deep defend defens
defin definit degre democraci demonstr depend deport describ design destroi di digit diplomat directli district
divers divid divis doctor dog domin door doubl doubt dozen draft draw drink drug easi eat editor elector elit
embrac employ encourag energi enforc engag enjoi ensur environ equal era error essenti estat etc eventu exactli
excel exchang exit expens explain extend ey failur fair faith fals familiar fan fast favorit featur februari fee
fellow felt femal fill film financ fine fit fix floor fly formal founder freedom friendli frustrat fuel fulli
function fundament ga gai gather girl goe golf gone gonna graduat grant greater growth guess hair hall happi hate
heard heart heat highest highli highlight hire histor hors hotel huge hurt id ideolog ignor imag imagin impact
impress improv incid increasingli indic influenc inspir instanc insur intellig intend introduc investor invit
island januari journalist judgment kept kid knowledg labor land larger largest launch lawmak lawsuit lawyer lean
link listen locat longtim loss lower mail main mainstream manufactur marriag mass match materi mayor meant met mile
minimum minist miss mission mistak model moder modern moral mostli mother movi multipl murder necessari neg negoti
newspap nice normal notic nuclear object obtain occur octob oil on onlin opinion oppon opposit option overal owner
page paint paper park particular path peac percentag photo pictur piec plant platform poor pose prefer presenc
pressur pretti prevent previou previous principl prioriti prison produc profession professor profil profit promin
promis promot properti prove publicli pull purchas pursu qualiti quarter racial racist radic radio ran rang rank re
readi realiti realiz recogn reduc reflect reform refus regist regul rel religi religion remind remov repeat
repeatedli replac reput resid resourc rest restaur restrict retir rhetor rich road roll root roughli round safe
sale save scene score search season seat secret select self sell separ seri seriou shape shop shot shown simpl size
skill societi solut sometim sort sought sound space speaker spot spread squar staffer stake statu stock store
strategist strength structur style subject suit summer suppos surround swing tabl tactic task teacher technolog
territori theori threaten throughout ti ticket titl tone touch tough track tradit treat trip troop troubl true
trust truth turnout twice type typic uh ultim um updat user usual variou version vet veteran vice victim violat
voic volunt warm wave wear websit weekend whatev will wing winner wish wonder wors worst worth write written www ye`,
  10: `00 1,237 100,000 1960 1980 1990 1992 1999 200 2002 2006 2007 2017 26 27 28 29 31 32 33 34 35 39 41 42 44 46 49 55
56 70 713 80 90 abandon abroad abus academ accomplish accur accus acknowledg actor adapt adjust admir admit
advertis advocaci affair affili afraid airport alarm alien alleg allianc amaz angri anonym ant anthrax anxieti
anywai anywher apolog appreci appropri argu armi arrang arrest artist asid aspect assess asset assign assur attitud
babi backer band bare basi bathroom battleground begun behalf belief belong bet bipartisan bird birth bite blame
blast blood blow blue boat boi boo boost borrow bottom bought bound box brain brand bridg broad broadcast broader
broke broken broker bu burn cabl cage calcul calendar camera cancel cap capabl capac carbon casino cat catch
categori caught chain champion channel charact chariti chose chosen circl circumst cite claim clash client clinch
cloth coal coalit code cold collaps column combat combin commerci comparison complaint complex complic compound
comprehens compromis concept conclus confidenti confirm confus consequ consider constitu construct consum contend
convict cooper coordin core corner correspond corrupt counsel counter coup coverag crack creation credibl crucial
cruis daili dark declar declin dedic deepli deficit delai deliber demograph denounc deploi deputi descript deserv
desir desk desper devot die difficulti dinner disappoint disast disclos discov discrimin dismiss displai disput
disrupt distanc distinct distinguish distribut domest downtown dramat drawn dream dress drew driven driver drove
duti dynam eager easier easili echo economist edg editori effici egg electr element elig elimin elsewher embarrass
emiss emot enabl enemi engin enorm entertain enthusiasm enthusiast entiti environment episod equip escap ethnic
evangel examin except excit exclus exhibit expans experienc expir explan exploit explor expos extens extent extra
extremist facil factor factori fairli fallen famou feed feet fell fewer fierc fifth fighter firearm fish flag flat
flight flip flow folk foot forget forth fortun fought fourth frame fraud frequent fresh fun gap gender genuin giant
gift glad gotten grab grass greatest green greet grew grown guarante guard guest guid guilti hack harder harm
headlin headquart heavi heavili hedg hell hike holidai honest honor horribl hospit hostil hot household html hundr
ic ident ill implement impos imposs incit incred inde inequ inevit inflat influenti infrastructur innov inquiri
insid insist instal instruct insult insurg integr intens intent interact interpret item joint joke judici jump kick
knock label ladi lai laid laugh leak legaci lesson li liar liberti licens lie lift liter loan lobbi lock lunch
machin magic maintain maker male mandat manner map marri massiv mate mathemat meanwhil medic memori mere merger
method mid migrant milit missil mix mock mogul momentum monitor mosqu motiv music narr narrow nationwid nativ
necessarili neighbor neighborhood net neutral newli notabl notion numer oblig observ obvious odd offens oh okai
older ongo otherwis outcom outlet outrag outsid oversea overtim overwhelm pack packag pain pair panel partisan
partner passion payment perceiv percept perfect perman perspect persuad pet photograph physic pic pilot pivot pizza
plane player pledg plenti polar pollster pollut populist portion portrai poverti prais pre predict preserv prevail
primarili prime print prior procedur proceed prompt properli prosecut prosecutor prospect proud provis
ptsmoderatorfeaturedfebruari punish purpos qualifi quick quot rare react reaction reader rebel recal recess recruit
red regard regim regret regular regularli reject relev reli reliabl relief renew rent repair reportedli reserv
resign resist reson retail revenu revers revolut ride rip rose rout routin rush safeti sampl sanction sat satisfi
scale scandal scare scienc scientist screen scrutini section sector seiz sensit sentenc sentiment serious session
settl settlement sever sex sexual sharp sheet ship shirt shock shortli shout shut sick signal signatur
significantli sister skeptic slam slate sleep slightli slow smaller smart snake socialist sold soldier solid solv
somewhat somewher sorri speci specul speed spirit split spoken spokeswoman sponsor sport spotlight spring stabil
stanc station stem stick stood straight strateg stream strengthen stretch strike stronger strongli struck stuff
stump subsequ substanti succe suddenli suffer suicid suppli surfac surg surrog surviv suspect suspend sustain
switch tank tast teach tear tech technic techniqu temperatur temporari tend tension terribl testimoni text theme
therefor thought thousand throw thu tight tire toler tomorrow tonight tool topic tour tourist traffic transact
transfer transform transit translat transport treatment tremend trend trial trillion truck truli tuition twenti
unabl unclear undermin underscor undocu unemploy unfortun unifi uniqu uniti unlik unusu upcom urg vacat varieti
vast vehicl ventur viewer violent virtual visa vision vulner wake warn wast weak wealth wealthi web weigh weight
welcom wind window winter wit wound writer xenophob yeah yesterdai yield younger zero zone`,
  11: `01 1,000 1.5 1.6 10,000 120 1950 1968 1970 1972 1986 1988 1991 1994 1998 2,383 2.5 200,000 2018 250,000 250 300 36
37 38 400 43 47 48 5,000 50,000 500 51 52 53 54 57 58 61 62 64 646 65 66 67 69 700 71 72 74 75 78 800 853 95 99
aboard absenc absente acceler accid accommod accompani acquir actress addict adequ adher adversari affirm afterward
agricultur ail aircraft airlin align alik aliv allegedli allegi alloc alright alter altogeth ambassador ambit
ambiti amnesti anchor ancient anticip anymor anytim applaud applaus approxim arena arrai articul artifici artwork
aspir assail assassin assembl assumpt asylum atmospher attende attribut audit authent auto automat aw await awesom
awkward badli bag bailout ball balloon banker bankruptci bargain barrier bash beach bearer bed bedroom beer belt
bench bia bias bike bind biolog birthdai birther bitter bless blink bloc blog boast bold bolster bond boom boot
bore boss bother boutiqu bowl boycott brainard branch breach breakfast breath breed briefli bright broadli bruis
brutal buck bulb bulli bunch burden bureau calm campu cancer captain carefulli careless carol carv cautiou ceil
cell cent centr centrist ceremoni certif chairwoman chamber chant chao chapter character characterist charm charter
chase cheap cheaper chees chemic chicken chip circul citizenship civilian clarifi classic click clip closest coast
cocktail coffe cognit coin coincid collabor collar coloni columnist comeback comedian commentari compel compens
competitor complain concentr concert concess conclud concret condemn confin congratul congressman conscienc
consensu conservat consolid conspiraci constant constantli consumpt contemporari contenti context contractor
contradict contrari contributor conveni convert cook cool corn courag craft crash crazi creativ credenti crew
critiqu crop crude crush cry crystal curb cure currenc curv dad damn danc databas datetim deadli deadlin deadlock
dealer dealt decent decri deem deeper default defect delet deliveri demand deni denial departur deposit depth deriv
descend destin destruct detect devast devic dictat dig dimens diminish dine dip diplomaci disabl disagr disagre
disappear disavow disciplin disclosur discount discours discoveri diseas disgrac dish dislik displac disproportion
disqualifi distant distort distract disturb divorc doc domain dont doom drag drama dry duck dump dust ear eas edit
eighth elder electron elev em embassi emphas emphasi empir emploi empti en enact encount endur energ enhanc enjamb
entitl entrepreneur entri equival erupt escal estim ethanol ethic evalu evenli everydai everywher evil evolutionari
evolv ex exact exam excess excus exercis experiment expertis explos export exposur extraordinari fabric facilit
faction faculti fade fake fame famous fantast fare farm fashion faster fat fatal fate fault fenc festiv fiction
fifti filter finger fiscal flaw fled flee flew float flood flower fold footbal forecast forev format formid forum
frack fractur frankli freeli freez fring frontrunn fruit fulfil funni furnitur galleri garner gear geograph glass
goer grade gradual grassroot greatli greenhous grip gross guidelin hacker halt hammer hang hanniti harass hardest
hardli harsh hatr haul heal healthi heel hei height heighten helicopt heritag hero hesit hide highwai hint
historian hole hometown honesti hopefulli horror hunt hurdl icon ideal illustr immun impli implic imprison incent
inclin inclus increment incumb index indict infect info ingredi injur injuri inner innoc insert insight inspector
instinct intellectu interfer interject interrupt interven intervent invas invent invers invok iron isol jail jam
jet jihad juri justifi kinda king kitchen kitten knee knife lab lament landscap lane laser lectur leg legislatur
legitim len length lengthi leverag liabil libertarian lifetim linguist literatur load lobbyist lone longest loom
loser loud lowest loyal ly mad magazin mainli mainten manipul manual mask massacr master matchup math meal meaning
meantim meat mechan median medicin medium melt membership memo mental menu merit mess metal meter migrat minim
ministri minu mirror mislead misogynist mobil mode modest modifi mom monthli mood moon moreov mortgag mount
mountain mouth municip muscl mutual nail narrowli nationalist nd nearbi neck nervou netanyahu neurosurgeon
nevertheless nightclub nonetheless nonprofit norm northern nose novel nowher obstacl obviou occas occasion occup
occupi offend oldest op openli opt optim optimist ordinari org orient ought outlin outreach outright outsourc
outstand overcom overhaul overlook overnight overse overturn overwhelmingli ow pace pan paperwork parad parallel
partial partli partnership passag passport pastor patient pattern paus payer peak peer penalti pend perfectli
permit persist personnel petit phase philosoph philosophi phrase pig pile pipelin pitch plain planet plead pleasant
pleasur plot pocket podcast poetri pois poison pool pop pope port possess poster postpon pound pour pragmat prai
prayer preced precinct precis pregnant premium presum pretend princip privileg prize probe proce proclaim profess
profound prohibit pronounc proof propaganda propel proper propon proport prosper proven provinc provoc psycholog
punch pundit pure putin qualif quartil quiet quietli quo rabbit racism raid rail rampant rand rape rapid rapidli
rapist rat rattl rd realdonaldtrump realist reassur rebuild recept recipi recognit reconcili recount recov recoveri
reduct reelect referenc referendum regardless registr rein reinforc relax reluct remot render renov repeal repli
replic rescu resembl resolut resolv resort restor resum retain reveal revel revis reviv reward richest rid ridicul
rig robot robust rough row rude rumor rural sacrific sad sake salari salon sand sandwich scenario schlafli scholar
scientif scope scrambl script seal seemingli segment serial shake shame sharehold shed shell shelter shoe shore
shrink sidelin sight silenc silver simul simultan sink sixth sizabl skin skip slice slight slip slogan slot slowli
smell smile smoke soft softwar soil sole somehow song sooner sophist soul spark spiritu stabl stack stall stamp
stark statewid statist steadi steal steel steer stimulu stir storm strain stress strict string strongest stuck
studio stumbl stun stupid su submit substant subtl succeed successfulli successor suck sudden suffici sum summari
summit sun surgeri surprisingli surveil suspicion swai sweep sweet symbol systemat tackl tail talent talli tap tape
tariff taught taxpay teenag telephon temper tempera temporarili ten tent tenur termin theater thin thirti threshold
threw thrive throat thrown thwart tide tie tighten timestamp tini tip toi toll ton toss tougher tout toxic trader
tradition tragedi transcript transgend transpar trap trash tree tribe trigger tunnel turmoil ugli unaccept unanim
uncertain uncertainti undecid underdog underestim understood unfair unfavor unfit unfold uniform unknown unpopular
unpreced unpredict unveil upper upset urban util valid valuabl vari vastli vendor venu viabl vigor viru visibl
visitor visual vital vlog vocal volum vow vs wari wash waterboard weaken weather wed weekli weird welfar wheel
whenev whoever widen wider widespread wikihow wild willing wine wise withdraw wolf wolv workforc worldwid worship
wrap yell youth`,
  12: `02 03 04 05 06 08 09 1,200 1.1 1.2 1.3 1000 110 125 130 1449075600 15,000 150 175 1920 1964 1969 1971 1973 1976
1981 1983 1984 1987 1989 1993 1995 1996 1997 2,000 2.2 20,000 2020 2030 2050 275 281 30,000 300,000 3393 345 3889
3989 4.9 40,000 5000 59 6,000 600 63 68 73 757 76 80,000 81 82 83 85 abid abolish abruptli absent absorb absurd
abund accent accident accordingli accumul accuraci accustom ackman acquisit acronym acut addition administ admiss
adopte adventur advers advisor advisori aesthet affluent aftermath aggrav airplan airstrik airwav aisl aka albeit
alcohol alert allud amass ammunit amplifi amus analys analyz angl anniversari annoi antiabort antiqu anxiou app
appetit appointe apprehens arbitrari architect architectur archiv arrog arsen ascend ass assuag asymmetr at athlet
atop atroc attain auction audio authoritarian autism avian aviat backlash backward bail bang banner barn barrel
basebal basketbal bat batch bath batteri be beam beard beaten beef beg benchmark bend benefici bent betrai bigot
bigotri biofuel biographi blanket bleed blend blind bloodi blown blunt boil bombast bomber bone bottl bounc bow
boyfriend brace brag brash brass brave brilliant broaden brush bubbl bug bulk bullet bump buri burrow burst buse
bust button buyer bypass cabin cabinet cafe can candl captiv cardin carpet cartel casual catalog catastroph categor
cater caucusgo caution caveat ceas cellphon cement certainti certifi chaotic charit chat cheapest cheat cheek chef
cherish chess chest childhood chill chocol chunk cigarett civic clariti classif classroom claus cleaner clearanc
clearer clerk climb clinic clock closur cloud clout clue coach coalesc comedi comic commenc commission compass
compassion compil compli complianc compliment compos composit compris con conced conciliatori congreg consciou
consent consequenti consul contempl contin convei conven cope copyright correctli correl costli couch counterpart
countless courtesi cousin cozi crackdown crane crap cream creditor crippl crise criteria crown crumbl crusad curat
cute cutoff cyber cynic dawn dear debut decept decidedli deck decor decreas deduct deed deepen defer defi defiant
defund delici delight demon dent dentist depict deploy depress depriv derail deregul derid deris descent desert
destini detain detaine detent deter deterior detractor diagnos dial dictatorship diet differenti digniti dilemma
dioxid dire dirt dirti disadvantag disapprov disastr discomfort disconnect discont discourag discredit discret
disenfranchis disgust dismai dismantl disobedi disparag dispatch disregard disrespect dissatisfi dissent distrust
divert dividend doctrin documentari dot download downplai downturn drastic dri drill dub dubiou duel durabl dwarf
dwell dy dysfunct earliest earner easiest eaten eclips ecosystem eighteen elabor embed embodi emin empathi empow
encompass encrypt endang endeavor endless energet enjoy enlist enrol enterpris entranc entrepreneuri envelop envis
envoi epidem equat equiti erod essenc et ethnocentr ev evacu evolut exagger exce exceed exception exhaust
explicitli explod extern extinct extract extradit fabul facet fallout falter fanci fantasi farmer farrier fascin
fascist favour feasibl feather feedback feminist femur ferri fertil feud fieri fifteen filibust firewal firework
firmli fixtur flank flash flavor fleet flesh flexibl flirt flock flop flourish fluid foe fond fool footag forbid
forcefulli forefront foremost forg forgiv forgot forgotten formula forti fossil foster fraction framework fraught
freed frequenc fri friendship frighten funer furi furiou furthermor gaff gallon galvan gambl gang gel gene genocid
gentl gentleman geometri geopolit gestur gil girlfriend glimps globe glow gold golden grace grain grammar
grandchildren grandmoth graphic grappl grasp grate grave graviti greed grid grim grit groceri gubernatori guerrilla
guidanc gut gym habit hail halfwai hamster handili happili hardlin hashtag hat haven hawkish headach healthcar
heaven heed henc hi hidden hierarchi homegrown homicid homosexu honestli hop horrif horrifi hotli hourli htm hub
huddl hug huh humanitarian humbl humil humili hung hungri hypothet identif im imparti impass imper importantli
impuls inabl inaccur inact inappropri inaugur incendiari inch incompet incomplet inconsist incorpor incorrect
indefinit indirectli infam inferior infiltr inflammatori inhabit inher inherit inject injustic insan insect insecur
insensit inspect instant instructor instrument insuffici insurmount intensifi interconnect interior interrog
intersect intim intimid intoler intrigu introduct invoic iphon irrespons irrit iv jar jihadist joi journei
judgement juic jurisdict justif keen killer lag lame landmark landslid lantern lap laps lash latter layer layoff
leash legend lend lender lesbian lesser lexic lieuten lifelong lifestyl likelihood liken likewis limb linger lion
lip lipstick liquid lit litig litter lodg log logic lol loop loophol loos lou loudli lover loyalti luck lucki lure
luxuri magician magnat magnific magnitud mainland makeup malik mall mandatori maneuv marathon marbl marker marvel
mathematician matur maximum memoir memor mercuri merg messi metric metro microphon microscop midnight midst mild
militia milk min mine miner mire mishandl misinform misunderstand mm moan mold monasteri monetari monk monument
mosquito motion motor mourn mous multi multin multipli musician mutat mysteri narrat nasti navig near nearest
necess needl neglect neglig neighbour neolog nephew nerv nest newcom newer newfound nicknam nod nois nonpartisan
nonsens nonwhit noon northeastern notch notifi nowadai nuanc nurs nutrit oath obscur obsess obstruct ocean offset
omin onstag orang orbit oust ouster outer outfit outlier outlook outspoken outweigh overlap overli overshadow
oversight overtak overthrow ownership ozon pact pander panic pant parakeet parliamentari particl passeng patch
pathwai patienc patron paycheck payrol peacefulli penetr peninsula pepper percentil peril permiss perpetu petroleum
pharmaceut phenomenon phoni photographi physician picket pie pill pillar pin pink pinki pioneer pipe pit plagiar
plaintiff plastic plate playbook plea plummet plung plural pole polish politic poorli portrait postur potent preach
predat predatori predecessor pregnanc premis prep prepared prescript preview pride priest privaci probat problemat
programm prolifer prolong prop proportion proposit provision provok pub pump puppet purport pursuit quantiti
questionnair queue rabbi rack radar radiat rai rain raiser ramp randomli rant ratchet ration rational raucou razor
reaffirm reap rear rebuk rebut receipt recit reckless reckon reclaim reconcil reconsid recreat redact refin refrain
refug refund regain reign reinstat relentless relentlessli reloc remaind reminisc rental reopen represent reprimand
reproduc reproduct resent resettl residenti restraint retali retire retreat retriev retroact retweet revisit revolt
revolutionari rider rigor ring risen riski ritual rivalri rob rocket rocki romant roof rous rub rubber ruin
safeguard safer sail salt sanctuari satan satellit savag scam scan scari scath scholarship scorn scrap scratch
scream screw secular seed seeker segreg seldom seller semant semi sensat sensor setback settler setup sexism shadow
sharpen sharpli shatter shelf shelv sherri shield shine shook shooter shoulder showcas showdown shower shrug shuttl
shy silent similarli sincer sing skateboard sky slap slash slave slaveri slide smallest smooth smuggl smuggler
snack snag soar sober soften solar solicit solidar solidifi solidli sore sour spacetim span spawn specialist
spectacular spectrum speechwrit spell spike spill spin spite spous sprai sprawl spur spy squeez stadium stagnant
stamina stapl stare statur statut steadili steam steep stereotyp sticker stiff stifl stoke stolen storag
straightforward strang stranger streak strictli stride strip strive stronghold sub subdu subpoena subscrib substanc
suburb suburban sue suitabl superior supersed supplement supposedli suppress surgeon surpass surrend suspens
suspici swap swath swept swipe sworn sympath sympathet sympathi syntact tack tag takeov tale taxi teeth templ
tendenc tenni tens terrain terrifi testifi textil theatr theft theoret therapi therebi theropod thick thiel
thorough thread thrill thumb tick tier tile tilt toe tortur tourism tournament tow trace traction traffick tragic
transcend transmedia transmit treasur treati tribut trick trio triumph trot trove trustworthi tsunami tune twist ty
tycoon unauthor unawar unbeliev unclassifi uncomfort uncov undeclar undercut undergo undergradu underground underli
undertak underwai unexpect unexpectedli unhappi unheard unleash unlimit unload unnecessari unoffici unqualifi
unravel unrel unsecur unsuccess unsur unwilling up upend upgrad upheav upris upstat urgenc urgent urin usher utter
vacanc vacuum vagu valuat variabl veget verifi veto viewpoint villag vintag viral virtu void volatil vomit vy wade
waiver wane wanna warehous warfar warmth warrant watchdog wax weaker wealthiest weed wet whatsoev wherev whip
whisper whiter whomev wield wiki wikinew wildli wildlif wink wipe wire wisdom withheld withhold woe wont wore
workplac worn worthi wreck yanukovych yard yearli yellow yoga youngest`,
};
