// Places other than states and their capitals that news names without saying what they are (from general knowledge).
import { entries, wordSet } from './words.ts';

const regions = `
Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Europe, Asia, Africa, North America, South America, Latin America, Central America, Oceania, Antarctica, Arctic,
Middle East, Far East, Balkans, Caucasus, Caribbean, Scandinavia, Baltics, Sahel, Maghreb, Persian Gulf, Gulf,
Southeast Asia, South Asia, Central Asia, Eastern Europe, Western Europe, Horn of Africa, Sub-Saharan Africa,
Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Zaporizhzhia, Kherson, Transnistria, Nagorno-Karabakh, Chechnya, Dagestan,
Siberia, Kaliningrad, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Kurdistan, Darfur, Tigray, Amhara, Oromia, Kashmir,
Xinjiang, Tibet, Punjab, Sindh, Balochistan, Kurdistan, Rojava, Idlib, Catalonia, Bavaria, Saxony, Brittany, Normandy,
England, Scotland, Wales, Northern Ireland, Ulster, Cornwall, Yorkshire, Kent, Essex, Sussex, Lancashire, Merseyside, Midlands,
Quebec, Ontario, Alberta, British Columbia, Nova Scotia, Manitoba, Saskatchewan, New Brunswick, Newfoundland,
New South Wales, Queensland, Tasmania, Western Australia, South Australia, Northern Territory,
New England, Midwest, West Coast, East Coast, Silicon Valley, Wall Street, Capitol Hill, Manhattan, Brooklyn, Queens, Bronx, Harlem,
Hollywood, Heathrow, Gatwick, Westminster, Guantanamo, Guantanamo Bay, Okinawa, Hokkaido, Java, Sumatra, Bali, Borneo,
Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Baltic Sea,
North Sea, South China Sea, East China Sea, Sea of Azov, Strait of Hormuz, Taiwan Strait, English Channel, Suez Canal, Panama Canal,
Himalayas, Alps, Andes, Mount Everest, Amazon rainforest, Sahara, Earth, Mars, Moon, Mecca, Golan, Galilee, Negev, Sinai Peninsula,
Korean Peninsula, Arabian Peninsula, Iberian Peninsula, Balkan Peninsula, Crimean Peninsula, Great Lakes, Rio Grande, Nile, Danube, Dnipro`;

