// What a number after it names rather than counts.

/** Common nouns: "Article 5", "phase two", "Channel 4". */
export const numberedThings: ReadonlySet<string> = new Set(
  `act agenda aisle annex apollo appendix area article battalion bed block brigade building bus cabin camp case
  category chapter channel class clause column corridor court covid cup day district division episode euro exhibit
  expo figure file flight formula game gate generation grade group highway hill house interstate issue item job
  lane layer level lot line list mark mission model month no no. nos. note number order page paragraph part party
  phase pier plan platform plot point pole precinct protocol question rank reactor regiment resolution room round
  route row rule runway season section sector serial series session sheet shop site size squad stage stair station
  step stop street studio suite table tank task team terminal tier title tower track train tranche type unit version
  volume vol. ward week year zone`.split(/\s+/),
);

/** Makes whose products are numbers: "60 Boeing [787] Dreamliners", "an Airbus [380]". */
export const numberedMakes: ReadonlySet<string> = new Set(
  `boeing airbus iphone ipad windows android galaxy playstation xbox nikkei ftse fortune nasdaq dax stoxx russell
  antonov tupolev ilyushin embraer cessna bombardier mig sukhoi leopard abrams mirage gripen stinger javelin himars
  interstate trent falcon minsk`.split(/\s+/),
);
