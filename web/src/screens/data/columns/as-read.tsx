import type { AsReadAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { capitalised, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** The first rows as they were understood, and what was found in each column. */
export function AsRead({ asRead }: { readonly asRead: AsReadAnswer }) {
  const { texts, units } = useLaget();
  const { data } = texts;
  const said = (ours: string, text: string) =>
    ours === 'unit' ? (units.units.find(({ unit }) => unit === text)?.name ?? text) : text;
  const found = asRead.columns.filter(({ message }) => message !== null);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="table-wrap preview" aria-label={data.asReadHead} tabIndex={0}>
        <table className="plain">
          <caption>{data.asReadHead}</caption>
          <thead>
            <tr>
              {asRead.columns.map(({ ours, name, theirs }) => (
                <th scope="col" key={ours}>
                  {capitalised(name)}
                  <br />
                  <span className="small quiet">«{theirs}»</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asRead.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a preview are fixed and have no id
              <tr key={i}>
                {asRead.columns.map(({ ours }, column) => (
                  <td key={ours}>
                    {said(ours, row[column] ?? '') || <span className="quiet">{data.readAsNothing}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {found.length === 0 ? null : (
        <ul className="small">
          {found.map(({ ours, theirs, found: rows, message }) => (
            <li key={ours}>{fill(data.columnFound, { column: theirs, count: rows, message: message ?? '' })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
