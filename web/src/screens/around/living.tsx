import type { AroundLiving } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';

/** The index of each area, in the order of their codes: no rank. */
export function Living({ living }: { readonly living: readonly AroundLiving[] }) {
  const { around } = useLaget().texts;
  if (living.length === 0) return <p>{around.none}</p>;
  return (
    <div className="table-wrap">
      <table className="plain">
        <caption className="sr-only">{around.living}</caption>
        <thead>
          <tr>
            <th scope="col">{around.area}</th>
            <th scope="col">{around.index}</th>
            <th scope="col" className="number">
              {around.year}
            </th>
          </tr>
        </thead>
        <tbody>
          {living.map(({ area, name, year, text }) => (
            <tr key={`${area.code} ${name}`}>
              <th scope="row">{name === '' ? area.label : `${area.label} (${name})`}</th>
              <td>{text}</td>
              <td className="number">{year}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
