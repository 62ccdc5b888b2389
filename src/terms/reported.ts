/**
 * By whose definition a figure was reported. The definitions differ in base, in unit and in what counts as leaving
 * (methods 1.1): `owner` left the owner, `school` left the school, `exit-rate` exits per 100 person-years,
 * `average-headcount` exits over the mean headcount (payroll systems), `nfer` and `nfer-sector` England, `nces` the
 * United States, `register` employees as a register counts them, `ks` left all of the municipal sector, `gsi` and
 * `skoleporten` Utdanningsdirektoratet, `same-as-ours` this metric's own, `other` said in words.
 */
export const REPORTED_DEFINITIONS = [
  'owner',
  'school',
  'exit-rate',
  'average-headcount',
  'nfer',
  'nfer-sector',
  'nces',
  'register',
  'ks',
  'gsi',
  'skoleporten',
  'same-as-ours',
  'other',
] as const;
export type ReportedDefinition = (typeof REPORTED_DEFINITIONS)[number];

/** What a reported figure is measured in. Shares are kept as 0–1 whatever they were written as. */
export const REPORTED_MEASURES = ['share', 'persons', 'fte', 'per-100-years', 'years', 'percent-of-position'] as const;
export type ReportedMeasure = (typeof REPORTED_MEASURES)[number];

/** Place of a figure that is about the whole country. */
export const COUNTRY = 'country';
