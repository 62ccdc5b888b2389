import { pupilsPerEmployee, similarUnits, type UnitEntry } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import type { SchoolAnswer, SimilarSchool } from '../contract/index.ts';
import { type Asking, tableOfAll } from './ask-tables.ts';
import { cellOf, rowsByUnit } from './school-cell.ts';
import type { KnownUnits } from './school-place.ts';

/** So many schools stand beside the one. */
const MOST_BESIDE = 6;

/** Schools of the same kind and nearest size beside the one: published figures, whoever asks; by name, not by rank. */
export async function similarAnswer(
  asking: Asking,
  own: UnitEntry,
  known: KnownUnits,
): Promise<SchoolAnswer['similar']> {
  const { language } = asking;
  const headcount = rowsByUnit(await tableOfAll(asking, { metric: 'A1' }, 'public'));
  const turnover = rowsByUnit(await tableOfAll(asking, { metric: asking.metric, ofGroup: true }, 'public'));
  const temporary = rowsByUnit(await tableOfAll(asking, { metric: 'A4' }, 'public'));
  const sixty = rowsByUnit(await tableOfAll(asking, { metric: 'A7' }, 'public'));
  const cells = (unit: string) => ({
    headcount: cellOf(headcount.get(unit), language),
    turnover: cellOf(turnover.get(unit), language),
    temporary: cellOf(temporary.get(unit), language),
    sixty: cellOf(sixty.get(unit), language),
  });
  const beside = ({ unit, name }: UnitEntry): SimilarSchool => ({
    unit,
    name,
    ...cells(unit),
    pupilsPerEmployee: pupilsPerEmployee(known.places.get(unit)?.pupils?.count ?? null, headcount.get(unit) ?? null),
  });
  const byName = known.entries.toSorted((a, b) => a.name.localeCompare(b.name, language));
  const comparable = byName.map(({ unit, schoolType }) => ({
    unit,
    schoolType,
    size: headcount.get(unit)?.value ?? null,
  }));
  const size = headcount.get(own.unit)?.value ?? null;
  const chosen = similarUnits({ unit: own.unit, schoolType: own.schoolType, size }, comparable, MOST_BESIDE);
  const schools = byName.filter(({ unit }) => chosen.includes(unit)).map(beside);
  const state = headcount.get(own.unit)?.state;
  return {
    chosenBy: schools.length > 0 ? 'size' : state === 'withheld' ? 'own-size-withheld' : 'none-alike',
    schools,
    own: state === undefined ? null : beside(own),
    whole: cells(TOTAL),
  };
}
