// As many short articles as a test needs, each with its own words, as JSONL.

const people = ['Petra Osei', 'Julián Tello', 'Ingrid Solheim', 'Marisol Andrade', 'Tomas Reyl'];
const towns = ['Ayamaca', 'Port Selby', 'Kestria', 'Lindmoor'];

export function madeArticles(count: number): string {
  return Array.from({ length: count }, (_, number) => `${JSON.stringify(madeArticle(number))}\n`).join('');
}

function madeArticle(number: number) {
  const person = people[number % people.length]!;
  const town = towns[number % towns.length]!;
  return {
    id: `made-${number}`,
    publisher: `Paper ${number % 7}`,
    published: `2031-0${1 + (number % 9)}-1${number % 10}`,
    text:
      `${person} said on Monday that ${number + 20} families had left ${town}.\n\n` +
      `“We will accept a ceasefire if convoy ${number} arrives,” the mayor of ${town} told reporters. ` +
      `About ${number * 3 + 100} people live there, according to the district office.`,
  };
}
