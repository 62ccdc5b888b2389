/**
 * The facts a table tells beside its figures. Worded per language in presentation, by code.
 * Values are named in the comment of each.
 */
export const NOTE_CODES = [
  /** {persons, of}: how many stand in no known unit or no known group, out of how many. Always told. */
  'unassigned-share',
  /** {persons}: counted though the source does not say on what terms. */
  'terms-unknown',
  /** {pieces}: employments counted with no share of a position because none was delivered. */
  'percent-unknown',
  /** {source, persons}: another employment source is kept but not counted. */
  'other-sources-not-counted',
  /** {deliveries, first}: archives that count from their own time, not from the day of take-in. */
  'own-time',
  /** {persons, final-from}: ends that a return may still bridge, and the day from which none can. */
  'provisional-exits',
  /** {summer, other}: longest bridged holes, days. */
  'gap-rule',
  /** {from, to}: the two days compared. */
  'reference-days',
  /** {persons}: in the unit that followed theirs, so not counted as moved. */
  'succession-moves',
  /** {persons}: shown as going to another place only because their unit was followed by another. */
  'succession-flows',
  /** {persons}: without a known unit on one of the days, so not counted as moved. */
  'unplaced-at-either-date',
  /** {units}: placed in an area by the nearest border, outside all of them. */
  'nearest-area',
  /** {persons, months}: in temporary posts without a longer hole for at least so many months. */
  'long-temporary',
  /** {persons}: in a post of which the source does not say whether it is permanent. */
  'contract-unknown',
  /** {persons}: without a year of birth. */
  'birth-unknown',
  /** {mean, persons}: mean age in completed years, of so many. Not told to the public of few. */
  'mean-age',
  /** {persons}: counted as employed though nobody reports them any more and no end is told. */
  'fallen-out',
  /** Counted by the rules of Statistics Norway. */
  'ssb-rule',
  /** {persons}: in several units; they stand in the largest job. */
  'ssb-several-jobs',
  /** {persons}: not employed because of a leave of 90 days or more. */
  'ssb-long-leave',
  /** {persons}: not employed because no pay is told of in the month. */
  'ssb-unpaid',
  /** {persons}: not employed because nobody reports them any more. */
  'ssb-silent',
  /** {persons}: with shares of more than 120 per cent at one unit. */
  'ssb-large-share',
  /** The source does not tell who was paid, so that nobody paid by the hour is counted. */
  'ssb-no-pay-told',
  /** {units, complete, fewest, most, least}: months of the last twelve that are delivered, per unit; who has fewest. */
  'months-delivered',
  /** {publisher}: the figures are quoted; the owner cannot compute them, nor hold them against its own. */
  'quoted-figures',
  /** {figures}: so many others are told for the same; the latest of each stands here. */
  'quoted-otherwise',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Whom the figure leaves out (X0), each with {persons} or {rows}. */
export const EXCLUSION_CODES = ['hourly', 'apprentice', 'pensioner', 'loan-in', 'non-starter', 'duplicate'] as const;
export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

/**
 * Who is counted: on a day {day}, on the first of two days {from, to}, or in a period {from, to}; who began in it; in
 * the reference week {from, to}; or in the whole municipal sector {from, to}.
 */
export const POPULATION_CODES = [
  'employed-on-day',
  'employed-on-first-day',
  'employed-in-period',
  'began-in-period',
  'employed-in-reference-week',
  'employed-in-municipal-sector',
] as const;
export type PopulationCode = (typeof POPULATION_CODES)[number];
