import type { Sizes } from './quantiles.ts';

/** Pupils and registered employees per school by kind (facts.md S3–S11: NSR, March 2026). */
export const PUPILS = {
  barneskole: { count: 81, quantiles: [25, 315, 401, 539, 825], total: 33_964 },
  ungdomsskole: { count: 28, quantiles: [185, 335, 416, 541, 730], total: 12_182 },
  '1-10': { count: 22, quantiles: [391, 537, 601, 692, 971], total: 13_663 },
} as const satisfies Record<string, Sizes>;

export const EMPLOYEES = {
  barneskole: { count: 81, quantiles: [16, 74, 100, 123, 213], total: 8270 },
  ungdomsskole: { count: 28, quantiles: [39, 74, 88.5, 103.5, 236], total: 2674 },
  '1-10': { count: 22, quantiles: [101, 118, 145.5, 176, 233], total: 3277 },
  videregående: { count: 26, quantiles: [17, 104, 157, 200, 314], total: 3874 },
  spesialskole: { count: 10, quantiles: [24, 41, 52, 103, 183], total: 745 },
} as const satisfies Record<string, Sizes>;

/** Units of the register that have no employees (S10: three of the 29). */
export const EMPTY_UPPER_SCHOOLS = 3;
/** Pupils at eight of the special schools (S11); none given for the two others. */
export const SPECIAL_PUPILS: readonly number[] = [31, 36, 45, 52, 59, 70, 79, 87];

/** The seven remaining units of the register, 714 employees in all (S12 less the rest): how they share them is assumed. */
export const ADULT_EDUCATION: readonly number[] = [56, 70, 88, 104];
/** The owner's office: 327 in 2021 (S20), and two small units. */
export const OFFICE_SIZE = 338;
export const OTHER_UNITS: readonly number[] = [31, 27];
