import type { View } from '../../read-model/view.ts';
import { STAGES, type Stage } from '../../resource-lines.ts';
import type { Lens } from '../axis.ts';
import type { Cube } from '../cube.ts';
import { countedOn } from './counted-on-day.ts';
import { eachRow, number, type PlacedRow, sumOf } from './placed-rows.ts';

/** Most pupils per teacher in ordinary teaching, on average over a school's stage: forskrift til opplæringslova § 12-19. */
const NORM: Readonly<Record<Stage, number>> = { '1-4': 15, '5-7': 20, '8-10': 20 };
/** Hours of teaching in a year of a full position, of 60 minutes: SFS 2213. */
const HOURS_OF_A_POSITION: Readonly<Record<Stage, number>> = { '1-4': 741, '5-7': 741, '8-10': 656 };
/** Full-time equivalents are told with at most four decimals. */
const DECIMALS = 10_000;

export interface StageHours {
  readonly stage: Stage;
  /** Hours that pupils are taught. */
  readonly pupilHours: Cube;
  /** Hours of teachers in ordinary teaching. */
  readonly ordinaryHours: Cube;
  /** Full-time equivalents that the schools below the norm lack. */
  readonly missing: Cube;
}

/**
 * Hours of each stage in the latest school year that is told of on a day. Group size 2 is hours of pupils by hours of teachers
 * in ordinary teaching (GSI). What a school lacks is counted for it alone: hours to spare at one school fill none at another.
 */
export function stageHoursOn(view: View, lens: Lens, day: number): readonly StageHours[] {
  const { rows } = countedOn(view, 'teaching-hours', day);
  return STAGES.map((stage) => {
    const own = rows.filter(({ values }) => values['stage'] === stage);
    return {
      stage,
      pupilHours: sumOf(lens, own, ({ values }) => number(values['pupilHours'])),
      ordinaryHours: sumOf(lens, own, ordinaryHours),
      missing: sumOf(lens, own, missingPositions),
    };
  });
}

/** Schools with hours on a day that the filters let through, and those of them below the norm on any stage. */
export function belowNorm(view: View, lens: Lens, day: number): { readonly schools: number; readonly below: number } {
  const [schools, below] = [new Set<string>(), new Set<string>()];
  eachRow(lens, countedOn(view, 'teaching-hours', day).rows, (row) => {
    schools.add(String(row.values['unit']));
    if (missingPositions(row) > 0) below.add(String(row.values['unit']));
  });
  return { schools: schools.size, below: below.size };
}

function ordinaryHours({ values }: PlacedRow): number {
  const without = number(values['specialHours']) + number(values['norwegianHours']);
  return Math.max(0, number(values['teacherHours']) - without);
}

function missingPositions(row: PlacedRow): number {
  const stage = STAGES.find((one) => one === row.values['stage']);
  if (stage === undefined) return 0;
  const hours = number(row.values['pupilHours']) / NORM[stage] - ordinaryHours(row);
  return Math.max(0, Math.round((hours / HOURS_OF_A_POSITION[stage]) * DECIMALS) / DECIMALS);
}
