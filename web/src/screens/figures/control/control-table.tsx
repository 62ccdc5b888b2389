import { Fragment } from 'react';
import type { ControlChartTold } from '../../../../../src/presentation/api/contract/index.ts';
import { CONTROL_TEXTS, formatValue, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { type ControlDrawing, controlCuts } from '../../../charts/control/control-layout.ts';

interface TableProps {
  readonly chart: ControlChartTold;
  readonly drawing: ControlDrawing;
  readonly caption: string;
}

/** The chart in numbers: value, middle and limits of each period, and what is said of it. */
export function ControlTable({ chart, drawing, caption }: TableProps) {
  const { language, texts } = useLaget();
  const { heads } = CONTROL_TEXTS[language];
  const cuts = controlCuts(drawing);
  const value = (number: number | undefined) => (number === undefined ? '' : formatValue(number, chart.unit, language));
  return (
    <details className="series">
      <summary>{texts.figures.chartAsTable}</summary>
      <div className="table-wrap">
        <table className="plain control">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.figures.periodHead}</th>
              {[heads.value, heads.mean, heads.lower, heads.upper].map((head) => (
                <th scope="col" className="number" key={head}>
                  {head}
                </th>
              ))}
              <th scope="col">{heads.said}</th>
            </tr>
          </thead>
          <tbody>
            {chart.points.map((point, i) => {
              const limits = chart.stretches.find(({ from, to }) => from <= i && i < to)?.limits;
              const isProvisional = point.state === 'provisional';
              return (
                <Fragment key={point.period}>
                  <tr>
                    <th scope="row">{drawing.points[i]?.label}</th>
                    <td className={isProvisional ? 'number provisional' : 'number'}>
                      {point.value === null ? LABELS[language].states[point.state] : value(point.value)}
                      {isProvisional ? '*' : ''}
                    </td>
                    <td className="number">{value(limits?.mean)}</td>
                    <td className="number">{value(limits?.lower)}</td>
                    <td className="number">{value(limits?.upper)}</td>
                    <td>{point.said}</td>
                  </tr>
                  {cuts
                    .filter(({ after }) => after === i)
                    .map((cut) => (
                      <tr className="break" key={cut.break.key}>
                        <td colSpan={6}>{cut.break.label}</td>
                      </tr>
                    ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
