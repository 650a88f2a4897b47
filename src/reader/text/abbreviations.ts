// Words of written English that keep their full stop, and prefixes that keep their hyphen.

/** Lower case, without the full stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon gov sen rep gen col lt maj capt cmdr adm sgt cpl pvt pres supt insp st ste jr sr esq
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
  inc corp co ltd llc bros dept univ assn ave blvd rd no vs etc approx est fig vol pp ed eds al
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo messrs mmes ft mt`.split(/\s+/),
);

/** Those after which no sentence begins however it goes on: a name or a number follows. */
export const abbreviationsBeforeNames: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon gov sen rep gen col lt maj capt cmdr adm sgt cpl pvt pres supt insp messrs mmes st mt ft
  vs no vol pp fig approx est jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);

/** Lower case, without the hyphen: "non-starter" is one word. */
export const prefixes: ReadonlySet<string> = new Set(
  `non pre post co re semi pro anti ex e un sub ultra inter multi counter neo pan quasi vice`.split(/\s+/),
);
