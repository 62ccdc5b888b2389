import { TOTAL } from '../../../terms/index.ts';
import type { SchoolsAnswer } from '../contract/index.ts';
import { type Asking, answered, questionOf } from './ask-tables.ts';
import { funnelAnswer } from './funnel-answer.ts';
import { cellOf, periodOf, rowsByUnit } from './school-cell.ts';
import { type KnownUnits, schoolPlace } from './school-place.ts';

/** The three questions a list of schools is made of. */
export function listQuestions(asking: Asking) {
  return {
    headcount: questionOf(asking, { metric: 'A1' }),
    fte: questionOf(asking, { metric: 'A2' }),
    turnover: questionOf(asking, { metric: asking.metric, ofGroup: true }),
  };
}

/** All schools with size, turnover and months delivered, by name: there is no other order to read anything into. */
export async function schoolsAnswer(asking: Asking, known: KnownUnits): Promise<SchoolsAnswer> {
  const { language } = asking;
  const questions = listQuestions(asking);
  const tables = {
    headcount: await answered(asking, questions.headcount, asking.audience),
    fte: await answered(asking, questions.fte, asking.audience),
    turnover: await answered(asking, questions.turnover, asking.audience),
  };
  const rows = {
    headcount: rowsByUnit(tables.headcount),
    fte: rowsByUnit(tables.fte),
    turnover: rowsByUnit(tables.turnover),
  };
  const cells = (unit: string) => ({
    headcount: cellOf(rows.headcount.get(unit), language),
    fte: cellOf(rows.fte.get(unit), language),
    turnover: cellOf(rows.turnover.get(unit), language),
  });
  const listed = known.entries.filter(({ unit }) => rows.headcount.has(unit));
  return {
    audience: asking.audience,
    group: asking.group,
    metric: tables.turnover.metric.alias,
    dataset: tables.headcount.dataset,
    periods: { size: periodOf(tables.headcount), turnover: periodOf(tables.turnover) },
    schools: listed
      .map((entry) => ({ ...schoolPlace(entry, known, language), ...cells(entry.unit) }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    whole: cells(TOTAL),
    funnel: funnelAnswer(tables.turnover, known.entries),
    hasAreas: known.hasAreas,
  };
}
