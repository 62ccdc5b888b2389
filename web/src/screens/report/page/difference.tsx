import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ReportAnswer, ReportDifference } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useComparing } from './use-comparing.ts';

/** «Hva vi vet i dag»: beside a published report, what is another with what has been delivered since. Asked for, since it takes a while. */
export function Difference({ answer: { item } }: { readonly answer: ReportAnswer }) {
  const { language, session } = useLaget();
  const { difference } = REPORT_PAGES[language];
  const [asked, setAsked] = useState(false);
  const path = `/api/reports/${encodeURIComponent(item.id)}/difference?lang=${language}`;
  const { done, running, failed, problem, again } = useComparing<ReportDifference>(asked ? path : null);
  if (!session.may.includes('report-approval')) return null;
  return (
    <section className="section no-print">
      <h2>{difference.head}</h2>
      <p>{difference.lead}</p>
      {asked ? null : (
        <p className="report-act">
          <Button type="button" variant="secondary" onClick={() => setAsked(true)}>
            {difference.button}
          </Button>
        </p>
      )}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {failed === null ? null : <p className="notice mend">{failed}</p>}
      <div role="status">
        {running && done === null ? (
          <div className="report-going">
            <p>{difference.running}</p>
            <progress aria-label={difference.head} />
          </div>
        ) : null}
        {done === null ? null : (
          <p>
            <strong>
              {done.cells.length === 0 ? difference.none : fill(difference.count, { count: done.cells.length })}
            </strong>
          </p>
        )}
      </div>
      {done === null || done.cells.length === 0 ? null : <ChangedTable cells={done.cells} />}
    </section>
  );
}

function ChangedTable({ cells }: Pick<ReportDifference, 'cells'>) {
  const { difference } = REPORT_PAGES[useLaget().language];
  return (
    <div className="table-wrap">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{difference.metric}</th>
            <th scope="col">{difference.row}</th>
            <th scope="col">{difference.period}</th>
            <th scope="col" className="number">
              {difference.was}
            </th>
            <th scope="col" className="number">
              {difference.is}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ metric, period, row, was, is }) => (
            <tr key={`${metric} ${row} ${period}`}>
              <th scope="row">{metric}</th>
              <td>{row}</td>
              <td>{period}</td>
              <td className="number">{was}</td>
              <td className="number">{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
