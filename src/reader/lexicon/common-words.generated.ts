// Made by training/list-common-words.ts; do not edit. Words that English texts write in lower case nine times in ten.
export const commonWordList = `abandon abandoned abandoning ability able aboard abortion abortions about above abroad abruptly absence absent
absentee absolute absolutely absorb absurd abuse academic accelerated accept acceptable acceptance accepted accepting
access accessible accident accommodate accommodation accompanied accomplish accomplished accomplishment
accomplishments according account accountability accountable accounts accumulated accuracy accurate accusations
accused accuses accusing achieve achieved achievement achievements achieving acknowledge acknowledged acknowledging
acquire acquired across acted acting actions activated active actively activism activist activists activities activity
actor actors acts actual actually ad adapt adaptation add added addiction adding addition additional address addressed
addresses addressing adds adequate adequately adjust adjustments administered administration admire admission admit
admits admitted admitting adopt adopted adoptees adoption ads adult adults advance advanced advances advantage
advantages adversaries advertising advice advise advised adviser advisers advising advisor advisory advocacy advocate
advocated advocates advocating aesthetic aesthetics affair affect affected affecting affection affiliate affiliated
affirm affluent afford afraid after aftermath afternoon afterward afterwards again against age aged agencies agenda
agent agents aggressive aggressively aging ago agree agreed agreeing agreements agrees ahead aid aide aides aim aimed
aiming aims aircraft aired airing airline airplane airports airstrikes airwaves alarm alarmed albeit alienate
alienating aligned alike alive all allegations alleged allegedly allegiance allegiances alleging allies allocated
allow allowed allowing allows ally almost alone along alongside already alright also alt alter alternative
alternatives although altogether always am amazing ambitions ambitious amendments amid ammunition amnesty among
amounted amounts an analyses analysis analysts anchor ancient and anger angered angle angry animal animals anniversary
announce announced announcement announcing annual annually anonymity anonymous another answer answered answering
answers ant anthrax anti-establishment anti-immigrant antiabortion anticipated ants anxieties anxiety anxious any
anybody anymore anyone anything anytime anyway anyways anywhere apart apartment apologize apologized apology apparent
apparently appeal appealing appear appearance appearances appeared appearing appears appetite applauded applause
applicants applications applied apply applying appoint appointed appointment appointments appreciate appreciated
appreciation approach approached approaches approaching appropriate approval approve approved approximately arbitrary
are area areas argue argued argues arguing argument arguments arm arms around arrange arranged arrangement array
arrest arrested arrests arrival arrive arrived arriving article articles artificial artist artistic artists artwork
artworks as aside ask asked asking asks aspect aspects aspirations assassination assault assaults assembled assert
asserted assertion assess assessment asset assets assigned assignments assist assistance assuage assume assumed
assuming assumption assumptions assure assured asylum at ate atmosphere atrocities attached attack attacked attackers
attacking attacks attempt attempted attempting attempts attend attendance attended attendees attending attention
attitude attitudes attorneys attract attracted attracting attractive attributed audience audiences audio authentic
author authoritarian authorities authorization authorized authors autism automatic automatically availability
available average aviation avoid avoided avoiding await awarded aware awareness away awesome awful awkward babies baby
back back-and-forth backed backers background backing backlash backs bad badly bag bags bailout balance balanced
balloons ballot balloting ballots ban band bankers banking bankruptcy banks banned banning bar bare barely bargain
barn barrier barriers barring bars base based bases basic basically basis basketball batch bathroom bathrooms battery
battle battled battleground battles battling be beaches bearded bearing bears beat beaten beating beautiful beauty
became because become becomes becoming bed bedroom been beer beers before began begin beginning begins begun behalf
behavior behaviors behind being beings belief beliefs believe believed believes believing belong belongs below bench
beneficial benefit benefited benefits bent beside best bet betrayed better betting between beyond bias biased bid big
bigger biggest bigotry bike billion billionaire billionaires billions bills biological bipartisan bird birds birth
birthday birther bit bite biting bitter blacks blah blame blamed blaming blanket blasted bleeding bless blind bloc
block blocked blocking blocks blog blood bloody blow blows blue-collar board boarding boasted boasts boat bodies body
bold bolster bomb bomber bombing bombings bombs booed book booked books booming boos boost boots border borders boring
born borrow borrowing boss bosses both bother bothered bottom bought bound boutiques box boxing boy boycott boyfriend
boys brain brains branches brand brash brass breach bread break breaking breaks breath breathe breeding bridges brief
briefed briefly brightness brilliant bring bringing brings broadcast broader broadly broke broken broker brokered
bronze brother brought bruising bubble budget budgets build building buildings built bulb bulk bully bunch burden
buried burn burning burst bus buses business businesses businessman busy but button buy buying by cable cage cages
cake calculated calendar call called calling calls calm came camera cameras camp campaign campaigned campaigning
campaigns camps campus can cancel canceled cancer candidacy candidate candidates cannot capabilities capability
capable capacity capitalize caps capture captured car carbon card cards care cared career careful carefully careless
cares caring carpet carried carries carry carrying cars case cases cash casino casinos cast casting cat catalog
catastrophic catch categories category cats caucus-goers caucuses caucusgoers caught cause caused causes causing
caution cautioned cautious ceiling celebrate celebrated celebrating celebration celebrities celebrity cell cells cent
centered centers centrist cents centuries ceremony certain certainly certificate chain chains chairs chairwoman
challenge challenged challenger challengers challenges challenging champion championed chance chances change changed
changes changing chanted chanting chants chaos chaotic character characteristics characterized characters charge
charged charges charitable charities charity charming cheap cheaper cheapest check checked checking checks cheer
cheered cheering cheers cheese chef chest chicken chickens chief childhood children choice choices choose choosing
chose chosen circles circulating circumstances cite cited cites cities citing citizen citizens citizenship civilian
civilians civilized claim claimed claiming claims clarify clarity clash clashed clashes class classes classic
classical classification classified classroom clean cleaned cleaner cleaning clear cleared clearer clearly click
clients climate climb clinch clinched clinics clip clock close closed closely closer closest closing closures clothes
clothing clubs co-founder co-host coach coal cocktail code codes coffee cognition cognitive coin coincidence
collaboration collaborative collapse collapsed colleague colleagues collect collected collecting collection
collections collective colleges colorful column columnist columns com combat combination combined come comeback
comedian comedy comes comfort comfortable coming commanded commander commanding comment commentary commentators
commented comments commercial commit commitment commitments committed committees committing common communicate
communication communities community companies company comparable compare compared comparing comparison comparisons
compassion compassionate compelled compelling compensation compete competent competing competition competitive
competitors compiled complain complained complaining complaint complaints complete completed completely completing
complex compliance complicated comply composition compound compromise compromised computer computers conceded
concentration concept concepts concern concerned concerning concerns concert concessions conciliatory conclude
concluded conclusion conclusions concrete condemn condemned condemning condition conditions conduct conducted
conducting conference conferences confidence confident confidential confinement confirm confirmation confirmed
confirming conflict conflicts confront confrontation confronted confronting confused confusion congratulate
congratulated congressman connect connected connection connections conscience conscious consensus consequences
consequential conservatism conservative conservatives consider considerable consideration considered considering
considers consistent consistently conspiracy constant constantly constituencies constituency constitutional
construction consultant consultants consulting consumer consumers consumption contact contacted contacts contain
contained container containing contains contemporary contender contenders content contention contentious contents
contest contested contests context continent continually continuation continue continued continues continuing contract
contractor contractors contracts contradict contrary contrast contrasts contribute contributed contributing
contribution contributions contributor control controlled controls controversial controversies controversy convenience
conventional conventions conversation conversations convert converted convey convicted conviction convince convinced
convincing cooked cool cooperate cooperation coordinate coordinated copies copy copyright corn corner corners
corporate corporations correct correctly correlation correspondence correspondent corrupt corruption cost costly costs
could count counted counter counterparts counties counting countless countries country coup couple coupled couples
courage course courses courtesy courts cousin cover coverage covered covering covers cozy crack crap crash crazy
create created creates creating creation credentials credibility credible credit credits crime crimes criminal
criminals crises crisis criteria critic critical criticism criticisms criticize criticized criticizing critics
critique critiques crop crops crossed crossing crowd crowded crowds crucial crude cruises crush crushed cry crystal
cultural culture cultures curb cure current currently curves custom customer customers cut cute cutoff cuts cutting
cyber cycle cycles cynical damage damaged damaging damn dance danger dangerous dangers dark data database date dated
dates datetime dating daughter daughters daunting day daylight days de dead deadline deadlock deadlocked deadly deal
dealership dealing dealings deals dealt dear death deaths debate debated debates debt debut decade decades decent
decide decided decidedly deciding decision decisions decisive decisively deck declarations declare declared declaring
decline declined decried dedicated deemed deep deeper deeply default defeat defeated defeating defend defended
defending defensive defiant deficit deficits define defined defining definitely definition degree degrees delay
delayed delegate delegate-rich delegates delegation delete deleted deliberate deliberately delicious deliver delivered
delivering delivery demand demanded demanding demands demise demographic demographics demonstrate demonstrated
demonstrating demonstration demonstrators denial denied denounced denouncing dentist deny denying departing
departments departure depend dependent depending depends deployed deport deportation deportations deported deposition
depth deregulation descent describe described describes describing description descriptions deserve deserves design
designated designed designer designs desire desk desperate desperately despite destination destroy destroyed
destroying destruction detail detailed detailing details detained detainees detect deter determination determine
determined determining detractors devastating develop developed developer developers developing developments devices
devoted dial dictatorship did die died dies diet differ difference differences different differently difficult
difficulties difficulty dig digital digits dignity dilemma dimension dimensions diminished dining dinner dioxide
diplomacy diplomat diplomatic diplomats dipped dire direct directed direction directions directly directors dirt dirty
disability disabled disagree disagreements disappeared disappointed disappointing disappointment disaster disastrous
disavow disavowed discipline disclose disclosed disclosure disclosures discomfort discontent discount discourse
discover discovered discretion discrimination discuss discussed discussing discussion discussions diseases disgrace
dish dishes dislike disliked dismantle dismissed dismissing disobedience dispatched displaced display displayed
displays disproportionately dispute disputed disputes disregard disrespect disrupt disruptive dissatisfied dissent
distance distant distinct distinction distinguish distinguished distortion distraction distributed distribution
districts disturbed diverse diversity divide divided dividends dividing divisions divisive divorce do doc doctors
doctrine document documentary documentation documented documents does dog dogs doing dollar dollars domain domestic
dominance dominant dominate dominated donate donated donation donations done donor donors dont doom door doors double
double-digit doubled doubt doubts down down-ballot downtown downturn dozen dozens draft drafted drafting drag dragged
drama dramatic dramatically drank draw drawing drawn draws dream dreams dress dressed dresses drew dried drink
drinking drinks drive driven driver drivers drives driving drop dropped dropping drops drove drug drugs dry dubious
duck due duel dues during duties duty dynamic dynamics e-mail e-mails each eager ear earlier earliest early earn
earned earners earning earnings ease easier easiest easily easy eat eaten eating echoed echoing economic economically
economies economist economists economy edge edges editor editorial editors educated effect effective effectively
effects efficiency efficient effort efforts eggs eight eighteen eighth either elder elders elect elected electing
election elections electorate electrical electricity element elements elevated eligibility eligible eliminate
eliminated eliminating elite elites else elsewhere em email emailed emails embarrassing embarrassment embrace embraced
embracing emerge emerged emergency emerging eminent emissions emotion emotional empathy emphasis emphasize emphasized
emphasizing employed employee employees employer employers employment empty en enable enabled enacted encounter
encountered encourage encouraged encourages encouraging encryption end endeavor ended ending endless endorse endorsed
endorsement endorsements endorsing ends enemies enemy energetic energized enforcement engage engaged engagement
engaging engine engineer enhanced enjambment enjoy enjoyable enjoyed enjoying enjoys enormous enough ensure ensuring
enter entered entering enters entertainment enthusiasm enthusiastic enthusiastically entire entirely entities entitled
entity entrance entrepreneur entrepreneurial entry environment environmental environments envisioned envoy epidemic
episode equal equally equals equipment equivalent era error errors erupted escalated escape especially essence
essential essentially establish established establishing establishment estate estimate estimates et etc ethanol
ethical ethics ethnic ethnicity evaluation evangelical even evening evenly event events eventual eventually ever every
everybody everyday everyone everything everywhere evidence evident evil evolution evolutionary evolving exact exactly
exam examined examining example examples exceed excellent except exception exceptionally exceptions excessive exchange
exchanges excited excitement exciting exclusive exclusively excuse execute executed execution executive executives
exercise exhibit exhibits exist existed existence existing exists exit expand expanded expanding expansion expect
expectation expectations expected expecting expects expense expenses expensive experience experienced experiences
experiment experimental expert expertise experts expired explain explained explaining explains explanation
explanations explicitly exploit exploited exploration explore explosive expose exposed exposure expressed expressing
expression extend extended extends extension extensive extent external extra extraordinary extreme extremely extremism
extremist extremists eye eyes fabric fabulous face faced faces facilitate facilities facility facing fact factions
factories factors factory facts faculty fail failed failing fails failure failures fair fairly faith fake fall fallen
falling fallout false familiar families family famous famously fan fancy fans fantastic far far-right fare farms
farrier fashion fast faster fat fatal fate father fault favor favorability favorable favorably favored favorite favors
fear feared fears feasible feathers feature featured features featuring fee feed feedback feeding feel feeling
feelings feels fees feet fell fellow felt female femur fence festivals few fewer fiction field fierce fiercely fifteen
fifty fight fighter fighters fighting fights figure figured figures filed files filibuster filing filings fill filled
film films filter final finally finance financed finances financial financially financing find finding findings finds
fine finger fingers finish finished finishing fire firearm firearms fired firewall fireworks firing firm firmly firms
first first-in-the-nation first-term first-time fiscal fish fishing fit fitness five fix fixed fixing flag flags flat
flawed fled fleeing flew flight flights flip flipped flood flooding floor flow flowed flowers flowing flows fluid fly
flying focus focused focuses focusing fold folks follow follow-up followed followers following follows food foods fool
foot footage football for forced forceful forcefully forces forcing forecast forefront foreign foreigners foremost
forever forget forgot forgotten form formal formally format formed former formidable forms formula forth fortune
fortunes forums forward forwarded fossil fought found founded founder founders four fourth fracking fraction fractured
frame framed frankly fraud fraught free free-trade freed freely freeze frequent frequently fresh friend friendly
friends fringe from front-runner front-runners frontrunner fruit fruits frustrated frustration frustrations fuel
fueled fulfill full full-time fully fun function functional functioning functions fund-raising fundamental
fundamentally funded funding fundraiser fundraisers fundraising funds funeral funny furious furniture further fury
future gain gained gaining gains gallon gambling game games gap gaps garnered gate gather gathered gathering gave gay
gays gel gender general-election generally generate generated generating generation generations generators generous
genocide gentle gentleman gentlemen genuine geographical geometry get gets getting giant gift gifts girlfriend give
given gives giving glad glass glimpse globalization go goal goals goes going gone gonna good goods gosh got gotta
gotten governing government governments governor governors grab grabbed grabbing grabs grade gradually graduated
graduates graduation grain grandchildren grandmother granted granting grants grasp grass grass-roots grassroots
grateful grave great greater greatest greatly greed greenhouse greeted grew grid grip grit ground grounds group groups
grow growing grown grows growth guarantee guaranteed gubernatorial guess guest guests guidance guide guided guidelines
guiding guilty gun gun-control guns guy guys habits hack hacked hackers hacking had hair half half-dozen halls halt
hand handed handful handily handle handled handling hands hanging happen happened happening happens happily happiness
happy harassment hard hard-line harder hardest hardly harm harmful harsh has hashtag hate hatred haul have having
hawkish he head head-to-head headaches headed heading headline headlines headquarters heads healing health health-care
healthy hear heard hearing hearings heart hearts heat heated heavily heavy hedge heed height heightened heir held
helicopters help helped helpful helping helps hence her here hero heroes herself hesitate hidden hide hiding hierarchy
high high-level high-profile higher highest highlight highlighted highlighting highlights highly highway hiking him
himself hints hire hired hiring his historic historical historically history hit hits hitting hold holding holds hole
holes holiday home home-state homegrown homes hometown homosexuality honest honestly honesty honor honored hoof hope
hoped hopeful hopefully hopefuls hopes hoping horrible horrific horror horse horses hospitals host hosted hostile
hostility hosting hosts hot hotels hotly hour hourly hours household households houses housing how however htm html
http https huge human humanitarian humanity humans humble humility hundred hundreds hung hungry hurdles hurt hurting
husband hypothetical ice icon idea ideal ideas identical identification identified identifies identify identifying
identity ideological ideologically ideology if ignorant ignore ignored ignoring illegal illegally image images
imagination imagine imagined immediate immediately immigrants immigration immunity impact impartial imperative
implement implementation implemented implementing implications implied implying importance important importantly
imports impose imposing impossible impressed impression impressive imprisoned improve improved improvement
improvements improving in in-service inability inaccurate inappropriate incendiary incentive inch incident incidents
incitement incites inclination inclined include included includes including inclusive income incomes incompetent
incorrect increase increased increases increasing increasingly incredible incredibly incremental incumbent indeed
indefinitely independents index indicate indicated indicates indication indictment indirectly individual individually
individuals industrial industries industry inequality inevitable inevitably infected inflammatory inflation influence
influenced influential info inform information informed infrastructure ingredients initial initially initiated
initiatives injured injury injustice inner innocent innovation innovative inquiries inquiry insects insecure
insensitive inside insiders insight insist insisted insisting insists inspire inspired inspiring installed installing
instance instances instant instead instincts institutions instructed instructions insufficient insult insulting
insults insurance insurers insurgent insurgents insurmountable integration integrity intellectual intelligent intend
intended intends intense intensity intent intention interaction interactions interest interested interesting interests
interfere interference internal internment interpretation interpreted interrupted interstellar intervening
intervention interview interviewed interviews into introduce introduced introducing introduction invasion invented
inversion inversions invest invested investigate investigated investigating investigation investigations investigators
investing investment investments investor investors invitation invite invited inviting invoked involve involved
involvement involves involving irresponsible is isolated issue issued issues it item items its itself jail job jobs
join joined joining joked jokes joking journalist journalists journals journey judgement judges judgment judgments
juice jump jumped jury just justices justification justified justify keen keep keeping keeps kept key kick kicked kid
kids kill killed killer killing killings kind kinda kinds kitten kittens knew knife knock knocked know knowing
knowledge knowledgeable known knows label labeled lack lacked lacking lacks ladies lady laid lamented land landed
landmark lands landscape landslide language languages lap large large-scale largely larger largest laser last lasted
lasting late lately later latest latter laugh laughed laughing launch launched launching law law-abiding lawmakers
laws lawsuit lawsuits lawyer lay layer laying layoffs ld lead leaders leadership leading leads leak leaked leaks lean
leaning learn learned learning leash least leave leaves leaving led left leg legacy legal legalizing legally legend
legislation legislative legislature legitimacy legitimate legs lemon len lenders lending length lengthy lens lesbian
less lesser lesson lessons let lets letter letters letting level levels leverage liability liar liberal liberals
license licensed licenses lie lied lies life lifelong lifestyle lifetime lift lifted light lighter lighting lights
like liked likelihood likely likened likes limb limit limitations limited limiting limits line lined lines lingering
link linked linking links lipsticks liquidation list listed listen listened listening lists lit literally literature
little live lived living loading loan loans lobby lobbying lobbyist lobbyists local located location locations locked
logic lol long long-term longer longest longtime look looked looking looks looming loophole lose loser losers loses
losing loss losses lost lot lots loud loudly love loved lovely loves loving low low-income lower lowest loyal loyalty
luck lucky lunch luxury lying machine machines mad made magnate magnificent magnitude mail mailings main mainland
mainly mainstream maintain maintained maintaining maintains maintenance major majorities majority make maker makers
makes makeup making male males man manage managed manager managers managing mandate mandatory manner manners manual
manufacturer manufacturers manufacturing many map maps marched margin margins marked market markets marking marks
marriage married marry mask mass massacre massive match matchup matchups mate material materials math mathematician
mathematics matter matters maybe me meal mean meaning meaningful means meant meantime meanwhile measure measured
measures meat mechanism media median medium meet meeting meetings meets member members membership memo memoir memories
memory men mental mention mentioned mentioning mentions menu mere merely merger merits mess message messages messy met
metal meter method methods microphone mid middle-class midst might migrant migrants migration mild mile miles militant
militants military million millions mind minds mine minimal minimum minor minorities mins minus minute minutes mired
mirror mishandling misinformation misleading misogynist missed missile missiles missing mission missions mistake
mistakes mix mixed mobilize mocked mocking mode model models moderate moderates moderator moderators modern modest
modified mogul mold moment moments momentum money monitor monitoring monks month monthly months mood moral morality
more morning mortgage mortgages mosques most mostly mother mothers motivated motivation mounting mouth move moved
movement movements moves movie movies moving much multiple municipal municipalities murder murdered murderers murders
muscle muscles music musical must mutation mutual my myself nail name named namely names naming narrative narrow
narrowly nasty nationalist nationally nationals nationwide natural naturally nature nd near nearby nearest nearly
necessarily necessary necessity neck need needed needs negative negligence negotiate negotiated negotiating
negotiation negotiations neighbor neighborhood neighborhoods neighboring neighbors neither neologism nephew nervous
nest net networks neurosurgeon neutral never newer newfound newly newspaper newspapers next nickname night nightclub
nights nine no nobody noise nominate nominated nominating nomination nominations nominee nominees non-avian non-profit
none nonetheless nonpartisan nonprofit nonsense nonwhite noon nor normal normally norms northeastern nose not notable
notably notch note noted notes nothing notice noticed noting notion novel now nowhere nuclear number numbered numbers
numerous object objections objective objects obligation obligations observation observed observers obstacle obtain
obtained obtaining obvious obviously occasion occasional occasionally occasions occupation occupied occur occurred
occurring occurs odd odds of off offended offense offensive offer offered offering offers officer officers offices
official officially officials often oil okay old older oldest on once one one-on-one one-third ones ongoing online
only onstage onto op-ed open opened opening openly opens operate operating operation operational operative operatives
operators opinion opinions opponent opponents opportunities opportunity oppose opposed opposes opposing opposite
opposition opted optimism optimistic option options or orbit order ordered ordering ordinary organization
organizations organize organized organizer organizers organizing orientation origin original originally originated
other others otherwise ought our ourselves ouster out outcome outer outfit outlets outlined outlining outlook outrage
outrageous outreach outright outside outsider outsiders outspoken outstanding over overall overcome overhaul
overlooked overly overnight overseas overseeing overthrow overtime overturn overwhelming overwhelmingly owe own owned
owner owners ownership owns ozone pace package packed pact page pages paid pain painful paint painting paintings pair
panel panels panic pants paper papers paperwork parade parakeet parallel parent parents parking parliamentary part
partial participant participants participate participated participating participation particles particular
particularly parties partisan partly partner parts pass passage passages passed passes passing passion passionate
passport past path paths patience patient patients pattern patterns pause pay paying payments payroll pays peace
peaceful peacefully peak peers penalty pending people per perceived percent percentage perception perceptions perfect
perfectly perform performance performances performed performing perhaps period periods permanent permission permit
permits permitted persistent person personal personality personally personnel persons perspective persuade persuaded
pet petition petroleum pets pharmaceutical phase phenomenon philosophy phones phony photo photograph photographer
photography photos phrase physical physically physician pic pick picked picking picks picture pictures pie piece
pieces pile piled pilot pin pipe pipeline pitch pivot pivotal pizza place placed places plagiarism plain plaintiffs
plan plane planes planning plans plant planted plants plaster plastic platform platforms play played player players
playing plays pleaded pleasant please pleased pleasure pledge pledged pledges plenty plight plot plotting plus pm
pocket podcast poetry point pointed pointing points poised poison polar polarization polarized polarizing police
policies policy polite political politically politician politicians politicized poll polled polling polls pollster
pollsters pollution pool poor poorly popular popularity populated population populations populism populist populous
portion portray portrayed ports pose posed poses position positioned positions positive possession possibilities
possibility possible possibly posted poster posting posts potent potential potentially pounds poured poverty power
powerful practical practically practice practices pragmatic praise praised praising pray prayer prayers precedent
precincts precise precisely predatory predict predictable predicted predicting prediction prefer preference preferred
pregnancy pregnant premium prep preparation prepare prepared prepares preparing presence present presented presents
preserve preserved presidency presidential pressed pressing pressure presumably presumed presumptive pretty prevail
prevailed prevailing prevent prevented preventing preview previous previously price priced prices priest primaries
primarily primary prime-time principle print printed printing prior priority prison prisoner prisoners private
privately privileged pro-business pro-life probably probation probe problem problematic problems procedure procedures
proceed proceeded proceedings proceeds process processes processing produce produced producers produces producing
product production productive products profession professional professionalism professionals profile profit profits
profound program programming programs progress progressive progressives prohibited projected projections projects
prolonged prominence prominent promise promised promises promising promote promoted promoting promotion prompt
prompted prompting pronounced proof propaganda propel proper properly properties property proponents proportion
proposal proposals propose proposed proposing prosecute prosecuted prosecution prosecutor prosecutors prospect
prospects prosperous protect protected protecting protections protest protester protesters protesting protests proud
prove proved proven provide provided providers provides providing provision provisions provocative psychological pub
public publication publicly publish published publisher publishing pull pulled pulling punch pundits punish punished
punishment purchase purchased purchasing pure purpose purposes pursue pursued pursuing pursuit push pushed pushing put
puts putting qualifications qualified qualify qualities quality quarter quarter-century quartile question questionable
questioned questioning questions queue quick quickly quiet quietly quit quite quo quote quoted quotes quoting rabbit
rabbits race races racial racially racism racist radar radical radio railed rain raise raised raises raising rallied
rallies rally rallying rampant ran random randomly range ranging rank ranked ranking ranks rape rapid rapidly rapists
rare rarely rat rate rated rates rather rating ratings rationale rattled raucous rd re re-election reach reached
reaches reaching react reacted reaction reactions read readers reading reads ready real realistic realities reality
realize realized really reason reasonable reasonably reasons rebel rebels rebuffed rebuild rebuilding recall recalled
recalling receipt receive received receives receiving recent recently reception receptive recipient reckless
recognition recognize recognized recognizes recommend recommendation recommendations recommended reconciliation
reconsider record recorded recording records recount recover recovered recovery recruit recruitment reduce reduced
reducing reduction reelection refer reference referenced references referencing referenda referendum referred
referring refers reflect reflected reflecting reflection reflects reform reforms refrain refugee refugees refusal
refuse refused refuses refusing regard regarded regarding regardless regards regime region regional registered
registering registration regret regular regularly regulation regulations rein reiterated reject rejected rejection
relate related relation relationship relationships relative relatively relatives relaxed release released releasing
relentless relevant reliable reliably relied relief relies religion religions religious reluctant rely relying remain
remainder remained remaining remains remark remarkable remarked remarks remember remembered remembers remind reminded
reminder reminding reminds reminiscent remote remove removed render renew renewed renovation rent rental repair repeal
repeat repeated repeatedly repeating replace replaced replacement replacing replication replied reply report reported
reportedly reporter reporters reporting reports represent representation represented representing represents
reproductive reputation request requested requests require required requirement requirements requires requiring rescue
rescued researchers reserved reserves residence resident residential residents resign resignation resigned resist
resistance resisted resolution resolve resolved resonate resource resources respect respected respective respectively
respects respond responded respondents responders responding response responses responsibilities responsibility
responsible rest restaurant restaurants restore restraint restrict restricting restrictions restrictive result
resulted resulting results resume retail retain retired retirement retreat retroactively return returned returning
returns retweeted revealed revelations revenue reversal reverse reversed review reviewed reviewing reviews revised
revision revival revive revolt reward rewards rhetoric rhetorical rich richest rid ride rides ridiculous riding rigged
right right-wing rights ripped ripping rise risen rises rising risk risks risky rival rivalry rivals roads robust role
roles rolled romantic room rooms root roots rough roughly round rounds route routes routine routinely rubber rude
ruled rules ruling rulings rumors run running runs rural rushed sacrifice sad safe safer safety said sake salaries
sale sales salon same same-sex sample samples sampling sanctions sat satisfied satisfy save saved saving saw say
saying says scale scandal scandals scare scared scary scathing scenario scene scenes scheduled scheduling scholars
scholarship schools scientific scientist scientists scope score scored scores scramble screaming screen screening
scripted scrutiny search searching season seat seated seats second second-place seconds secrets sections sector secure
secured securing see seeing seek seekers seeking seeks seem seemed seeming seemingly seems seen sees segment
segregation seize seized seldom selected selection self self-described sell selling senators send sending sends senior
sense sensitive sensitivity sent sentence sentenced sentences sentiment sentiments separate separated separately
serial series serious seriously serve served server servers serves serving session set setback sets setting settle
settled settlers setup seven several severe sex sexism sexual shadow shake shaking shall shame shameful shape shaped
share shared shareholder shareholders shares sharing sharp sharply she shed sheet shelf shelter shift shifted shifting
shifts ship ships shirt shirts shock shocked shoe shoes shook shoot shooting shootings shop shopping shops shore short
short-term shortly shorts shot shots should shoulder shouted shouting show showdown showed shower showing shown shows
shut shy sick side sided sidelines sides sight sights sign signal signaled signals signature signatures signed
significance significant significantly signing signs silence similar similarities similarly simple simply simulation
simultaneously since single single-payer sink sinking sister sit site sites sits sitting situation situations six
sixth sizable size skateboarding skeptical skepticism skill skilled skills skin skip slammed slamming slate slavery
sleep slice slight slightly slip slipped slogan slot slots slow slowly small smaller smallest smart smell smile
smiling smoke smoking smooth snake snakes so so-called socialism socialist socially soft software soil solar sold
soldier soldiers sole solely solid solidly solution solve solved solving some somebody somehow someone something
sometime sometimes somewhat somewhere son songs sons soon sooner sophisticated sore sorry sort sorts sought soul sound
sounded sounding sounds source sources sovereignty space spacetime sparked speak speakers speaking speaks species
specific specifically specifics spectacular spectrum speculation speech speeches speechwriter speed spend spending
spends spent spin spirit spiritual spite split spoke spoken spokesman spokeswoman sponsored spot spotlight spots spray
spread spreading spur squarely stability stable stacked staff staffer staffers stage stages stagnant stake stakes
stamina stamp stance stances stand standard-bearer standards standing stands stars start started starting starts
stated statement statements statewide stating stations statistics stature status statute stay stayed staying steadily
steady steal steam steel steep steering stem step stepped stepping steps stick sticking stiff still stimulus stir
stock stolen stood stop stopped stopping stops storage store stored stores stories story straight strain strange
strategies strategist strategists strategy streak stream streets strength strengthen strengthened strengths stress
stressed stretch strict strictly strike strikes striking string strive strong stronger strongest strongholds strongly
struck structure structured structures struggle struggled struggles struggling stuck student students studied study
studying stuff stump stupid style subdued subject subjects submit submitted subsequent subsequently substance
substantial substantially substantive subtle suburban succeed succeeded success successes successful successfully
successor such sudden suddenly sued suffer suffered suffering sufficient suggest suggested suggesting suggestion
suggestions suggests suicide suit suited suits sum summary summer sums superdelegate superdelegates superior supplies
supply support supported supporter supporters supporting supportive supports suppose supposed supposedly sure surely
surface surge surged surgery surging surprise surprised surprises surprising surprisingly surrender surrogate
surrogates surrounded surrounding surveillance survey surveyed surveys survive survived suspect suspected suspects
suspend suspended suspicion suspicious sustain sustained sway sweeping sweet swept swing switch switched sworn symbol
sympathetic sympathy syntactic system systematic systems table tables tackle tactic tactical tactics tag tail take
taken takeover takes taking talent talented talk talked talking talks tally tank tanks tap target targeted targeting
targets tariffs task tasked tasks taste tastes taught tax taxes taxing taxpayer taxpayers teach teacher teaches
teaching team teams tears tech technical technically technique techniques technological teenager teeth telephone
televised television tell telling tells temperament temperature temperatures temples temporarily temporary ten tend
tended tendency tends tennis tens tense tension tensions tent tenure term terms terrible territorial territory terror
terrorism terrorist terrorists test tested testified testimony testing tests text th than thank thanked thanks that
the theater theft their them theme themes themselves then theories theory therapy there thereby therefore these they
thick thin thing things think thinking thinks third third-party this thorough those though thought thoughts thousand
thousands thread threat threaten threatened threatening threatens threats three three-quarters three-way threshold
threw thrive throat through throughout throw throwing thrown thus thwart ticket tickets tide tie tied ties tight
tighten till time timely timestamp timing tiny tip tips tire tired tires title titled titles to today toes together
told tolerance tolerate toll tomorrow ton tone tonight tons too took tool tools top topic topics torture total totally
touch touched tough tougher tourist tourists tournament touted touting toward towards town towns toxic track tracking
tracks traction trade traded trader traders trades trading tradition traditional traditionally traditions traffic
tragedy tragic trail trailed trailing trails train trained training transactions transcripts transfer transform
transformation transformative transformed transgender transition translate translated translating translation
transmedia transparency transparent transport trap trash travel traveled travelers traveling travelling treat treated
treating treatment treatments trees tremendous trend trends trial tribe tribute tried tries trigger trillion trio trip
trips triumph troops trot trouble troubled troubling trove truck true truly trust trusted trustworthy truth truthful
try trying tsunami tuition tunnel tunnels turmoil turn turned turning turnout turns tweet tweet-author tweet-date
tweeted tweeting tweets twelve twenty twice twist two two-term two-thirds two-year tying type types typical typically
uh ultimate ultimately um unable unacceptable unanimous unauthorized unaware unbelievable uncertain uncertainty
unclassified unclear uncomfortable uncovered undecided under undercut underdog underestimated underground underlying
undermine undermining underscore underscored understand understanding understands understood underway undocumented
unemployment unexpectedly unfair unfairly unfavorable unfit unfortunate unfortunately unhappy unheard unified uniform
unify unifying unions unique uniquely unit unite units universal universities unknown unless unlike unlikely
unnecessary unofficial unpopular unpopularity unprecedented unpredictable unqualified unrelated unsecured unsuccessful
unsure until unusual unusually unveiled unwillingness up upcoming update updated updates upheaval upon uprising upset
urban urge urged urgency urgent urging use used useful useless user users uses using usual usually vacation vacuum
vague valid valuable value valued values variety various vary vast vastly vehicle vehicles vendors venture ventures
venue version versions versus very vet veteran veterans veto vetted vetting via viability viable vice-presidential
victim victims victories victory video videos view viewed viewers viewing views vigorously violated violates violating
violation violations violence violent virtual virtually virus visa visas visible vision visit visited visiting
visitors visits vital vlog vocal voice voiced voices volume volunteer volunteers vote voted voter voters votes voting
vow vowed vowing vs vulnerability vulnerable vying wage wages wait waited waiting wake walk walked walks walls waning
wanna want wanted wanting wants warehouse warfare warm warming warmth warn warned warning warnings wary was wash
wasted watchdog watched watching water waterboarding watermelon wave waves waving way ways we weak weaker weakness
wealth wealthiest wealthy weapon weapons wear wearing weather website websites wedding week weekend weekends weeks
weigh weighed weight weird welcome welcomed welcoming welfare well well-being well-known went were wet what whatever
whatsoever wheel when whenever where wherever whether which while whiter whites who whoever whole whom whomever whose
why wide wide-ranging widely widening wider widespread wife wiki wild wildly will willing willingness win wind window
winds wine wines wing winner winner-take-all winners winning wins wisdom wise wish wishes with withdraw withdrawal
withheld within without witness witnessed woes wolves woman women won wonder wonderful wondering wont word wording
words wore work work-related worked worker workers workforce working working-class workplace works worldwide worms
worn worried worries worry worrying worse worship worst worth worthwhile would would-be wounded wounds wrap wrapped
write writer writers writes writing written wrong wrongdoing wrote www xenophobe xenophobic xls yard yeah year
year-old yearly years yelled yellow yes yesterday yet yield yields yoga you young younger youngest your yourself youth
zone`;
