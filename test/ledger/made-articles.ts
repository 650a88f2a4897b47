// As many short articles as a test needs, each with its own words, as JSONL.

const people =
  'Petra Osei,Julián Tello,Ingrid Solheim,Marisol Andrade,Tomas Reyl,Anouk Verhey,Samir Kadan'.split(',');
const towns = 'Ayamaca,Port Selby,Kestria,Lindmoor,Oster Bay'.split(',');
const groups =
  'families,nurses,drivers,farmers,pupils,fishermen,miners,clerks,shepherds,weavers,smiths'.split(',');
const things =
  'schools,bridges,ferries,mills,wells,roads,harbours,markets,libraries,orchards,dams,tunnels,kilns'.split(
    ',',
  );
const deeds =
  'reopen,close,move,sell,repair,guard,paint,count,rent,clear,drain,widen,fence,lower,share,name,test'.split(
    ',',
  );

export function madeArticles(count: number): string {
  return Array.from({ length: count }, (_, number) => `${JSON.stringify(madeArticle(number))}\n`).join('');
}

// The lists are of coprime lengths: their words meet in ever new ways.
function madeArticle(number: number) {
  const from = (list: readonly string[]) => list[number % list.length]!;
  return {
    id: `made-${number}`,
    publisher: `Paper ${number % 7}`,
    published: `2031-0${1 + (number % 9)}-1${number % 10}`,
    text:
      `${from(people)} said on Monday that ${number + 20} ${from(groups)} of ${from(towns)} would ${from(deeds)} the ${from(things)}.\n\n` +
      `“We ${from(deeds)} what the ${from(groups)} ask for,” the mayor of ${from(towns)} told reporters. ` +
      `About ${number * 3 + 100} ${from(things)} need repair, according to ${from(people)}.`,
  };
}
