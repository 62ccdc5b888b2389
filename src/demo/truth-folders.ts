import { formatDay } from '../terms/index.ts';
import { type DemoFile, jsonFile, textFile } from './files/demo-file.ts';
import { pupilCounts } from './files/registers.ts';
import { payrollPersons, reportedPeriods, reportedWorld, reportsMonthly } from './payroll/index.ts';
import {
  FURTHER_METRICS,
  furtherPeriods,
  furtherTruthLines,
  LEAVING_TRUTHS,
  leavingPeriods,
  leavingTruthLines,
  type TruthMetric,
  truthLines,
  truthPeriods,
} from './truth/index.ts';
import type { DemoWorld } from './world/world.ts';

/** A folder of right answers, and how many there are in it. */
export interface TruthFolder {
  readonly folder: string;
  readonly files: readonly DemoFile[];
  readonly lines: number;
}

/** Above so many persons the truth is told for each metric's last periods only: it is reckoned the slow way. */
const MANY_PERSONS = 20_000;
const LAST_PERIODS = 2;
const EVERY_PERIOD =
  'A1, A2: every 1 October and the last day. B2, B3: pairs of 1 Octobers. B6: whole school years and the last tertials.';
const LAST_PERIODS_ONLY =
  'A1, A2: the last 1 October and the last day. B2, B3: the last two pairs of 1 Octobers. B6: the last two tertials.';
const METRICS: readonly TruthMetric[] = ['A1', 'A2', 'B2', 'B3', 'B6'];
const FORM = {
  form: 'One JSON object a line: metric, period, dims, numerator, denominator. A dimension that is not named in dims is the total. B8: by is the dimension of from and to. A8, B9, B10, B10c, B11: value is the estimated share, null where nobody is followed so far.',
  leftOut: 'Cells that are zero (numerator and denominator), except the total of A1, A2, B2 and B3. Provisional marks.',
  population: 'Without hourly work, apprentices, pensioners’ terms, loans and people who never started.',
};
const DIMENSIONS =
  'Each dimension; unit × staff-group, school-type × staff-group, staff-group × age-band, staff-group × contract.';

type Lines = Readonly<Record<string, readonly string[]>>;

function folderOf(folder: string, lines: Lines, about: object): TruthFolder {
  const files = Object.entries(lines).map(([metric, own]) =>
    textFile(`${metric}.jsonl`, own.map((line) => `${line}\n`).join('')),
  );
  const count = Object.values(lines).reduce((sum, own) => sum + own.length, 0);
  return { folder, files: [...files, jsonFile('README.json', about)], lines: count };
}

function whenAndWho(world: DemoWorld): object {
  return { scale: world.scale, seed: world.seed, until: formatDay(world.until) };
}

/** What Laget should say when the HR extract counts, as it does where there is one. */
function mainTruth(world: DemoWorld): TruthFolder {
  const many = world.persons.length > MANY_PERSONS;
  const periods = truthPeriods(world.first, world.until);
  const lines: Record<string, readonly string[]> = {};
  const counted = { ...world, pupilCounts: pupilCounts(world) };
  for (const metric of METRICS)
    lines[metric] = truthLines(world, metric, many ? periods[metric].slice(-LAST_PERIODS) : periods[metric]);
  for (const metric of FURTHER_METRICS) {
    const asked = furtherPeriods(world.first, world.until, metric);
    lines[metric] = furtherTruthLines(counted, metric, many ? asked.slice(-1) : asked);
  }
  for (const metric of LEAVING_TRUTHS) {
    const asked = leavingPeriods(world.first, world.until, metric);
    lines[metric] = leavingTruthLines(world, metric, many ? asked.slice(-1) : asked);
  }
  const reported = reportsMonthly(world)
    ? { amelding: 'truth-amelding/ is for counting-source amelding', differences: payrollPersons(world).differences }
    : {};
  return folderOf('truth', lines, {
    what: 'The right answers for the invented owner, reckoned from the story and not from the delivered files.',
    ...FORM,
    periods: many ? LAST_PERIODS_ONLY : EVERY_PERIOD,
    dimensions: DIMENSIONS,
    ...whenAndWho(world),
    historyBegins: formatDay(world.first),
    ...reported,
  });
}

/** What Laget should say when the a-melding counts instead. */
function reportedTruth(world: DemoWorld): TruthFolder {
  const told = reportedWorld(world);
  const periods = reportedPeriods(world.until);
  const lines = Object.fromEntries(METRICS.map((metric) => [metric, truthLines(told, metric, periods[metric])]));
  return folderOf('truth-amelding', lines, {
    what: 'The right answers when the setting counting-source is amelding, for days that the a-meldinger are about.',
    ...FORM,
    dimensions: DIMENSIONS,
    ...whenAndWho(world),
    differences: payrollPersons(world).differences,
  });
}

/** The right answers, a folder for each source that can count. */
export function truthFolders(world: DemoWorld): readonly TruthFolder[] {
  return reportsMonthly(world) ? [mainTruth(world), reportedTruth(world)] : [mainTruth(world)];
}
