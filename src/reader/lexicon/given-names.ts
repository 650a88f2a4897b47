// Given names whose bearers are nearly all women or nearly all men: those of news from general knowledge, which decide, and
// those of many countries. Names borne by both are left out on purpose: where the lists are silent the text must tell.
import type { Gender } from './roles.ts';
import { wordSet } from './words.ts';
import { namesOfMen, namesOfWomen } from './world-given-names.generated.ts';

const feminine =
  wordSet(`mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon
  michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie
  carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose
  janice nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby
  lois tina phyllis norma paula diana annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith
  kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie
  april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha veronica jill erin geraldine lauren cathy joann lorraine lynn sally
  regina erica beatrice dolores bernice audrey yvonne annette marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa
  alma sue elsie beth jeanne vicki carla tara rosemary eileen gertrude lucy tonya ella stacey wilma gina kristin natalie agnes vera charlene bessie delores melinda pearl arlene
  maureen colleen allison tamara joy georgia constance lillie claudia jackie marcia tanya nellie minnie marlene heidi glenda lydia viola courtney marian stella caroline dora vickie
  mattie maxine irma mabel marsha myrtle lena christy deanna patsy hilda gwendolyn nora margie nina cassandra leah penny kay priscilla naomi carole olga billie dianne tracey leona jenny felicia
  sonia miriam velma becky bobbie violet kristina misty mae shelly daisy ramona sherri erika katrina claire lindsey lindsay geneva guadalupe belinda margarita sheryl cora faye ada sabrina isabel marguerite hattie harriet
  molly cecilia kristi brandi blanche sandy rosie joanna iris eunice angie inez lynda madeline amelia alberta genevieve monique jodi janie maggie kayla sonya jan kristine candace fannie maryann opal alison yvette melody luz susie olivia
  flora shelley kristy mamie lula lola verna beulah antoinette candice juana jeannette pam kelli hannah whitney bridget karla celia latoya patty shelia gayle della vicky lynne sheri marianne kara jacquelyn erma blanca myra leticia pat krista roxanne
  angelica johnnie robyn francis adrienne rosalie alexandra brooke bethany sadie bernadette traci jody kendra jasmine nichole rachael chelsea mable ernestine muriel marcella elena krystal angelina nadine kari estelle dianna paulette lora mona doreen rosemarie
  angel desiree antonia hope ginger janis betsy christie freda mercedes meredith lynette teri cristina eula leigh meghan sophia eloise rochelle gretchen cecelia raquel henrietta alyssa jana kelley gwen kerry jenna tricia laverne olive alexis tasha silvia elvira
  hillary nikki condoleezza ivanka melania kellyanne ursula angela theresa priti liz yvette rachel suella kemi penny nicola ruth jacinda sanna magdalena kaja mette giorgia marine christine annalena nancy ilhan alexandria ayanna tulsi kamala dilma cristina michelle
  svetlana olena oksana yulia iryna natalia natalya tetiana kateryna olha halyna lyudmila ludmila larisa tatiana tatyana ekaterina yelena irina galina nadezhda nadia anastasia darya daria polina ksenia maryna sofia zuzana kata ana ivana jelena milena vesna
  fatima aisha ayesha khadija zainab maryam mariam layla leila noor amina hala rania samira yasmin yasmine salma dina huda zahra farah asma malala benazir shirin nargis tawakkol nadia priya indira sonia anjali lakshmi sushma nirmala mamata mayawati pratibha deepa
  ngozi chimamanda wangari ellen joyce ama akosua graca winnie aung mei ling xiaoping yoko keiko akiko naoko yuriko sanae min-ji soo-jin ingrid astrid greta birgit silke heike petra sabine ulrike gudrun monika katarina lucia giulia chiara francesca paola silvia federica ilaria
  giovanna elisabetta camille chloé segolene ségolène martine valérie valerie élisabeth simone brigitte dominique geneviève ines beatriz pilar dolores soledad consuelo esperanza mireille amélie aurore shami diane harriet jess bridget angela lucy lisa thangam emily fiona shona mhairi
  moira siobhan sinead aoife niamh maeve orla roisin mairead bronwyn cerys rhian carys megan gemma hayley kirsty lynsey tracey debbie zoe zoë chloe freya imogen phoebe poppy tabitha philippa felicity arabella camilla gillian hilary lesley lynn marjory morag pippa maya mia eliza elisa`);

