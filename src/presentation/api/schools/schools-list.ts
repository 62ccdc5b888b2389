import type { PublishedTable } from '../../../disclosure/index.ts';
import { exportWords, type SchoolList } from '../../reports/index.ts';
import { refusalProblem } from '../problem.ts';
import type { Asking } from './ask-tables.ts';
import { rowsByUnit } from './school-cell.ts';
import { type KnownUnits, schoolPlace } from './school-place.ts';
import { listQuestions } from './schools-answer.ts';

/** The list of schools for a file for others: published tables only, whoever asks. */
export async function publishedList(asking: Asking, known: KnownUnits): Promise<SchoolList> {
  const { figures, language, owner } = asking;
  const questions = listQuestions(asking);
  const published = async (question: (typeof questions)['headcount']): Promise<PublishedTable> => {
    const table = await figures.answerPublic(question);
    if ('refusal' in table) throw refusalProblem(table.refusal, language);
    return table;
  };
  const headcount = await published(questions.headcount);
  const rows = rowsByUnit(headcount);
  return {
    schools: known.entries
      .filter(({ unit }) => rows.has(unit))
      .map((entry) => schoolPlace(entry, known, language))
      .map(({ unit, name, schoolType, area, pupils, monthsDelivered }) => ({
        unit,
        name,
        schoolType: schoolType.label,
        area: area?.label ?? '',
        pupils: pupils?.count ?? null,
        monthsDelivered,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    headcount,
    fte: await published(questions.fte),
    turnover: await published(questions.turnover),
    words: (table) => exportWords(table, figures.catalogue(), owner, language),
  };
}
