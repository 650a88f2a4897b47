// Peoples without a state of their own, believers, parties' people: groups that news names with a capital.
import { wordSet } from './words.ts';

/** As written. */
export const groupNames =
  wordSet(`Muslims Christians Jews Catholics Protestants Sunnis Shiites Shias Hindus Buddhists Sikhs Mormons Evangelicals Yazidis Druze Alawites Copts
  Kurds Arabs Tatars Uyghurs Uighurs Rohingya Roma Tuareg Pashtuns Hazaras Tamils Chechens Ossetians Abkhazians Basques Catalans Europeans Africans Asians Latinos Hispanics Westerners
  Scots Welshmen Englishmen Londoners Parisians Muscovites Californians Texans Democrats Republicans Conservatives Liberals Tories Greens Communists Socialists Islamists Houthis
  Bolsheviks Nazis Soviets Marxists Zionists Senators Congressmen`);

/** Surnames of heads of state and government, and of others, that news of this century gives without more (lower case). */
export const publicFigures =
  wordSet(`trump biden obama clinton bush reagan nixon kennedy carter pence harris mcconnell pelosi sanders romney rubio cruz putin medvedev lavrov shoigu peskov yeltsin gorbachev
  stalin lenin zelensky zelenskyy zelenskiy poroshenko yanukovych lukashenko merkel scholz merz steinmeier macron hollande sarkozy chirac johnson cameron blair thatcher sunak starmer corbyn farage
  berlusconi meloni draghi erdogan netanyahu abbas arafat assad khamenei rouhani raisi ahmadinejad gaddafi mubarak morsi sisi modi gandhi xi mao hitler mussolini churchill roosevelt
  lula bolsonaro chavez maduro castro trudeau harper orban duda tusk kaczynski stoltenberg rutte guterres annan zuckerberg musk bezos snowden assange mandela zuma ramaphosa mugabe
  duterte marcos suu kyi abe kishida duque petro milei einstein darwin marx picasso shakespeare`);
