import {
  type Comparable,
  CRITERIA,
  DEFAULT_WEIGHTS,
  pupilsPerEmployee,
  similarUnits,
  type UnitEntry,
  type Weights,
} from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import type { SimilarAnswer, SimilarSchool } from '../contract/index.ts';
import { type Asking, tableOfAll } from './ask-tables.ts';
import { cellOf, rowsByUnit } from './school-cell.ts';
import { type KnownUnits, schoolPlace } from './school-place.ts';
import { type SetAsked, STANDARD_SET } from './set-asked.ts';

/**
 * Schools beside the one, as alike as the weights say: chosen by what is public of all of them, shown with published figures
 * whoever asks, by name and not by rank.
 */
export async function similarAnswer(
  asking: Asking,
  own: UnitEntry,
  known: KnownUnits,
  { weights, most }: SetAsked = STANDARD_SET,
): Promise<SimilarAnswer> {
  const { language } = asking;
  const cells = await cellsOf(asking);
  const comparable = (entry: UnitEntry): Comparable => ({
    unit: entry.unit,
    schoolType: entry.schoolType,
    livingConditions: entry.livingConditions,
    pupils: known.places.get(entry.unit)?.pupils?.count ?? null,
    staff: cells(entry.unit).headcount.value,
  });
  const beside = (entry: UnitEntry, likeness: number | null): SimilarSchool => {
    const { unit, name, schoolType, livingConditions } = schoolPlace(entry, known, language);
    const { pupils } = comparable(entry);
    const figures = cells(unit);
    const perEmployee = pupilsPerEmployee(pupils, figures.headcount);
    return {
      unit,
      name,
      ...figures,
      pupilsPerEmployee: perEmployee,
      schoolType,
      livingConditions,
      pupils,
      alike: likeness,
    };
  };
  const mine = comparable(own);
  const open = known.entries.filter(({ closed }) => !closed);
  const byName = open.toSorted((a, b) => a.name.localeCompare(b.name, language));
  const chosen = similarUnits(mine, byName.map(comparable), { weights, most });
  const entries = new Map(byName.map((entry) => [entry.unit, entry]));
  return {
    chosenBy: chosen.length > 0 ? 'criteria' : counts(weights) ? 'none-alike' : 'no-criterion',
    sizeKnown: mine.pupils !== null || mine.staff !== null,
    criteria: CRITERIA.map((one) => ({ criterion: one, weight: weights[one], standard: DEFAULT_WEIGHTS[one] })),
    most,
    schools: chosen.flatMap(({ unit, alike }) => {
      const entry = entries.get(unit);
      return entry === undefined ? [] : [beside(entry, alike)];
    }),
    own: cells(own.unit).headcount.state === 'not-applicable' ? null : beside(own, null),
    whole: cells(TOTAL),
  };
}

function counts(weights: Weights): boolean {
  return CRITERIA.some((criterion) => weights[criterion] > 0);
}

/** The published figures of each unit and of the whole. */
async function cellsOf(asking: Asking): Promise<(unit: string) => SimilarAnswer['whole']> {
  const { language } = asking;
  const headcount = rowsByUnit(await tableOfAll(asking, { metric: 'A1' }, 'public'));
  const turnover = rowsByUnit(await tableOfAll(asking, { metric: asking.metric, ofGroup: true }, 'public'));
  const temporary = rowsByUnit(await tableOfAll(asking, { metric: 'A4' }, 'public'));
  const sixty = rowsByUnit(await tableOfAll(asking, { metric: 'A7' }, 'public'));
  return (unit) => ({
    headcount: cellOf(headcount.get(unit), language),
    turnover: cellOf(turnover.get(unit), language),
    temporary: cellOf(temporary.get(unit), language),
    sixty: cellOf(sixty.get(unit), language),
  });
}
