import { useState } from 'react';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { BREAK_TEXTS, columnLabel, fill, formatPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SignsBelow } from '../../parts/signs-below.tsx';
import type { Asked } from './asked.ts';
import { codesOf } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import { FigureCell } from './figure-cell.tsx';
import { breakLines } from './over-time/breaks.ts';
import { RowName } from './row-name.tsx';
import { type Figures, periodOf } from './use-figures.ts';

interface BreakdownProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly figures: Figures;
  readonly change: (to: Partial<Asked>) => void;
}

/** The table: one row per code of the breakdown, the whole last; every cell says its number or why there is none. */
export function Breakdown({ asked, metric, figures, change }: BreakdownProps) {
  const { texts, language } = useLaget();
  const text = texts.figures;
  const [all, setAll] = useState(false);
  const answer = figures.main.answer;
  if (answer === null) return null;
  const by = figures.question.by;
  const columns = columnsOf({ asked, metric, figures, language, text });
  const listed = by === null ? [] : codesOf(answer, by, language);
  const nobody = listed.filter(({ code }) => hasNobody(columns, code));
  const codes = listed.filter((one) => !nobody.includes(one));
  const later = columns.filter((column) => column.later).length;
  const period = formatPeriod(periodOf(answer), language);
  const dimension = by === null ? '' : columnLabel(by, language).toLowerCase();
  const caption = by === null ? `${metric.name}, ${period}` : fill(text.brokenDown, { dimension, period });
  return (
    <section>
      <div className="table-head">
        <h2>{caption}</h2>
        {by === 'unit' || metric.notOffered.includes('unit') ? null : (
          <button type="button" className="as-link small no-print" onClick={() => change({ by: 'unit' })}>
            {text.seeSchools}
          </button>
        )}
      </div>
      <div className="table-wrap">
        <table className={all ? 'plain all' : 'plain'}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                {by === null ? <span className="sr-only">{text.group}</span> : columnLabel(by, language)}
              </th>
              {columns.map((column) => (
                <th scope="col" key={column.key} className={column.later ? 'number later' : 'number'}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map(({ code, label }) => (
              <tr key={code}>
                <th scope="row">
                  <RowName by={by ?? ''} code={code} label={label} asked={asked} change={change} />
                </th>
                <Cells columns={columns} code={code} />
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{text.all}</th>
              <Cells columns={columns} code="Total" />
            </tr>
          </tbody>
        </table>
      </div>
      {later > 0 ? (
        <button type="button" className="as-link small more-columns" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text.showFewer : fill(text.showMore, { count: later })}
        </button>
      ) : null}
      {nobody.length === 0 ? null : (
        <p className="after-table">{fill(text.nobody, { list: nobody.map((one) => one.label).join(', ') })}</p>
      )}
      <BelowTable columns={columns} codes={[...codes.map((one) => one.code), 'Total']} />
    </section>
  );
}

/** True where no cell of the row applies: it is told under the table instead of filling it. */
function hasNobody(columns: readonly Column[], code: string): boolean {
  return columns.every((column) => (column.rows.get(code)?.state ?? 'not-applicable') === 'not-applicable');
}

function Cells({ columns, code }: { readonly columns: readonly Column[]; readonly code: string }) {
  const { language } = useLaget();
  const firstWithheld = columns.find((column) => column.rows.get(code)?.state === 'withheld')?.key;
  return (
    <>
      {columns.map((column) =>
        column.broken?.has(code) ? (
          <td key={column.key} className={column.later ? 'number later state' : 'number state'}>
            {BREAK_TEXTS[language].cell}
          </td>
        ) : (
          <FigureCell
            key={column.key}
            column={column}
            row={column.rows.get(code)}
            explains={column.key === firstWithheld}
          />
        ),
      )}
    </>
  );
}

/** Why some cells are withheld or not compared, and what the star means; said once under the table. */
function BelowTable({ columns, codes }: { readonly columns: readonly Column[]; readonly codes: readonly string[] }) {
  const { texts, language } = useLaget();
  const text = texts.figures;
  const rows = columns.flatMap((column) => codes.flatMap((code) => column.rows.get(code) ?? []));
  const withheld = rows.some((row) => row.state === 'withheld');
  const provisional = rows.some((row) => row.state === 'provisional');
  const broken = columns.flatMap((column) => codes.flatMap((code) => column.broken?.get(code) ?? []));
  return (
    <SignsBelow withheld={withheld} provisional={provisional}>
      {broken.length === 0 ? null : (
        <p>
          {breakLines(broken, language).join(' ')} {text.breakMeans}
        </p>
      )}
    </SignsBelow>
  );
}
