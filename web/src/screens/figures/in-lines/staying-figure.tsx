import { fill, formatNumber, shortPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { StayingCurve } from '../../../charts/staying-curve.tsx';
import { drawnPoints, type StayingLine } from '../../../charts/staying-layout.ts';
import { codesOf } from '../cells.ts';
import type { FigureChartProps } from '../figure-chart-props.ts';
import { periodOf } from '../use-figures.ts';
import { linesOfCode } from './lines.ts';
import { stayingPoints } from './staying-points.ts';

/** With more codes than this the lines could not be told apart: they stand in the table. */
const MOST_LINES = 5;

/** Who stays: the whole with its intervals, and the codes of a short breakdown beside it. */
export function StayingFigure({ asked, figures, title }: FigureChartProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.staying;
  const answer = figures.main.answer;
  const by = figures.question.by;
  if (answer === null) return null;
  const codes = by === null ? [] : codesOf(answer, by, language).filter(({ code }) => code !== 'unassigned');
  const line = (code: string, label: string, quiet: boolean): StayingLine => ({
    key: code,
    label,
    colour: by === 'staff-group' ? `group-${code}` : quiet ? 'context' : `group-${asked.group}`,
    points: stayingPoints(linesOfCode(answer, by, code), language),
    quiet,
  });
  const whole = line('Total', codes.length === 0 ? '' : texts.figures.all, false);
  const beside = codes.length > MOST_LINES ? [] : codes.map(({ code, label }) => line(code, label, true));
  const drawn = [whole, ...beside].filter(({ points }) => drawnPoints(points).length > 0);
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{fill(text.caption, { what: title, period: shortPeriod(periodOf(answer), language) })}.</strong>{' '}
        <span className="quiet">{text.between}</span>
      </figcaption>
      {drawn.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <StayingCurve
          lines={drawn}
          words={{
            description: fill(texts.figures.chartOf, { what: title }),
            y: text.y,
            x: text.x,
            followed: text.followed,
            number: (value) => formatNumber(value, language),
          }}
        />
      )}
    </figure>
  );
}