const unitedStates = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
Ala., Ariz., Ark., Calif., Colo., Conn., Fla., Ga., Ill., Ind., Kan., Ky., Mass., Md., Mich., Minn., Miss., Mo., Mont., Neb.,
Nev., N.C., N.D., N.H., N.J., N.M., N.Y., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., W.Va., Wash., Wis., Wyo., D.C.`;

const cities = `
New York City, NYC, LA, L.A., D.C., Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Jose, Austin, Boston, Seattle,
Denver, Detroit, Miami, Atlanta, Baltimore, Las Vegas, Portland, San Francisco, Oakland, Cleveland, Pittsburgh, Cincinnati, St. Louis,
St Louis, Minneapolis, Milwaukee, New Orleans, Tampa, Orlando, Sacramento, Kansas City, Salt Lake City, Charlotte, Memphis, Nashville,
Honolulu, Anchorage, Tulsa, Omaha, Buffalo, Newark, Charlottesville, Ferguson, Long Beach, Fort Worth, El Paso, Palm Beach, Mar-a-Lago,
Camp David, Cupertino, Redmond, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec City, Tijuana, Guadalajara,
Monterrey, Rio de Janeiro, Rio, São Paulo, Sao Paulo, Salvador, Medellín, Medellin, Cali, Guayaquil, Rosario, Valparaiso, Maracaibo,
Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Coventry, Hull, Bradford, Sunderland,
Brighton, Oxford, Cambridge, Southampton, Portsmouth, Dover, Glasgow, Edinburgh, Aberdeen, Dundee, Cardiff, Swansea, Belfast, Derry,
Londonderry, Cork, Galway, Limerick, Salisbury, Calais, Lyon, Marseille, Marseilles, Toulouse, Nice, Bordeaux, Lille, Strasbourg, Nantes, Cannes,
Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dortmund, Leipzig, Dresden, Bremen, Nuremberg, Ramstein, Davos, Zurich, Geneva,
Basel, Lausanne, Salzburg, Graz, Milan, Naples, Turin, Florence, Venice, Genoa, Bologna, Palermo, Lampedusa, Barcelona, Valencia, Seville,
Bilbao, Málaga, Porto, Rotterdam, Utrecht, Antwerp, Ghent, Bruges, Gothenburg, Malmö, Malmo, Bergen, Aarhus, Tampere, Gdansk, Krakow, Kraków, Lodz, Wroclaw,
Poznan, Lublin, Rzeszow, Brno, Ostrava, Cluj, Constanta, Varna, Plovdiv, Thessaloniki, Salonika, Istanbul, Izmir, Antalya, Bursa, Gaziantep,
Diyarbakir, St. Petersburg, St Petersburg, Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Sochi, Rostov, Volgograd, Vladivostok, Belgorod, Kursk,
Bryansk, Murmansk, Grozny, Samara, Saratov, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Lvov, Dnipro, Mariupol, Bakhmut, Avdiivka, Pokrovsk, Kramatorsk, Kupiansk,
Kurakhove, Chernihiv, Sumy, Poltava, Mykolaiv, Vinnytsia, Zhytomyr, Bucha, Irpin, Melitopol, Berdiansk, Sevastopol, Simferopol, Yalta, Kerch, Chernobyl,
Chornobyl, Homel, Brest, Almaty, Haifa, Ramallah, Hebron, Nablus, Jenin, Bethlehem, Rafah, Khan Younis, Gaza City, Jeddah, Mecca, Medina, Dubai, Sharjah,
Aleppo, Homs, Raqqa, Idlib, Mosul, Basra, Erbil, Irbil, Fallujah, Kirkuk, Najaf, Karbala, Isfahan, Mashhad, Tabriz, Qom, Natanz, Herat, Kandahar, Jalalabad,
Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur,
Lucknow, Srinagar, Amritsar, Agra, Chittagong, Mandalay, Chiang Mai, Phuket, Pattaya, Ho Chi Minh City, Saigon, Da Nang, Surabaya, Bandung, Cebu, Davao,
Shanghai, Guangzhou, Shenzhen, Tianjin, Chongqing, Wuhan, Chengdu, Nanjing, Hangzhou, Xi'an, Harbin, Dalian, Qingdao, Lhasa, Urumqi, Kaohsiung, Busan, Incheon,
Panmunjom, Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Hiroshima, Nagasaki, Fukushima, Kobe, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Auckland,
Christchurch, Cape Town, Johannesburg, Durban, Soweto, Lagos, Kano, Port Harcourt, Maiduguri, Mombasa, Kisumu, Dar es Salaam, Kigali, Goma, Bukavu, Lubumbashi,
Casablanca, Marrakesh, Marrakech, Tangier, Fez, Oran, Benghazi, Misrata, Sirte, Tobruk, Alexandria, Giza, Suez, Sharm el-Sheikh, Port Said, Port Sudan, El Fasher,
Omdurman, Mekelle, Hargeisa, Garowe, Aden, Hodeidah, Marib, Taiz`;

/** As written. */
export const placeNames: ReadonlySet<string> = new Set([regions, unitedStates, cities].flatMap(entries));

/** The states of the United States, with their abbreviations: what follows the comma of "Mobile, Alabama". */
export const americanStates: ReadonlySet<string> = new Set(entries(unitedStates));

/** Last words of the names of places. */
export const placeHeads =
  wordSet(`river lake mountain mountains mount island islands sea ocean bay gulf strait straits
  peninsula valley desert coast airport street road avenue square park bridge city town village county province region oblast
  district state territory beach hill hills canal channel border basin forest port harbour harbor station stadium plaza palace
  cathedral mosque base camp crossing heights zone airfield highway`);
