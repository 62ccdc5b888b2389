import { catalogue, type Figures } from '../../../disclosure/index.ts';
import { parseTertial } from '../../../plans/index.ts';
import type { KeptReport, OpenRecord } from '../../../record/administration/index.ts';
import { parseDay } from '../../../terms/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import type { ReportContext } from '../../reports/checked/index.ts';
import { planAnswer } from '../plan/plan-answer.ts';
import { composeReport } from './compose-report.ts';
import { composedAgain, reportOf } from './reproduce-report.ts';

interface Source {
  readonly open: OpenRecord;
  readonly figures: Figures;
}

/** What a report is held against: the record as known on its day, composed by the same template. */
export async function contextOf(
  { open, figures }: Source,
  report: ComposedReport,
  language: Language,
): Promise<ReportContext> {
  const all = await open.administration.reports.list();
  const kept = all.find(({ code }) => code === report.id) ?? null;
  const again = await againOf({ open, figures }, report, kept);
  const day = parseDay(report.day);
  const items = await open.administration.plan.list();
  const plan = day === null ? null : planAnswer(items, day, report.language);
  return {
    language,
    again,
    answers: Object.fromEntries(report.figures.map((figure) => [figure.id, answerIn(again, figure)])),
    metrics: Object.fromEntries(
      catalogue().flatMap((entry) =>
        entry.status === 'live'
          ? [
              [
                entry.metric.id,
                { name: entry.metric.name[report.language], definition: entry.metric.definition[report.language] },
              ],
            ]
          : [],
      ),
    ),
    newest: report.standing.kind === 'published' ? null : figures.state().dataset,
    actions: (plan?.actions ?? []).map(({ title, status }) => ({ title, status: status.label })),
    earlier: all
      .filter(({ code, words }) => code !== report.id && words.some(({ word }) => word === 'published'))
      .map(reportOf),
  };
}

/** The answer to a figure's question in the report composed again; a question that the template does not ask is refused. */
function answerIn(again: ComposedReport | null, { id, question }: ComposedReport['figures'][number]) {
  const found = again?.figures.find((one) => one.id === id && one.question.join(' ') === question.join(' '));
  return found?.answer ?? 'refused';
}

async function againOf(
  { open, figures }: Source,
  report: ComposedReport,
  kept: KeptReport | null,
): Promise<ComposedReport | null> {
  if (kept !== null) {
    const again = await composedAgain({ open, figures }, kept);
    return 'refusal' in again ? null : again;
  }
  const [tertial, asKnownOn] = [parseTertial(report.period.code), parseDay(report.asKnownOn)];
  if (tertial === null || asKnownOn === null) return null;
  const wish = { tertial, asKnownOn, language: report.language, moment: null, owner: null, progress: () => undefined };
  const again = await composeReport(open, figures, wish);
  return 'refusal' in again ? null : again;
}
