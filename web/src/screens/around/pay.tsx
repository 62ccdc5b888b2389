import type { AroundAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SignsBelow } from '../../parts/signs-below.tsx';

/** Pay of each position code: the middle, and for whoever sees whole figures the ends. */
export function Pay({ answer: { pay, audience } }: { readonly answer: Pick<AroundAnswer, 'pay' | 'audience'> }) {
  const { texts } = useLaget();
  const { around } = texts;
  if (pay.length === 0) return <p>{around.none}</p>;
  const columns =
    audience === 'internal' ? (['low', 'median', 'high', 'persons'] as const) : (['median', 'persons'] as const);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-label={around.pay} tabIndex={0}>
        <table className="plain">
          <caption className="sr-only">{around.pay}</caption>
          <thead>
            <tr>
              <th scope="col">{around.position}</th>
              {columns.map((column) => (
                <th scope="col" className="number" key={column}>
                  {around[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pay.map((one) => (
              <tr key={`${one.position.code} ${one.measure.code}`}>
                <th scope="row">
                  {one.position.label}
                  <br />
                  <span className="small quiet">
                    {one.year}, {one.measure.label.toLowerCase()}
                  </span>
                </th>
                {columns.map((column) => (
                  <PayCell key={column} value={one[column]} state={one.state} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SignsBelow withheld={pay.some(({ state }) => state === 'withheld')} />
    </>
  );
}

/** A number, or why there is none. */
function PayCell({ value, state }: { readonly value: number | null; readonly state: 'shown' | 'withheld' }) {
  const { language } = useLaget();
  const { states } = LABELS[language];
  if (value !== null) return <td className="number">{formatNumber(value, language)}</td>;
  return <td className="number state">{state === 'withheld' ? states.withheld : states['not-delivered']}</td>;
}
