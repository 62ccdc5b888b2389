import type {
  FigureAnswer,
  FigureBreak,
  FigureRow,
  LiveMetric,
} from '../../../../src/presentation/api/contract/index.ts';
import { answerSentence, type FigureFacts, fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import type { Asked } from './asked.ts';
import { rowsByCode } from './cells.ts';
import { COMPARED, LINE_COLUMN, linesOfCode, movesOf, OUTSIDE } from './in-lines/lines.ts';
import { Provisional } from './known/provisional.tsx';
import { useLabels } from './labels.ts';
import { brokenBetween, brokenInside } from './over-time/breaks.ts';
import { type Figures, periodOf } from './use-figures.ts';

interface AnswerProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly figures: Figures;
}

/** Notes without which the figure would be read wrongly: said in the sentence. */
export const OF_RESPONSE: readonly string[] = ['exit-response', 'exit-response-low', 'exit-response-unknown'];

const MISSING: FigureRow = {
  dims: {},
  period: '',
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  state: 'not-delivered',
  reason: null,
};

/** The cells the sentence is made from: the total of each answer, as published. */
function factsFrom(asked: Asked, metric: LiveMetric, figures: Figures): Omit<FigureFacts, 'owner' | 'unit' | 'other'> {
  const by = figures.question.by;
  const balance = metric.kernel === 'balance';
  const whole = (answer: Parameters<typeof rowsByCode>[0], component: string | null) =>
    rowsByCode(answer, by, component).get('Total') ?? null;
  const components = new Set((figures.main.answer?.rows ?? []).map((row) => row.dims['component']?.code ?? ''));
  const cells = [...components].flatMap((component) => {
    const row = whole(figures.main.answer, component);
    return row === null ? [] : [[component, row] as const];
  });
  return {
    alias: metric.alias,
    group: asked.group,
    period: periodOf(figures.main.answer),
    now: whole(figures.main.answer, balance ? 'end' : null) ?? MISSING,
    yearBefore: balance ? null : whole(figures.before.answer, null),
    schoolTurnover: whole(figures.school.answer, null),
    balance: balance ? Object.fromEntries(cells) : null,
    broken: brokenOf(metric, figures),
    metric: { name: metric.name, unit: metric.unit },
    ...lineFacts(metric, figures),
    beside: (figures.main.answer?.notes ?? []).filter(({ code }) => OF_RESPONSE.includes(code)).map(({ text }) => text),
  };
}

/** The break that stops the comparison the sentence would make: with the year before, or from start to end. */
function brokenOf(metric: LiveMetric, figures: Figures): FigureBreak | null {
  const { answer } = figures.main;
  if (answer === null) return null;
  const whole = (of: FigureAnswer | null, component: string | null) =>
    rowsByCode(of, figures.question.by, component).get('Total');
  if (metric.kernel === 'balance') return brokenInside(answer.breaks, whole(answer, 'end'));
  return brokenBetween(answer.breaks, whole(figures.before.answer, null), whole(answer, null), metric.time);
}

/** The cells of a metric that is told in lines; the first of them stands for the state of the whole. */
function lineFacts(metric: LiveMetric, figures: Figures): Partial<Pick<FigureFacts, 'lines' | 'now'>> {
  const { answer } = figures.main;
  if (metric.kernel === 'flow-matrix') {
    const moves = movesOf(answer);
    const [left, joined] = [moves.row('Total', OUTSIDE) ?? MISSING, moves.row(OUTSIDE, 'Total') ?? MISSING];
    return { lines: { left, joined }, now: left };
  }
  const column = LINE_COLUMN[metric.kernel];
  if (column === undefined || metric.kernel === 'balance') return {};
  const rows = linesOfCode(answer, figures.question.by, 'Total').filter(
    ({ dims }) => metric.kernel !== 'left-by-cause' || dims['years']?.code === COMPARED['left-by-cause'],
  );
  const lines = Object.fromEntries(rows.map((row) => [row.dims[column]?.code ?? '', row]));
  const now = rows.find(({ value }) => value !== null) ?? rows[0] ?? MISSING;
  return { lines, now };
}

/** What the question is narrowed to, and the way out of it. */
export function Narrowed({ asked, change }: { readonly asked: Asked; readonly change: (to: Partial<Asked>) => void }) {
  const { texts } = useLaget();
  const label = useLabels();
  if (asked.where.length === 0) return null;
  const what = asked.where.map((filter) => label(filter.dimension, filter.code)).join(', ');
  return (
    <p className="only">
      <strong>{fill(texts.figures.only, { what })}</strong>
      <button type="button" className="as-link" onClick={() => change({ where: [] })}>
        {texts.figures.removeOnly}
      </button>
    </p>
  );
}

/** The figure as a sentence, and whether it may still change. */
export function Answer({ asked, metric, figures }: AnswerProps) {
  const { language, owner } = useLaget();
  const label = useLabels();
  const unit = asked.where.find((filter) => filter.dimension === 'unit');
  const other = asked.where.filter((filter) => filter.dimension !== 'unit');
  const facts = factsFrom(asked, metric, figures);
  const sentence = answerSentence(
    {
      ...facts,
      owner: owner.name,
      unit: unit === undefined ? null : label('unit', unit.code),
      other: other.map((filter) => label(filter.dimension, filter.code)),
    },
    language,
  );
  return (
    <>
      <p className="answer" aria-live="polite">
        <Sentence parts={sentence} />
      </p>
      <Provisional answer={figures.main.answer} />
    </>
  );
}
