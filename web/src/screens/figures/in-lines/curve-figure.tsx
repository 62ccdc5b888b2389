import { fill, formatNumber, shortPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { StepCurve } from '../../../charts/steps/step-curve.tsx';
import { drawnSteps, type StepLine } from '../../../charts/steps/step-layout.ts';
import { codesOf } from '../cells.ts';
import type { FigureChartProps } from '../figure-chart-props.ts';
import { periodOf } from '../use-figures.ts';
import { linesOfCode } from './lines.ts';
import { stepPoints } from './step-points.ts';

/** How long people stay: the whole with its band, and the codes of a breakdown beside it. */
export function CurveFigure({ asked, figures, title }: FigureChartProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.staying;
  const { answer } = figures.main;
  const by = figures.question.by;
  if (answer === null) return null;
  const codes = by === null ? [] : codesOf(answer, by, language).filter(({ code }) => code !== 'unassigned');
  const line = (code: string, label: string, quiet: boolean): StepLine => ({
    key: code,
    label,
    colour: by === 'staff-group' && quiet ? `group-${code}` : quiet ? 'context' : `group-${asked.group}`,
    points: stepPoints(linesOfCode(answer, by, code)),
    quiet,
  });
  const whole = line('Total', codes.length === 0 ? '' : texts.figures.all, false);
  const beside = codes.map(({ code, label }) => line(code, label, true));
  const drawn = [whole, ...beside].filter(({ points }) => drawnSteps(points).length > 1);
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{fill(text.curveCaption, { what: title, period: shortPeriod(periodOf(answer), language) })}.</strong>{' '}
        <span className="quiet">{text.band}</span>
      </figcaption>
      {drawn.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <StepCurve
          lines={drawn}
          words={{
            description: fill(texts.figures.chartOf, { what: title }),
            y: text.y,
            x: text.monthsAxis,
            followed: text.followed,
            number: (value) => formatNumber(value, language),
          }}
        />
      )}
    </figure>
  );
}
