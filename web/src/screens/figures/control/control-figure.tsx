import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { ControlAnswer, ControlChartTold } from '../../../../../src/presentation/api/contract/index.ts';
import {
  CONTROL_TEXTS,
  columnLabel,
  concernsRow,
  fill,
  formatDayText,
  formatValue,
  shortPeriod,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { ControlChart } from '../../../charts/control/control-chart.tsx';
import { type ControlDrawing, controlSpan } from '../../../charts/control/control-layout.ts';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { codesOf } from '../cells.ts';
import { chartPoint } from '../chart-points.ts';
import { type FigureChartProps, useChartWords } from '../figure-chart-props.ts';
import { ControlLegend } from './control-legend.tsx';
import { chartPaths } from './control-question.ts';
import { ControlTable } from './control-table.tsx';

/** The control chart of the figure: what it says, the picture, what its marks mean, and its table. */
export function ControlFigure(props: FigureChartProps) {
  const { metric, figures } = props;
  const { language } = useLaget();
  const by = figures.question.by;
  const codes = by === null ? [] : codesOf(figures.main.answer, by, language);
  const paths = chartPaths(
    figures.question,
    metric,
    codes.map(({ code }) => code),
  );
  const { answer, problem, again, loading } = useAnswer<ControlAnswer>(paths.answer);
  const [chart] = answer?.charts ?? [];
  return (
    <div aria-busy={loading}>
      {by === null ? null : <CodeChoice of={props} by={by} codes={codes} />}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null || chart === undefined ? (
        problem === null && <div className="chart chart-line" />
      ) : (
        <Told of={props} answer={answer} chart={chart} csv={paths.csv} />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly of: FigureChartProps;
  readonly by: string;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
}

/** One chart at a time, of the code that is chosen: twenty small ones side by side invite a ranking. */
function CodeChoice({ of: { asked, change }, by, codes }: ChoiceProps) {
  const { language, texts } = useLaget();
  const chosen = codes.some(({ code }) => code === asked.code) ? asked.code : '';
  return (
    <Field className="field chart-of no-print">
      <Label>{fill(texts.figures.control.which, { dimension: columnLabel(by, language).toLowerCase() })}</Label>
      <Select value={chosen} onChange={(event) => change({ code: event.target.value })}>
        <Select.Option value="">{texts.figures.all}</Select.Option>
        {codes.map(({ code, label }) => (
          <Select.Option key={code} value={code}>
            {label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

interface ToldProps {
  readonly of: FigureChartProps;
  readonly answer: ControlAnswer;
  readonly chart: ControlChartTold;
  /** Where its table lies as a file. */
  readonly csv: string;
}

function Told({ of: props, answer, chart, csv }: ToldProps) {
  const { language, texts } = useLaget();
  const words = useChartWords(props);
  const drawing = useDrawing(props, answer, chart);
  const { title, asked } = props;
  const whom = Object.values(chart.dims).flatMap(({ code, label }) => (code === 'Total' ? [] : [label]));
  const caption = CONTROL_TEXTS[language].title([title, ...whom].join(', '));
  const limits = chart.stretches.at(-1)?.limits ?? null;
  const named = (head: string, value: number) => `${head} ${formatValue(value, chart.unit, language)}`;
  const lines =
    limits === null
      ? []
      : [
          named(texts.figures.control.upper, limits.upper),
          named(CONTROL_TEXTS[language].heads.mean, limits.mean),
          named(texts.figures.control.lower, limits.lower),
        ];
  const values = drawing.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const drawn = drawing.stretches.flatMap((stretch) => (stretch.limits === null ? [] : Object.values(stretch.limits)));
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{caption}.</strong>{' '}
        {controlSpan([...values, ...drawn])[0] === 0 ? null : (
          <span className="quiet">{texts.figures.axisNotZero}</span>
        )}
      </figcaption>
      <div className="control-said" aria-live="polite">
        <p>
          <strong>{chart.verdict.text}.</strong>
        </p>
        <ul>
          {chart.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {values.length === 0 ? null : (
        <>
          <ControlChart drawing={drawing} words={{ ...words, lines }} colour={`group-${asked.group}`} />
          <ControlLegend drawing={drawing} colour={`group-${asked.group}`} />
          <ControlTable chart={chart} drawing={drawing} caption={caption} />
          <p className="control-file small no-print" title={texts.figures.exportNote}>
            <a href={csv} download>
              {texts.figures.control.csv}
            </a>
          </p>
        </>
      )}
      <details className="series explained">
        <summary>{texts.figures.control.what}</summary>
        {answer.explained.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </figure>
  );
}

/** The chart as it is drawn: shares in per cent, breaks that concern its row with their labels. */
function useDrawing({ metric }: FigureChartProps, answer: ControlAnswer, chart: ControlChartTold): ControlDrawing {
  const { language, texts } = useLaget();
  const factor = chart.unit === 'share' ? 100 : 1;
  const own = Object.fromEntries(Object.entries(chart.dims).map(([column, { code }]) => [column, code]));
  return {
    points: chart.points.map(({ period, value, state, fired }) => {
      const row = { dims: chart.dims, period, numerator: value, denominator: null, value, interval: null, state };
      const point = chartPoint({ ...row, reason: null }, { unit: chart.unit }, language, shortPeriod(period, language));
      const isOutside = fired.some(({ rule }) => rule === 'outside');
      return { ...point, mark: isOutside ? 'outside' : fired.length > 0 ? 'pattern' : null };
    }),
    stretches: chart.stretches.map(({ from, to, limits }) => ({
      from,
      to,
      limits:
        limits === null
          ? null
          : { mean: limits.mean * factor, lower: limits.lower * factor, upper: limits.upper * factor },
    })),
    breaks: answer.breaks
      .filter(({ rows }) => concernsRow(rows, own))
      .map(({ id, day, title }) => ({
        key: id,
        day,
        label: fill(texts.figures.breakLabel, { day: formatDayText(day, language), title }),
        of: null,
      })),
    kind: metric.time,
  };
}
