import type { UnitPlansItem } from '../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES, FULFILMENT_TEXTS, formatDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

/** How plans stand at each school, for whoever may open each of them. */
export function UnitTable({ units }: { readonly units: readonly UnitPlansItem[] }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const { command } = FULFILMENT_TEXTS[language];
  if (units.length === 0) return null;
  const amount = (value: number | null) => value ?? '..';
  return (
    <section className="section">
      <h2 id="units-head">{pages.units}</h2>
      <p className="quiet">{pages.unitsLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-labelledby="units-head" tabIndex={0}>
        <table className="plain tasks-units">
          <thead>
            <tr>
              <th scope="col">{command.unit}</th>
              {[command.unmet, command.lacking, command.open, command.running, command.late, command.within].map(
                (head) => (
                  <th scope="col" className="number" key={head}>
                    {head}
                  </th>
                ),
              )}
              <th scope="col">{command.nextEnd}</th>
            </tr>
          </thead>
          <tbody>
            {units.map((one) => (
              <tr key={one.unit.code}>
                <th scope="row">{one.unit.label}</th>
                <td className="number">{amount(one.unmet)}</td>
                <td className="number">{amount(one.lacking)}</td>
                <td className="number">{amount(one.open)}</td>
                <td className="number">{one.running}</td>
                <td className="number">{one.late}</td>
                <td className="number">{[one.within30, one.within60, one.within90].join(' / ')}</td>
                <td>{one.nextEnd === null ? '–' : formatDayText(one.nextEnd, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
