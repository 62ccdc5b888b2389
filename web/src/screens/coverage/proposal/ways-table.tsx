import type { ProposedWay } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, hoursText, PROPOSAL_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** The ways beside each other: what each costs, and what it leaves. */
export function WaysTable({ ways }: { readonly ways: readonly ProposedWay[] }) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const kroner = (amount: number) => fill(texts.kroner, { amount: formatNumber(amount, language) });
  const columns = [
    [texts.cost, (way: ProposedWay) => kroner(way.cost)],
    [texts.courseCost, (way: ProposedWay) => kroner(way.courseCost)],
    [texts.swapCost, (way: ProposedWay) => kroner(way.swapCost)],
    [texts.courses, (way: ProposedWay) => String(way.courses)],
    [texts.moved, (way: ProposedWay) => hoursText(way.movedHours, language)],
    [texts.left, (way: ProposedWay) => hoursText(way.uncoveredHours, language)],
  ] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={texts.compare} tabIndex={0}>
      <table className="plain by-group">
        <caption className="sr-only">{texts.compare}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.way}</th>
            {columns.map(([head]) => (
              <th scope="col" className="number" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way.code}>
              <th scope="row">
                <a href={`#${way.code}`}>{way.head}</a>
              </th>
              {columns.map(([head, told]) => (
                <td className="number" data-label={head} key={head}>
                  {told(way)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
