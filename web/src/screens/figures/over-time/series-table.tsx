import { Fragment } from 'react';
import type { ChartBreak, ChartSeries, PeriodKind } from '../../../../../src/presentation/charts/index.ts';
import { cutsOf } from '../../../../../src/presentation/charts/index.ts';
import { useLaget } from '../../../app/laget.tsx';

interface SeriesTableProps {
  readonly series: readonly ChartSeries[];
  readonly caption: string;
  readonly breaks: readonly ChartBreak[];
  readonly kind: PeriodKind;
}

/** The numbers of the chart, folded; where the series is cut, a row of its own says why. */
export function SeriesTable({ series, caption, breaks, kind }: SeriesTableProps) {
  const { figures } = useLaget().texts;
  const periods = series[0]?.points ?? [];
  const cuts = cutsOf(
    periods.map(({ key }) => key),
    breaks,
    kind,
  );
  return (
    <details className="series">
      <summary>{figures.chartAsTable}</summary>
      <div className="table-wrap">
        <table className="plain">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{figures.periodHead}</th>
              {series.map((one) => (
                <th scope="col" className="number" key={one.key}>
                  {one.label === '' ? figures.count : one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period, i) => (
              <Fragment key={period.key}>
                <tr>
                  <th scope="row">{period.label}</th>
                  {series.map((one) => {
                    const point = one.points.find((candidate) => candidate.key === period.key);
                    return (
                      <td className={point?.provisional ? 'number provisional' : 'number'} key={one.key}>
                        {point?.text ?? figures.missing}
                        {point?.provisional ? '*' : ''}
                      </td>
                    );
                  })}
                </tr>
                {cuts
                  .filter(({ after }) => after === i)
                  .map((cut) => (
                    <tr className="break" key={cut.break.key}>
                      <td colSpan={series.length + 1}>{cut.break.label}</td>
                    </tr>
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
