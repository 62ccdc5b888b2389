import type { Question, ReportedFigure } from '../../../analysis/index.ts';
import { type Day, OPEN_END } from '../../../terms/index.ts';
import { reportedBeside } from '../../reported/beside.ts';
import type { ReportedBeside } from '../../reported/seen-reported.ts';
import type { PublishedRow, PublishedTable } from '../../published.ts';
import { publish } from '../../publish/publish.ts';
import { limitsBook } from '../../limits/limits-book.ts';
import type { Attacked, Gate } from '../attack.ts';

const LIMITS = limitsBook({ settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] });
const NOBODY = { who: 'x', role: 'council-reader', unit: null } as const;

/** A question, and which of its rows somebody has published: every one, or all but some. */
export interface Published {
  readonly question: Question;
  readonly isOut: (codes: readonly string[]) => boolean;
  readonly publishedOn: Day;
}

/** What is true of each row, told by somebody else as it was known on a day: the worst that can have been published. */
export function reportedOf({ truth }: Pick<Attacked, 'truth'>, all: readonly Published[]): readonly ReportedFigure[] {
  return all.flatMap(({ question, isOut, publishedOn }, report) => {
    const raw = truth(question);
    if ('refusal' in raw) return [];
    return raw.cells.filter(({ codes }) => isOut(codes)).map((cell, i): ReportedFigure => {
      const of = (dimension: string) => {
        const code = cell.codes[question.by.indexOf(dimension as 'unit')] ?? 'Total';
        return code === 'Total' ? null : code;
      };
      const { period } = question;
      const { numerator, denominator } = cell;
      return {
        ...{ id: `d${report}-${i}`, delivery: `d${report}`, publisher: 'KS', title: 'Rapport', publishedOn },
        ...{ metric: question.metric, metricId: question.metric, definition: 'same-as-ours', definitionText: null },
        from: period.kind === 'day' ? period.at : period.kind === 'between' ? period.from : publishedOn,
        to: period.kind === 'between' ? period.to : null,
        ...{ group: of('staff-group'), place: of('unit') ?? of('area') },
        value: denominator === null ? numerator : denominator === 0 ? 0 : numerator / denominator,
        ...{ rounding: 0.0005, measure: denominator === null ? 'persons' : 'share' },
        ...{ numerator: denominator === null ? null : numerator, denominator },
        ...{ address: null, note: null, withdrawnOn: null, line: i, known: { from: publishedOn, to: OPEN_END } },
      } as ReportedFigure;
    });
  });
}

/** Everything a reader of the page is shown where figures of others stand beside ours. */
export function pageOf(
  dataset: Parameters<typeof reportedBeside>[0]['dataset'],
  gate: Gate,
  reported: readonly ReportedFigure[],
): (question: Question) => Promise<readonly ReportedBeside[]> {
  const answer = async (question: Question) => gate(question);
  return (question) => reportedBeside({ dataset, reported, limitsOf: LIMITS, answer }, question, NOBODY, 'public');
}

/**
 * What the page tells, as answers like ours: each of ours, and each figure of others as a row of the question it is of, by the version
 * that was known when it was published.
 */
export function toldByPage(
  { truth }: Pick<Attacked, 'truth'>,
  question: Question,
  told: readonly ReportedBeside[],
): readonly (readonly [Question, PublishedTable])[] {
  return told.flatMap(({ figure, now }) => {
    if (figure.state === 'withheld' || !('row' in now)) return [];
    const asked = { ...question, asKnownOn: figure.publishedOn };
    const raw = truth(asked);
    if ('refusal' in raw) return [];
    const whole = publish(raw, { fewestPersons: 1, smallestBase: 1 });
    const rows = whole.rows.filter(({ codes }) => codes.join() === now.row.codes.join());
    const { value, numerator, denominator } = figure;
    const own = rows.map((row) => ({ ...row, value, numerator: numerator ?? value, denominator }) as PublishedRow);
    return [[asked, { ...whole, rows: own }] as const];
  });
}
