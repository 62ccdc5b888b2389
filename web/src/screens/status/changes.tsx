import { useState } from 'react';
import type { StatusAnswer, StatusChange } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { FigureLink } from './sentence-block.tsx';
import { UsualBand } from './usual-band.tsx';

const FIRST_SHOWN = 5;

/** Changes larger than usual variation, at most five until more are asked for. */
export function Changes({ answer }: { readonly answer: StatusAnswer }) {
  const { status } = useLaget().texts;
  const [all, setAll] = useState(false);
  const { looked, refused, rows } = answer.changes;
  const shown = all ? rows : rows.slice(0, FIRST_SHOWN);
  const reach = Math.max(2, ...rows.flatMap(({ size, low, high }) => [size, low ?? 0, high ?? 0].map(Math.abs)));
  return (
    <section className="section">
      <h2>{status.changes}</h2>
      {rows.length === 0 ? (
        <p>{status.changesNone}</p>
      ) : (
        <>
          <p className="quiet explained">{status.changesLead}</p>
          <ChangeTable rows={shown} reach={reach} audience={answer.audience} />
        </>
      )}
      <p className="after-table">
        {fill(answer.group === 'Total' ? status.changesLooked : status.changesLookedGroup, { count: looked })}{' '}
        {refused === 0 ? null : `${fill(status.changesRefused, { count: refused })} `}
        {rows.length > FIRST_SHOWN ? (
          <button type="button" className="as-link no-print" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? status.showFewer : fill(status.showAll, { count: rows.length })}
          </button>
        ) : null}
      </p>
    </section>
  );
}

interface TableProps {
  readonly rows: readonly StatusChange[];
  readonly reach: number;
  readonly audience: StatusAnswer['audience'];
}

function ChangeTable({ rows, reach, audience }: TableProps) {
  const { texts, language } = useLaget();
  const { status } = texts;
  const sizeText = (size: number) => fill(status.sizeText, { size: formatNumber(Math.abs(size), language, 1) });
  return (
    <table className="changes">
      <caption className="sr-only">{status.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{status.changeHead}</th>
          <th scope="col">
            <span className="band-head">
              <span>← {status.lowerSide}</span>
              <span>{status.usual}</span>
              <span>{status.higherSide} →</span>
            </span>
          </th>
          <th scope="col">
            <span className="sr-only">{status.openFigure}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.figure.metric} ${row.figure.by} ${row.subject} ${row.main[0]?.text}`}>
            <th scope="row">
              <span className={row.staffGroup === null ? 'subject' : `subject group-${row.staffGroup}`}>
                {row.subject}
              </span>
              <span className="change-text">
                <Sentence parts={row.main} /> {row.rest}
              </span>
            </th>
            <td>
              <UsualBand
                size={row.size}
                low={row.low}
                high={row.high}
                reach={reach}
                colour={`group-${row.staffGroup ?? 'Total'}`}
                description={sizeText(row.size)}
              />
            </td>
            <td>
              <FigureLink figure={row.figure} name={`${row.main[0]?.text ?? ''}${row.subject}`} audience={audience}>
                {{ figure: status.openFigure, definition: status.definition }}
              </FigureLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
