import type { FigureAnswer, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { columnLabel, fill, formatPeriod } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import type { Asked } from '../asked.ts';
import { codesOf } from '../cells.ts';
import { FigureCell } from '../figure-cell.tsx';
import { RowName } from '../row-name.tsx';
import { type Figures, periodOf } from '../use-figures.ts';
import { type Block, type BlockColumn, blockColumns, blocksOf, LINES_DOWN } from './blocks.ts';

interface BlocksProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly figures: Figures;
  readonly change: (to: Partial<Asked>) => void;
}

/** The table of a metric that is told at several months, years or ages: one block of rows per code, the whole last. */
export function BlocksTable({ asked, metric, figures, change }: BlocksProps) {
  const { texts, language } = useLaget();
  const text = texts.figures;
  const { answer } = figures.main;
  const by = figures.question.by;
  const down = LINES_DOWN[metric.kernel];
  if (answer === null || down === undefined) return null;
  const period = formatPeriod(periodOf(answer), language);
  const dimension = by === null ? '' : columnLabel(by, language).toLowerCase();
  const caption = by === null ? `${metric.name}, ${period}` : fill(text.brokenDown, { dimension, period });
  const columns = blockColumns(answer, metric, text);
  const codes = [...(by === null ? [] : codesOf(answer, by, language)), { code: 'Total', label: text.all }];
  const blocks = codes.map(({ code, label }) => ({ label, code, rows: blocksOf(answer, by, down, code) }));
  return (
    <section>
      <div className="table-head">
        <h2>{caption}</h2>
      </div>
      <SaidOfCurves answer={answer} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={caption} tabIndex={0}>
        <table className="plain blocks">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columnLabel(down, language)}</th>
              {columns.map((column) => (
                <th scope="col" key={column.key} className="number">
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          {blocks.map(({ code, label, rows }) => (
            <tbody key={code}>
              {by === null ? null : (
                <tr className="block">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {code === 'Total' ? (
                      label
                    ) : (
                      <RowName by={by} code={code} label={label} asked={asked} change={change} />
                    )}
                  </th>
                </tr>
              )}
              <Rows rows={rows} columns={columns} />
            </tbody>
          ))}
        </table>
      </section>
      <SignsBelow
        withheld={answer.rows.some(({ state }) => state === 'withheld')}
        provisional={answer.rows.some(({ state }) => state === 'provisional')}
      />
    </section>
  );
}

function Rows({ rows, columns }: { readonly rows: readonly Block[]; readonly columns: readonly BlockColumn[] }) {
  const { language } = useLaget();
  return rows.map(({ code, label, cells }) => {
    const drawn = columns.map((column) => ({ column, row: column.rowOf(cells) }));
    const firstWithheld = drawn.find(({ row }) => row?.state === 'withheld')?.column.key;
    return (
      <tr key={code}>
        <th scope="row">{label}</th>
        {drawn.map(({ column, row }) =>
          column.part === 'interval' ? (
            <td key={column.key} className="number">
              {column.text(row, language)}
            </td>
          ) : (
            <FigureCell
              key={column.key}
              column={{ ...column, part: column.part, rows: new Map(), later: false }}
              row={row}
              explains={column.key === firstWithheld}
            />
          ),
        )}
      </tr>
    );
  });
}

/** Notes that belong to the curves themselves: their medians, where they start, and the test between them. */
export const OF_CURVES: readonly string[] = ['median-staying', 'median-not-reached', 'curve-starts', 'log-rank'];

function SaidOfCurves({ answer }: { readonly answer: FigureAnswer }) {
  const said = answer.notes.filter(({ code }) => OF_CURVES.includes(code));
  if (said.length === 0) return null;
  return (
    <ul className="of-curves">
      {said.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Why some cells are withheld, and what the star means. */
