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
  /** {day}: persons who left until that day have been deleted from the record, so that the figure may lack some. */
  'persons-deleted',
  /** {day}: plans that were over by that day have been deleted from the record, so that the figure may lack some. */
  'plans-deleted',
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
  /** {units, persons, fte}: left out of a figure per pupil because no pupil count of theirs stands. */
  'units-without-pupils',
  /** {persons, days}: led a school for at most so many days, and so do not count as its principal. */
  'acting-principals',
  /** {day}: nobody is known to have left before that day, so changes of principal before it may be missing. */
  'changes-known-from',
  /** {day, persons}: followed from that day; so many were principals before it. */
  'principals-followed-from',
  /** {years}: nobody followed from the first day was left so long, so the figure is of those who stayed longer. */
  'followed-after-years',
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
  /** {units, all, named}: of so many units with anybody, these have not been told of for the month. */
  'units-missing',
  /**
   * {years, last, least, most, base, fewest, unit}: how much the same figure was revised in earlier years after it had
   * been known for as long as this one; shares in percentage points.
   */
  'usual-revision',
  /** {day, before, now, base, fewest, unit}: what the figure was when it was first told, provisionally, and is now. */
  'final-now',
  /** {units, complete, fewest, most, least}: months of the last twelve that are delivered, per unit; who has fewest. */
  'months-delivered',
  /** {from, to}: the days that the rows of an own table in the time are about, where they are not the whole of it. */
  'own-rows-cover',
  /** {units}: of so many schools it was not shown that no less studying does; what is told does it. */
  'fewer-studies-may-do',
  /** {units, all}: units with anybody employed that the table has no row of in the time, of so many. */
  'own-rows-missing',
  /** {schools, all}: schools below the teacher norm on any stage, of so many with hours. */
  'below-norm',
  /** {units, all}: units with a pupil count that no hours are told of, of so many. */
  'hours-missing',
  /** {units, all}: units with teachers of which no teaching is told in the school year. */
  'teaching-missing',
  /** {units, all}: units with anybody employed that no posts are told of, of so many. */
  'posts-missing',
  /** {day, start}: the day of the count nearest the first school day, and that day. */
  'counted-at-school-start',
  /** {units, all}: units whose full-time places are told, of so many with a count; of the others children are counted. */
  'full-time-places',
  /** {units}: units with children and nobody in AKS on the day, left out. */
  'units-without-carers',
  /** {units, persons, fte}: left out of children per full-time equivalent because no count of theirs stands. */
  'units-without-children',
  /** {posts}: posts in the period, all units and positions. */
  'as-published-by-gsi',
  'posts-in-period',
  /** {posts}: of which it is not told how many applicants were qualified. */
  'posts-not-assessed',
  /** {posts}: which have not been filled on the last day told of. */
  'posts-still-open',
  /** {posts}: delivered without applications, so not in a figure of them. */
  'posts-without-applications',
  /** {posts}: whose delivered counts are others than those of their applications, which hold. */
  'posts-differ',
  /** {applications}: to posts that no row tells of; counted nowhere. */
  'applications-of-no-post',
  /** {from, to, ads, positions, own, ownPositions, difference}: ads at NAV and own advertisements of the days both tell of. */
  'ads-beside',
  /** {ads}: at NAV by employer numbers that are no unit of the owner's. */
  'ads-elsewhere',
  /** {year, applicants, before}: first choices of teacher education in the country, that year and the one before. */
  'education-applicants',
  /** {answers, asked, percent, base, fewest}: how many of the whole owner's were asked why they left, and answered. */
  'exit-response',
  /** The same, where fewer than half answered: the reasons are read with care. */
  'exit-response-low',
  /** How many were asked is not told, or is fewer than those who answered. */
  'exit-response-unknown',
  /** {day}: the round of the same survey before this one. */
  'round-before',
  /** The mean of the whole owner is put together from parts, weighted by answers. */
  'mean-put-together',
  /** {persons}: left without any reason being told, out of {of} who left. Always told. */
  'no-reason-told',
  /** {persons}: taken as retired by their age, because the source has no word for it. */
  'retired-inferred',
  /** {persons}: how many left whose age the median is of. */
  'median-of',
  /** {years, from, to}: yearly cohorts counted together. */
  'pooled-years',
  /** {years, wanted}: the source does not reach further back. */
  'short-history',
  /** {persons, day}: began in the period, but before the source tells of those who leave, so not followed. */
  'history-begins',
  /** {persons}: began in the period, but the source tells of nobody who has left, so that nobody can be followed. */
  'no-leavers-told',
  /** {persons, day}: employed when the source's history begins, and followed from the tenure they had. */
  'late-entry',
  /** {persons}: left out because their first day is only the day on which the data begin. */
  'unknown-start',
  /** {months, column, group, name, low, high}: time by which half have left; of one group or, without it, of all. */
  'median-staying',
  /** {column, group, name}: half have not left as long as people are followed. */
  'median-not-reached',
  /** {months, column, group, name}: too few are followed before, so the curve is of those who stayed so long. */
  'curve-starts',
  /** {chi-square, freedom, p, groups}: whether groups leave at the same pace. */
  'log-rank',
  /** {publisher}: the figures are quoted; the owner cannot compute them, nor hold them against its own. */
  'quoted-figures',
  /** {figures}: so many others are told for the same; the latest of each stands here. */
  'quoted-otherwise',
  /** {day}: told as if the law were another from that day; it is not. */
  'not-the-law',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Whom the figure leaves out (X0), each with {persons} or {rows}. */
export const EXCLUSION_CODES = ['hourly', 'apprentice', 'pensioner', 'loan-in', 'non-starter', 'duplicate'] as const;
export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

/**
 * Who is counted: on a day {day}, of them only those with a post in AKS; on the first of two days {from, to}, or in a
 * period {from, to}; who began in it, or was employed on its first day; on the first days of years that end on a day {to};
 * in the reference week {from, to}; schools with a principal in the years {from, to}; principals until {day}; or in the
 * whole municipal sector {from, to}.
 */
export const POPULATION_CODES = [
  'employed-on-day',
  'in-aks-on-day',
  /** {day}: those who answered in a survey's round. */
  'answered-in-round',
  /** {from, to}: whom an own table is about, as its system delivers. */
  'as-delivered-in-period',
  'as-counted-on-day',
  /** {from, to}: the school year whose distribution of teaching is counted; `to` is the day after it. */
  'as-distributed-in-year',
  'posts-closed-in-period',
  'posts-advertised-in-period',
  'employed-on-first-day',
  'apprentices-on-first-day',
  'employed-in-period',
  'began-in-period',
  'began-or-employed-in-period',
  'employed-in-years-before',
  'employed-in-reference-week',
  'schools-with-principal',
  'principals-until',
  'employed-in-municipal-sector',
] as const;
export type PopulationCode = (typeof POPULATION_CODES)[number];
