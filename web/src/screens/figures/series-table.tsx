import { useLaget } from '../../app/laget.tsx';
import type { ChartSeries } from '../../charts/chart-data.ts';

interface SeriesTableProps {
  readonly series: readonly ChartSeries[];
  readonly caption: string;
}

/** The numbers of the chart, folded. */
export function SeriesTable({ series, caption }: SeriesTableProps) {
  const { figures } = useLaget().texts;
  const periods = series[0]?.points ?? [];
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
            {periods.map((period) => (
              <tr key={period.key}>
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
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
