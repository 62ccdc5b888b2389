/**
 * The fifteen districts of the invented city: how many schools of each kind, pupils per employee at ordinary schools
 * (facts.md G1, by rank), and how hard living conditions are. Names are invented.
 */
export interface DistrictPlan {
  readonly name: string;
  /** Barneskoler, ungdomsskoler, 1–10. */
  readonly ordinary: readonly [number, number, number];
  readonly pupilsPerEmployee: number;
  /** What is aimed at: neighbours in rank a little further apart, so that chance does not turn them. */
  readonly aim: number;
  /** How many of the schools that start at grade 1 lie where living conditions are hard (39 of 103, G4). */
  readonly exposed: number;
  /** Per cent of children who grow up with low income (facts.md G6: old, so only the order of the districts is used). */
  readonly lowIncome: number;
}

function district(
  name: string,
  ordinary: DistrictPlan['ordinary'],
  [pupilsPerEmployee, aim]: readonly [number, number],
  [exposed, lowIncome]: readonly [number, number],
): DistrictPlan {
  return { name, ordinary, pupilsPerEmployee, aim, exposed, lowIncome };
}

export const DISTRICTS: readonly DistrictPlan[] = [
  district('Gamlehavn', [6, 1, 1], [3.24, 3.24], [7, 25.1]),
  district('Nordmyr', [6, 2, 1], [3.57, 3.57], [5, 12.9]),
  district('Sørkleiv', [8, 3, 2], [3.57, 3.57], [6, 15]),
  district('Lyngmarka', [4, 2, 2], [3.81, 3.77], [4, 11.3]),
  district('Midtbyen', [3, 1, 1], [3.82, 3.84], [1, 8.5]),
  district('Vindåsen', [5, 2, 1], [3.87, 3.91], [4, 15.4]),
  district('Høgmyr', [6, 2, 2], [4.01, 4.01], [5, 14.3]),
  district('Brattkai', [2, 1, 1], [4.23, 4.2], [0, 8.8]),
  district('Kobberkaia', [3, 1, 2], [4.25, 4.28], [2, 17.4]),
  district('Storglenna', [7, 3, 1], [4.67, 4.6], [2, 7.2]),
  district('Skjærgata', [6, 2, 2], [4.69, 4.67], [0, 3.8]),
  district('Sollien', [4, 1, 1], [4.71, 4.74], [0, 3.5]),
  district('Ytterhavn', [8, 3, 2], [4.73, 4.81], [0, 3.9]),
  district('Tårnkleiv', [9, 3, 1], [4.85, 4.88], [0, 3.7]),
  district('Vestglød', [4, 1, 2], [4.87, 4.95], [3, 22.6]),
];

/** Pupils per employee at schools that start at grade 1: where living conditions are hard, and elsewhere (G4). */
export const RATIO_EXPOSED = 3.62;
export const RATIO_OTHER = 4.45;
