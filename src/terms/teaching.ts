/** Subjects that teaching and credits are told in. The law's own names (opplæringslova, forskriften kap. 12) without signs. */
export const SUBJECTS = [
  'norsk',
  'matematikk',
  'engelsk',
  'samisk',
  'tegnsprak',
  'naturfag',
  'samfunnsfag',
  'krle',
  'fremmedsprak',
  'kroppsoving',
  'musikk',
  'kunst-og-handverk',
  'mat-og-helse',
  'valgfag',
  'utdanningsvalg',
  'arbeidslivsfag',
  'programfag-studie',
  'programfag-yrkesfag',
  'yrkesfaglig-fordypning',
  'spesialpedagogikk',
  'andre-fag',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Where teaching is given, as the regulation divides it (forskrift til opplæringslova kap. 12 and § 19-13). */
export const TEACHING_LEVELS = [
  '1-4',
  '5-7',
  '8-10',
  'VGS_FELLES',
  'VGS_YRKESFAG',
  'VOKSEN_FOV',
  'VOKSEN_VGO',
] as const;
export type TeachingLevel = (typeof TEACHING_LEVELS)[number];

/** Weeks of a school year that hours per week are multiplied by: 190 school days (opplæringslova § 15-1). */
export const SCHOOL_WEEKS = 38;

/**
 * More teaching than this in a year is nearly always a slip of the pen, hours of 60 minutes: some 30 per cent over the
 * longest ordinary frame of a full position, 741 hours on grades 1–7 (SFS 2213).
 */
export const MOST_TEACHING_HOURS_IN_A_YEAR = 960;

/** More credits than this in one subject is a slip of the pen: a whole teacher education of five years is 300. */
export const MOST_CREDITS = 300;

/** Kinds of row that tell of a person's qualifications. */
export const QUALIFICATION_KINDS = [
  'education',
  'credits',
  'total-credits',
  'further-1-4',
  'theory',
  'practice',
  'ongoing',
  'before-2014',
  'recognition',
] as const;
export type QualificationKind = (typeof QUALIFICATION_KINDS)[number];
