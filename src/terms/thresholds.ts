/** Longest bridged hole over the summer, days: contracts that end 31 July and resume by the end of September. contract.md 1. */
export const LONGEST_SUMMER_GAP_DAYS = 62;

/** Longest bridged hole otherwise, days. contract.md 1. */
export const LONGEST_ORDINARY_GAP_DAYS = 14;

/** Fewest persons behind a public figure by default; fewer makes it personal data. docs/decisions/0004. */
export const FEWEST_PERSONS_DEFAULT = 5;

/** Never fewer than this for staff, whatever an owner decides (an invented owner may use 1 for tests). */
export const FEWEST_PERSONS_FLOOR = 3;

/** Fewest persons by default where a figure tells why somebody left, was ill or was hit. docs/decisions/0042. */
export const FEWEST_OF_SENSITIVE = 10;

/** More than this asked for as fewest persons is a slip of the pen: nearly every school would be withheld. */
export const FEWEST_PERSONS_CEILING = 100;

/** A public rate needs at least this many persons in its base unless a decision says otherwise. */
export const SMALLEST_BASE_OF_A_RATE = 10;

/** A full position, in hundredths of a per cent. */
export const FULL_POSITION = 10_000;

/** Above this one employment's share is nearly always a slip of the pen (hundredths of a per cent). */
export const SUSPICIOUS_POSITION = 12_000;

/** A full position when a person's own shares are added: 99.5 per cent, so that rounded thirds count. metrics.md A5. */
export const FULL_TIME_FROM = 9_950;

/** Months of unbroken temporary employment that are told of: half a year before the three years of aml. § 14-9 (7). */
export const LONG_TEMPORARY_MONTHS = 30;

/** From this age on people are counted as 60 and over, completed years. metrics.md A7. */
export const SIXTY = 60;

/**
 * Where a source never says «pension», an end at this completed age or later is taken as retirement: the earliest age of
 * old-age pension and AFP (folketrygdloven § 20-10). docs/decisions/0030.
 */
export const RETIREMENT_INFERRED_FROM = 62;

/** Retirement from this completed age on is one open cell: too few are left to tell the ages apart. metrics.md A8. */
export const OLDEST_AGE_APART = 70;

/** Yearly cohorts pooled where one year has too few events. metrics.md A8, B14. */
export const YEARS_POOLED = 5;

/** A longer time without anybody known to have left, days: what an extract has from before it is stray. docs/decisions/0030. */
export const LONGEST_WITHOUT_LEAVERS_DAYS = 366;

/** So many who begin on one day, if they are over half of the employed: the data begin, not the jobs. docs/decisions/0030. */
export const FEWEST_BEGUN_TOGETHER = 20;

/** More staying curves than this in one picture or one test cannot be told apart. methods.md 2. */
export const MOST_CURVES = 6;

/** Over this age people are counted as over 62: 63 completed years and more. Oslo's plan says «over 62»; metrics.md A7. */
export const SIXTY_TWO = 62;

/** A principal of at most so many days is acting and does not count as one: acting for longer counts. metrics.md B13. */
export const ACTING_PRINCIPAL_DAYS = 90;

/** Years over which changes of principal are counted. metrics.md B13. */
export const CONTINUITY_YEARS = 5;

/** A curve of time begins where so many are followed: what goes before rests on fewer. methods.md 2, left truncation. */
export const SMALLEST_RISK_SET = 5;

/** From so many principals in those years on, a school has had many. metrics.md B13. */
export const MANY_PRINCIPALS = 3;

/** Months for which a count of pupils stands: schools count each 1 October (GSI). metrics.md A10. */
export const PUPIL_COUNT_MONTHS = 12;

/** Months in which hiring is in the middle of the school year: from October one year to June the next. metrics.md C9. */
export const MID_YEAR = { from: 10, to: 6 } as const;

/** Completed years at the school from which somebody counts as staying there. metrics.md B15. */
export const STABLE_YEARS = 3;

/** Fewer final points than this make no limits of a control chart: seven changes are the least to judge an eighth by. docs/decisions/0037. */
export const FEWEST_CONTROL_POINTS = 8;

/** More control charts than this in one answer are read by nobody. docs/decisions/0037. */
export const MOST_CONTROL_CHARTS = 60;

/** Fewer contributors than this give an amount away: of two, each subtracts the own part. docs/decisions/0040. */
export const FEWEST_CONTRIBUTORS = 3;

/** In a group of at most so many, that nobody has a sensitive code says too much of each. docs/decisions/0040. */
export const SMALL_GROUP = 10;

/** How close the second largest contributor may come to the largest, in per cent of it. docs/decisions/0040. */
export const CONTRIBUTOR_PERCENT = 15;

/** Fewest posts behind a public figure of what became of applicants: the lists of who applied are public. docs/decisions/0046. */
export const FEWEST_POSTS = 3;

/** Fewest answers of which a survey's mean may be stored or shown to anybody: 10faktor.no. docs/decisions/0047. */
export const FEWEST_ANSWERS = 3;

/** Fewest answers behind a mean that everybody may see. docs/decisions/0047. */
export const FEWEST_ANSWERS_PUBLIC = 5;

/** A part of the shortage index seen in fewer groups has no mean to stand out from; a mean of fewer parts is no index. metrics.md D7. */
export const FEWEST_GROUPS_OF_INDEX = 3;
export const FEWEST_PARTS_OF_INDEX = 2;

/** The ends of the scale of 10-FAKTOR and the other surveys. */
export const LIKERT_SCALE = { low: 1, high: 5 } as const;

/** Access taken in an emergency, and a look as another user, last at most so many hours. docs/decisions/0095. */
export const MOST_EMERGENCY_HOURS = 8;
export const MOST_LOOK_AS_HOURS = 1;

/** With less power than this a design cannot tell, whatever it finds. contract.md 2, «evaluate». */
export const LEAST_POWER = 0.5;

/** What a design should have: four chances in five of finding the smallest effect that matters. The usual convention (Cohen 1988). */
export const WANTED_POWER = 0.8;

/** So many units must share what is withheld before a mean of them is told: one who knows its own learns nothing of another. Decision 0101. */
export const FEWEST_WITHHELD = 3;

/** A cohort of fewer units has no standard error to trust. methods.md 5.1; R's did warns at the same number. */
export const FEWEST_IN_COHORT = 5;

/** Under so many units a standard error that leans on many is not used. methods.md 5.2. */
export const FEWEST_FOR_STANDARD_ERROR = 20;

/** Controls and periods before the start that a synthetic control needs. methods.md 5.4. */
export const FEWEST_SYNTHETIC_CONTROLS = 10;
export const FEWEST_SYNTHETIC_PERIODS = 8;

/** An interrupted series with fewer periods on a side is told of with a warning. methods.md 5.3. */
export const FEWEST_PERIODS_EACH_SIDE = 8;

/** A matched difference is told at the last time at which so many of each side are still followed. docs/decisions/0097. */
export const FEWEST_FOLLOWED_AT_HORIZON = 10;

/** Earlier years of a unit that its own usual variation is read from: one year is no history. docs/decisions/0102. */
export const FEWEST_YEARS_OF_OWN = 2;

/** Other units than fewer of which are no company to be compared with. docs/decisions/0102. */
export const FEWEST_UNITS_BESIDE = 8;

/** Tests that tell how wide the middle of many lies. docs/decisions/0102. */
export const FEWEST_TESTS_OF_WIDTH = 20;