const masculine =
  wordSet(`james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin
  jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan
  jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell
  bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin
  vincent glenn jeffery travis jeff chad jacob lee melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal theodore
  clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon
  roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler gilbert gene marc reginald ruben brett nathaniel rafael leslie edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel ron mitchell roland arnold
  harvey jared adrian karl cory claude erik darryl neil javier fernando clinton ted mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight armando felix jimmie everett ian wallace ken bob jaime casey alfredo
  alberto dave ivan johnnie sidney byron julian isaac morris clifton willard daryl ross virgil andy marshall salvador perry kirk sergio seth kent terrance rene eduardo terrence enrique freddie wade austin stuart fredrick arturo alejandro joey nick luther
  wendell jeremiah evan julius donnie otis shannon trevor oliver luke homer gerard doug kenny hubert angelo shaun lyle matt lynn alfonso orlando rex carlton ernesto cameron neal pablo lorenzo omar wilbur blake grant horace roderick kerry abraham willis rickey jean
  ira andres cesar johnathan malcolm rudolph damon kelvin rudy preston alton archie marco wm pete randolph garry geoffrey jonathon felipe bennie gerardo ed dominic robin loren delbert colin guillermo earnest lucas benny noel spencer rodolfo myron edmund garrett salvatore cedric lowell
  gregg sherman wilson devin sylvester kim roosevelt israel jermaine forrest wilbert leland simon guadalupe clark irving carroll bryant owen rufus woodrow sammy kristopher mack levi marcos gustavo jake lionel marty taylor ellis dallas gilberto clint nicolas laurence ismael orville drew jody ervin dewey
  barack joe donald bernie mitt newt marco ted rand rahm beto pete elon jeff mitch lindsey kyle keir rishi boris tony gordon nigel jeremy michael ed jacob dominic sajid sadiq wes angus alex vince nick menzies emmanuel nicolas francois françois jacques olaf gerhard helmut friedrich christian robert jens frank-walter silvio matteo giuseppe sergio mario
  pedro mariano josé manuel antonio jean-claude jean-marc jean-luc charles ursula mark viktor vladimir volodymyr vladimír dmitry dmitri dmytro sergei sergey serhiy serhii andriy andrii andrei andrey alexei aleksei oleksiy oleksandr oleksii aleksandr alexander yevgeny yevhen evgeny mikhail mykhailo mykola nikolai ivan oleg oleh igor ihor yuri yuriy yury
  pavel petro pyotr denys denis maksym maxim ruslan rustem kyrylo vadym valery valeriy valerii vasyl viktor anatoly anatoliy arseniy bohdan borys boris leonid gennady konstantin kostiantyn roman rodion ramzan stanislav taras vitaly vitali vitaliy vyacheslav yaroslav zelimkhan ilya kirill nikita
  aleksandar andrzej donald jaroslaw lech mateusz tomasz piotr krzysztof marek jan vaclav václav milos petr robert igor janez borut milo slobodan ratko radovan edi hashim albin traian klaus nicolae boyko rumen kiril recep tayyip abdullah ahmet mehmet mustafa hakan mevlut kemal selahattin bülent fethullah ilham nikol serzh
  mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hossein ibrahim ismail yusuf yousef omar osama khalid khaled mahmoud mahmud abdel abdul abdulaziz salman bashar hafez nouri haider muqtada hamid ashraf imran nawaz asif pervez yahya ismail khalil saeed saad rafik hassan nabih najib michel walid riad fayez khalifa muammar zine hosni anwar
  benjamin binyamin ehud ariel shimon yitzhak moshe naftali yair avigdor benny gideon gadi yoav itamar bezalel yasser mahmoud saeb marwan javad ruhollah hashem qassem narendra manmohan rajiv rahul amit arvind jawaharlal mohandas subrahmanyam ajit shashi lal yogi atal
  jinping xi deng mao li keqiang zedong shinzo fumio yoshihide junichiro taro shigeru kim jong-un moon jae-in ban ki-moon lee hsien rodrigo benigno ferdinand bongbong joko prabowo mahathir najib anwar thaksin prayuth hun nguyen kofi boutros nelson jacob thabo cyril robert emmerson morgan uhuru raila william yoweri paul abiy isaias muhammadu goodluck olusegun
  félix joseph laurent alassane macky paul omar abdel fattah hemedti idriss evo hugo nicolás nicolas juan diego luiz inácio jair fernando mauricio alberto néstor nestor javier sebastián sebastian gabriel gustavo álvaro alvaro enrique andrés daniel raúl fidel rafael lenín alan ollanta pedro
  liam conor eoin enda leo micheál micheal gerry martin declan cormac padraig seamus brendan ciaran niall callum hamish alasdair fergus ewan euan rhys gareth huw dafydd ieuan aled alun kieran jamie darragh oisin geoff nigel clive trevor rupert giles piers tristan toby hugo barnaby algernon
  hans heinz jürgen jurgen klaus dieter horst günter gunter uwe jörg holger ralf sigmar joschka heiko volker boris lars mats anders björn bjorn sven erik göran carl fredrik stefan mikael jens kjell jonas espen ole per knut sauli alexander antti pekka matti jukka esko henri hendrik wim geert mark dick jan-peter
  luigi giovanni paolo pietro francesco stefano alessandro andrea luca enrico beppe umberto romano carlo giorgio massimo fabio dario kostas alexis antonis kyriakos george yanis giorgos dimitris nikos costas hun steve nathan oscar finn harrison noah elijah mason logan ethan aiden jayden caleb isaiah ahmad kyle`);

