import type { AroundAgreement } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

/** What is agreed, a line for units with the very same terms; which they are is folded. */
export function Agreements({ agreements }: { readonly agreements: readonly AroundAgreement[] }) {
  const { texts, language } = useLaget();
  const { around } = texts;
  if (agreements.length === 0) return <p>{around.none}</p>;
  return (
    <div className="table-wrap">
      <table className="plain">
        <caption className="sr-only">{around.agreements}</caption>
        <thead>
          <tr>
            <th scope="col">{around.of}</th>
            <th scope="col">{around.group}</th>
            <th scope="col">{around.terms}</th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((one) => (
            <tr key={`${one.units[0]?.code} ${one.group?.code} ${one.kind.code} ${one.since} ${one.text}`}>
              <th scope="row">
                <Units units={one.units} />
              </th>
              <td>{one.group?.label ?? around.everyGroup}</td>
              <td>
                {one.text}
                <br />
                <span className="small quiet">
                  {fill(around.inForce, { kind: one.kind.label, day: formatDayText(one.since, language) })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which units an agreement is of: their number, and by name when asked. */
function Units({ units }: Pick<AroundAgreement, 'units'>) {
  const { texts, language } = useLaget();
  const { around } = texts;
  const [first, ...more] = units;
  if (first === undefined) return around.everyUnit;
  if (more.length === 0) return first.label;
  return (
    <details>
      <summary>{fill(around.units, { count: formatNumber(units.length, language) })}</summary>
      <p className="small">{units.map(({ label }) => label).join(', ')}</p>
    </details>
  );
}
