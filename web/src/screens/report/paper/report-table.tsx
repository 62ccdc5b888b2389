import type { ReportShownFigure } from '../../../../../src/presentation/api/contract/index.ts';

interface TableProps {
  readonly shown: ReportShownFigure;
  readonly caption: string;
}

/** A figure as a table, with what its signs mean under it. */
export function ReportTable({ shown: { head, rows, notes }, caption }: TableProps) {
  const [first, ...columns] = head;
  return (
    <>
      <p className="paper-caption">{caption}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what rolls sideways must be reached by the keys */}
      <section className="table-wrap" aria-label={caption} tabIndex={0}>
        <table className="plain">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map(({ text, isWithheld }, i) => (
                  <td key={columns[i]} className={isWithheld ? 'number state' : 'number'}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className="paper-note">
          {note}
        </p>
      ))}
    </>
  );
}
