import { useState } from 'react';
import type { RevisedFigureRow, SeenThen } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, seenText, shortPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { CauseList } from '../../../parts/cause-list.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import type { MetricUnit } from '../cells.ts';
import { differenceOf, inOrder, isWithheld, partsOf, rowLabel, sharedCauses, unitOfRow } from './changed-cells.ts';

/** Rows shown before all are asked for. */
const FIRST_SHOWN = 15;
/** Units told with one decimal of many: rounded apart, then and now may seem to differ by something else. */
const IN_PERCENT: readonly MetricUnit[] = ['share', 'percent-of-position'];

interface TableProps {
  readonly rows: readonly RevisedFigureRow[];
  readonly unit: MetricUnit;
  readonly comparable: boolean;
  readonly caption: string;
}

/** Rows that are seen otherwise today: then, now, the difference, and under each what changed it. */
export function ChangedTable({ rows, unit, comparable, caption }: TableProps) {
  const { texts, language } = useLaget();
  const text = texts.known.changed;
  const [all, setAll] = useState(false);
  const ordered = inOrder(rows, language);
  const shown = all ? ordered : ordered.slice(0, FIRST_SHOWN);
  const shared = sharedCauses(rows);
  const periods = new Set(rows.map(({ period }) => period)).size > 1;
  return (
    <>
      {comparable ? null : <p className="notice">{text.otherSource}</p>}
      {shared === null ? null : (
        <div className="small">
          <p>{text.allBecause}</p>
          <CauseList causes={shared} />
        </div>
      )}
      <div className="table-wrap">
        <table className="plain changed">
          <caption className="sr-only">{caption}</caption>
          <Head />
          {shown.map((row) => (
            <Row
              key={`${row.period} ${JSON.stringify(row.dims)}`}
              row={row}
              unit={unitOfRow(row, unit)}
              comparable={comparable}
              told={{ period: periods, causes: shared === null }}
            />
          ))}
        </table>
      </div>
      <Below rows={rows} unit={unit} />
      {rows.length > FIRST_SHOWN ? (
        <p className="after-table no-print">
          <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text.showFewer : fill(text.showAll, { count: rows.length })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function Head() {
  const text = useLaget().texts.known.changed;
  return (
    <thead>
      <tr>
        <th scope="col">{text.row}</th>
        {[text.before, text.now, text.change].map((head) => (
          <th scope="col" className="number" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What the numbers and the star mean, where that must be said. */
function Below({ rows, unit }: Pick<TableProps, 'rows' | 'unit'>) {
  const { known } = useLaget().texts;
  const anyProvisional = rows.some(({ before, now }) => [before?.state, now?.state].includes('provisional'));
  return (
    <SignsBelow
      withheld={false}
      provisional={anyProvisional}
      lead={IN_PERCENT.includes(unit) ? <p>{known.changed.beforeRounding}</p> : null}
    />
  );
}

interface RowProps {
  readonly row: RevisedFigureRow;
  readonly unit: MetricUnit;
  readonly comparable: boolean;
  /** What is told of each row, because it is not the same for all. */
  readonly told: { readonly period: boolean; readonly causes: boolean };
}

function Row({ row, unit, comparable, told }: RowProps) {
  const { texts, language } = useLaget();
  const text = texts.known.changed;
  const telling = told.causes && (row.because.length > 0 || isWithheld(row));
  return (
    <tbody className={telling ? 'told-of' : undefined}>
      <tr>
        <th scope="row">
          {rowLabel(row, text)}
          {told.period ? <span className="small quiet"> {shortPeriod(row.period, language)}</span> : null}
        </th>
        <Cell seen={row.before} unit={unit} />
        <Cell seen={row.now} unit={unit} />
        <td className={row.change === null ? 'number state' : 'number'}>
          {differenceOf(row, { unit, comparable, texts: text, language })}
        </td>
      </tr>
      {telling ? (
        <tr className="why">
          <td colSpan={4}>
            {row.because.length === 0 ? (
              text.noCause
            ) : (
              <>
                <span>{text.because}:</span> <CauseList causes={row.because} />
              </>
            )}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

function Cell({ seen, unit }: { readonly seen: SeenThen | null; readonly unit: MetricUnit }) {
  const { texts, language } = useLaget();
  const parts = partsOf(seen, unit, language);
  return (
    <td className={seen === null || seen.value === null ? 'number state' : 'number'}>
      {seenText(seen, unit, language)}
      {parts === null ? null : <span className="small quiet parts">{fill(texts.known.changed.partOf, parts)}</span>}
    </td>
  );
}