const ambiguous =
  wordSet(`kim robin jamie leslie jean marion lynn kerry jan shannon angel francis guadalupe taylor jody carmen dominique andrea rene dana casey pat kelly
  tracy stacy ashley lindsey jackie april hope israel dallas orlando austin virginia georgia florence victoria charlotte`);
const alsoOther =
  wordSet(`joy hope grace april dawn rose ruby amber crystal angel mark grant will art bill guy dean drew rich chase may june ginger olive opal ivy lee misty melody sky violet
  jack dale glen pearl penny mercedes heather holly iris lance rob sue pat max rex major young king earl duke lane brook cliff clay joe moon ban li xi mao ali per ole an van ray pete jay faith charity`);

const surelyFeminine = wordSet(`carmen virginia florence victoria charlotte georgia april hope`);

const world = { women: wordSet(namesOfWomen), men: wordSet(namesOfMen) };

/** Whether the word is a given name at all. */
export function isGivenName(word: string): boolean {
  if (isOfNews(word)) return true;
  const plain = withoutAccents(word.toLowerCase());
  return world.women.has(plain) || world.men.has(plain);
}

function isOfNews(word: string): boolean {
  const name = word.toLowerCase();
  if (feminine.has(name) || masculine.has(name) || ambiguous.has(name)) return true;
  const plain = withoutAccents(name);
  return plain !== name && isOfNews(plain);
}

// "Lucía" where the list has "lucia".
function withoutAccents(name: string): string {
  return /^[a-z'-]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether it is one and hardly anything else: "Olga", not "Grace" or "Mark". */
export function isPlainGivenName(word: string): boolean {
  return isOfNews(word) && !alsoOther.has(word.toLowerCase());
}

/** Null for names of both, and for names that the lists do not hold. */
export function genderOfGivenName(word: string): Gender | null {
  const lower = word.toLowerCase();
  const name = feminine.has(lower) || masculine.has(lower) ? lower : withoutAccents(lower);
  if (ambiguous.has(name) && !surelyFeminine.has(name)) return null;
  const ofNews = oneOf(feminine.has(name), masculine.has(name));
  return ofNews ?? oneOf(world.women.has(name), world.men.has(name));
}

function oneOf(she: boolean, he: boolean): Gender | null {
  return she === he ? null : she ? 'feminine' : 'masculine';
}
