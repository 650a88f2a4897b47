// Verbs between what is counted and its number, and what begins the clause they stand in.

/** "Prosecutions [skyrocketed] to 50,000". */
export const changeVerbs: ReadonlySet<string> = new Set(
  `rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease
  decreases decreased decreasing grow grows grew grown growing shrink shrinks shrank shrunk climb climbs climbed
  climbing jump jumps jumped surge surges surged surging soar soars soared soaring skyrocket skyrocketed spike spiked
  drop drops dropped dropping decline declines declined declining plunge plunges plunged slump slumped tumble tumbled
  dip dipped slip slips slipped ease eased reach reaches reached reaching hit hits hitting total totals totaled
  totalled exceed exceeds exceeded surpass surpassed top topped average averages averaged number numbers numbered
  stand stands stood remain remains remained double doubled triple tripled quadrupled swell swelled swollen balloon
  ballooned mushroomed shot went gone go goes came come is are was were be been cost costs amount amounts amounted
  equal equals account accounts accounted expand expanded contract contracted narrow narrowed widen widened slow
  slowed accelerate accelerated`.split(/\s+/),
);

/** A clause begins after these. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  `that and but or while because when if as though although whereas after before since which who so than said says
  say showed shows show shown found finds find reported reports report suggest suggests suggested indicate indicates
  indicated estimate estimates estimated claimed claims claim told added adds noted notes`.split(/\s+/),
);

/** "[That number] increased to 24,000": heads that stand for what the figure before counts. */
export const standIns: ReadonlySet<string> = new Set(
  'number figure toll total tally count amount sum numbers figures'.split(' '),
);
