// Made from i18n-iso-countries 7.14.0, i18n-nationality 1.4.0, countries-list 3.4.1 (all MIT) by `npm run generate`; do not edit.
// A country a line: ISO 3166-1 alpha-3 code, name, demonym, capital.
export const countryTable = `ABW|Aruba||Oranjestad
AFG|Afghanistan|Afghan|Kabul
AGO|Angola|Angolan|Luanda
AIA|Anguilla||The Valley
ALA|Åland Islands||Mariehamn
ALB|Albania|Albanian|Tirana
AND|Andorra|Andorran|Andorra la Vella
ARE|United Arab Emirates|Emirian|Abu Dhabi
ARG|Argentina|Argentinean|Buenos Aires
ARM|Armenia|Armenian|Yerevan
ASM|American Samoa||Pago Pago
ATA|Antarctica||
ATF|French Southern Territories|French|Port-aux-Français
ATG|Antigua and Barbuda|Antiguans|Saint John's
AUS|Australia|Australian|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan|Azerbaijani|Baku
BDI|Burundi|Burundian|Gitega
BEL|Belgium|Belgian|Brussels
BEN|Benin|Beninese|Porto-Novo
BES|Bonaire||Kralendijk
BFA|Burkina Faso|Burkinabe|Ouagadougou
BGD|Bangladesh|Bangladeshi|Dhaka
BGR|Bulgaria|Bulgarian|Sofia
BHR|Bahrain|Bahraini|Manama
BHS|Bahamas|Bahamian|Nassau
BIH|Bosnia and Herzegovina||Sarajevo
BLM|Saint Barthélemy||Gustavia
BLR|Belarus|Belarusian|Minsk
BLZ|Belize|Belizean|Belmopan
BMU|Bermuda||Hamilton
BOL|Bolivia|Bolivian|Sucre
BRA|Brazil|Brazilian|Brasília
BRB|Barbados|Barbadian|Bridgetown
BRN|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BTN|Bhutan|Bhutanese|Thimphu
BVT|Bouvet Island||
BWA|Botswana|Batswana|Gaborone
CAF|Central African Republic|Central African|Bangui
CAN|Canada|Canadian|Ottawa
CCK|Cocos||West Island
CHE|Switzerland|Swiss|Bern
CHL|Chile|Chilean|Santiago
CHN|People's Republic of China|Chinese|Beijing
CIV|Cote d'Ivoire|Ivorian|Yamoussoukro
CMR|Cameroon|Cameroonian|Yaoundé
COD|Democratic Republic of the Congo|Congolese|Kinshasa
COG|Republic of the Congo|Congolese|Brazzaville
COK|Cook Islands||Avarua
COL|Colombia|Colombian|Bogotá
COM|Comoros|Comoran|Moroni
CPV|Cape Verde|Cape Verdean|Praia
CRI|Costa Rica|Costa Rican|San José
CUB|Cuba|Cuban|Havana
CUW|Curaçao||Willemstad
CXR|Christmas Island||Flying Fish Cove
CYM|Cayman Islands||George Town
CYP|Cyprus|Cypriot|Nicosia
CZE|Czech Republic|Czech|Prague
DEU|Germany|German|Berlin
DJI|Djibouti||
DMA|Dominica|Dominican|Roseau
DNK|Denmark|Danish|Copenhagen
DOM|Dominican Republic|Dominican|Santo Domingo
DZA|Algeria|Algerian|Algiers
ECU|Ecuador|Ecuadorean|Quito
EGY|Egypt|Egyptian|Cairo
ERI|Eritrea|Eritrean|Asmara
ESH|Western Sahara||El Aaiún
ESP|Spain|Spanish|Madrid
EST|Estonia|Estonian|Tallinn
ETH|Ethiopia|Ethiopian|Addis Ababa
FIN|Finland|Finnish|Helsinki
FJI|Fiji|Fijian|Suva
FLK|Falkland Islands||Stanley
FRA|France|French|Paris
FRO|Faroe Islands||Tórshavn
FSM|Micronesia|Micronesian|Palikir
GAB|Gabon|Gabonese|Libreville
GBR|United Kingdom|British|London
GEO|Georgia|Georgian|Tbilisi
GGY|Guernsey||St. Peter Port
GHA|Ghana|Ghanaian|Accra
GIB|Gibraltar||
GIN|Guinea|Guinean|Conakry
GLP|Guadeloupe||Basse-Terre
GMB|Republic of The Gambia|Gambian|Banjul
GNB|Guinea-Bissau|Guinea-Bissauan|Bissau
GNQ|Equatorial Guinea|Equatorial Guinean|Malabo
GRC|Greece|Greek|Athens
GRD|Grenada|Grenadian|St. George's
GRL|Greenland||Nuuk
GTM|Guatemala|Guatemalan|Guatemala City
GUF|French Guiana|French|Cayenne
GUM|Guam||Hagåtña
GUY|Guyana|Guyanese|Georgetown
HKG|Hong Kong||City of Victoria
HMD|Heard Island and McDonald Islands|Heard Island and Mcdonald Islands|
HND|Honduras|Honduran|Tegucigalpa
HRV|Croatia|Croatian|Zagreb
HTI|Haiti|Haitian|Port-au-Prince
HUN|Hungary|Hungarian|Budapest
IDN|Indonesia|Indonesian|Jakarta
IMN|Isle of Man|Manx|Douglas
IND|India|Indian|New Delhi
IOT|British Indian Ocean Territory||Diego Garcia
IRL|Ireland|Irish|Dublin
IRN|Islamic Republic of Iran|Iranian|Tehran
IRQ|Iraq|Iraqi|Baghdad
ISL|Iceland|Icelandic|Reykjavik
ISR|Israel|Israeli|Jerusalem
ITA|Italy|Italian|Rome
JAM|Jamaica|Jamaican|Kingston
JEY|Jersey||Saint Helier
JOR|Jordan|Jordanian|Amman
JPN|Japan|Japanese|Tokyo
KAZ|Kazakhstan|Kazakhstani|Astana
KEN|Kenya|Kenyan|Nairobi
KGZ|Kyrgyzstan|Kyrgyz|Bishkek
KHM|Cambodia|Cambodian|Phnom Penh
KIR|Kiribati|I-Kiribati|South Tarawa
KNA|Saint Kitts and Nevis|Kittian and Nevisian|Basseterre
KOR|South Korea|South Korean|Seoul
KWT|Kuwait|Kuwaiti|Kuwait City
LAO|Lao People's Democratic Republic|Laotian|Vientiane
LBN|Lebanon|Lebanese|Beirut
LBR|Liberia|Liberian|Monrovia
LBY|Libya|Libyan|Tripoli
LCA|Saint Lucia|Saint Lucian|Castries
LIE|Liechtenstein|Liechtensteiner|Vaduz
LKA|Sri Lanka|Sri Lankan|Colombo
LSO|Lesotho|Mosotho|Maseru
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourger|
LVA|Latvia|Latvian|Riga
MAC|Macao||
MAF|Saint Martin||Marigot
MAR|Morocco|Moroccan|Rabat
MCO|Monaco|Monacan|
MDA|Moldova|Moldovan|Chișinău
MDG|Madagascar|Malagasy|Antananarivo
MDV|Maldives|Maldivan|Malé
MEX|Mexico|Mexican|Mexico City
MHL|Marshall Islands|Marshallese|Majuro
MKD|The Republic of North Macedonia|Macedonian|Skopje
MLI|Mali|Malian|Bamako
MLT|Malta|Maltese|Valletta
MMR|Myanmar|Burmese|Naypyidaw
MNE|Montenegro|Montenegrin|Podgorica
MNG|Mongolia|Mongolian|Ulan Bator
MNP|Northern Mariana Islands||Saipan
MOZ|Mozambique|Mozambican|Maputo
MRT|Mauritania|Mauritanian|Nouakchott
MSR|Montserrat||Plymouth
MTQ|Martinique||Fort-de-France
MUS|Mauritius|Mauritian|Port Louis
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur
MYT|Mayotte||Mamoudzou
NAM|Namibia|Namibian|Windhoek
NCL|New Caledonia||Nouméa
NER|Niger|Nigerien|Niamey
NFK|Norfolk Island||Kingston
NGA|Nigeria|Nigerian|Abuja
NIC|Nicaragua|Nicaraguan|Managua
NIU|Niue||Alofi
NLD|Netherlands|Dutch|Amsterdam
NOR|Norway|Norwegian|Oslo
NPL|Nepal|Nepalese|Kathmandu
NRU|Nauru|Nauruan|Yaren
NZL|New Zealand|New Zealander|Wellington
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad
PAN|Panama|Panamanian|Panama City
PCN|Pitcairn||Adamstown
PER|Peru|Peruvian|Lima
PHL|Philippines|Filipino|Manila
PLW|Palau|Palauan|Ngerulmud
PNG|Papua New Guinea||Port Moresby
POL|Poland|Polish|Warsaw
PRI|Puerto Rico||San Juan
PRK|North Korea|North Korean|Pyongyang
PRT|Portugal|Portuguese|Lisbon
PRY|Paraguay|Paraguayan|Asunción
PSE|State of Palestine||Ramallah
PYF|French Polynesia|French|Papeetē
QAT|Qatar|Qatari|Doha
REU|Reunion||Saint-Denis
ROU|Romania|Romanian|Bucharest
RUS|Russian Federation|Russian|Moscow
RWA|Rwanda|Rwandan|Kigali
SAU|Saudi Arabia|Saudi|Riyadh
SDN|Sudan|Sudanese|Khartoum
SEN|Senegal|Senegalese|Dakar
SGP|Singapore|Singaporean|
SGS|South Georgia and the South Sandwich Islands||King Edward Point
SHN|Saint Helena||Jamestown
SJM|Svalbard and Jan Mayen||Longyearbyen
SLB|Solomon Islands|Solomon Islander|Honiara
SLE|Sierra Leone|Sierra Leonean|Freetown
SLV|El Salvador|Salvadoran|San Salvador
SMR|San Marino|San Marinese|City of San Marino
SOM|Somalia|Somali|Mogadishu
SPM|Saint Pierre and Miquelon||Saint-Pierre
SRB|Serbia|Serbian|Belgrade
SSD|South Sudan||Juba
STP|Sao Tome and Principe|Sao Tomean|São Tomé
SUR|Suriname|Surinamer|Paramaribo
SVK|Slovakia|Slovakian|Bratislava
SVN|Slovenia|Slovenian|Ljubljana
SWE|Sweden|Swedish|Stockholm
SWZ|Eswatini|Swazi|Lobamba
SXM|Sint Maarten||Philipsburg
SYC|Seychelles|Seychellois|Victoria
SYR|Syrian Arab Republic|Syrian|Damascus
TCA|Turks and Caicos Islands||Cockburn Town
TCD|Chad|Chadian|N'Djamena
TGO|Togo|Togolese|Lomé
THA|Thailand|Thai|Bangkok
TJK|Tajikistan|Tajik|Dushanbe
TKL|Tokelau||Fakaofo
TKM|Turkmenistan||Ashgabat
TLS|Timor-Leste|East Timorese|Dili
TON|Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago|Trinidadian or Tobagonian|Port of Spain
TUN|Tunisia|Tunisian|Tunis
TUR|Türkiye|Turkish|Ankara
TUV|Tuvalu|Tuvaluan|Funafuti
TWN|Taiwan|Taiwanese|Taipei
TZA|United Republic of Tanzania|Tanzanian|Dodoma
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine|Ukrainian|Kyiv
UMI|United States Minor Outlying Islands||
URY|Uruguay|Uruguayan|Montevideo
USA|United States of America|American|Washington D.C.
UZB|Uzbekistan|Uzbekistani|Tashkent
VAT|Holy See||Vatican City
VCT|Saint Vincent and the Grenadines||Kingstown
VEN|Venezuela|Venezuelan|Caracas
VGB|Virgin Islands||Road Town
VIR|Virgin Islands||Charlotte Amalie
VNM|Vietnam|Vietnamese|Hanoi
VUT|Vanuatu||Port Vila
WLF|Wallis and Futuna|Welsh|Mata-Utu
WSM|Samoa|Samoan|Apia
XKK|Kosovo||Pristina
YEM|Yemen|Yemenite|Sana'a
ZAF|South Africa|South African|Pretoria
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Zimbabwean|Harare`;
