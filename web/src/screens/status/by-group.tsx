import type { StatusAnswer, StatusByGroup, StatusGroupRow } from '../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { TextCell } from '../../parts/text-cell.tsx';
import { figureAddress } from './status-address.ts';

/** The newest headline figures of the four characteristics, one column for each staff group. */
export function ByGroup({ answer }: { readonly answer: StatusAnswer }) {
  const { status } = useLaget().texts;
  const { groups, characteristics } = answer.byGroup;
  return (
    <section className="section">
      <h2>{status.byGroup}</h2>
      <p className="quiet explained">{status.byGroupLead}</p>
      <div className="table-wrap">
        <table className="plain by-group">
          <caption className="sr-only">{status.byGroup}</caption>
          <thead>
            <tr>
              <th scope="col">{status.metric}</th>
              {groups.map(({ code, label }) => (
                <th scope="col" key={code} className={`number group-${code}`}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {characteristics.map((one) => (
            <Body key={one.id} one={one} groups={groups} audience={answer.audience} />
          ))}
        </table>
      </div>
    </section>
  );
}

interface BodyProps {
  readonly one: StatusByGroup['characteristics'][number];
  readonly groups: StatusByGroup['groups'];
  readonly audience: StatusAnswer['audience'];
}

function Body({ one, groups, audience }: BodyProps) {
  const { status } = useLaget().texts;
  const columns = groups.length + 1;
  return (
    <tbody>
      <tr className="of-group">
        <th scope="rowgroup" colSpan={columns}>
          {one.title}
        </th>
      </tr>
      {one.rows.map((row) => (
        <tr key={row.kind}>
          <th scope="row">
            <RowName row={row} audience={audience} />
          </th>
          {row.cells.map((cell, i) => (
            <TextCell key={cell.group} cell={cell} label={groups[i]?.label ?? cell.group} />
          ))}
        </tr>
      ))}
      {one.missing.length === 0 ? null : (
        <tr>
          <td colSpan={columns} className="quiet small">
            <strong>{status.notConnected}</strong> {one.missing.join('. ')}.
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** The name, and the way to the figure of everybody by staff group. */
function RowName({ row, audience }: { readonly row: StatusGroupRow; readonly audience: StatusAnswer['audience'] }) {
  const { metrics } = useLaget();
  const figure = row.cells[0]?.figure ?? null;
  const address = figure === null ? null : figureAddress({ ...figure, by: 'staff-group' }, metrics, audience);
  return (
    <>
      {address?.shown ? <Link href={address.href}>{row.name}</Link> : row.name}{' '}
      <span className="quiet small">{row.when}</span>
    </>
  );
}
