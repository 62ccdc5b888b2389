import type { PlanListItem } from '../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES, formatDayText } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { planPath } from './tasks-path.ts';

/** Every plan, folded, without a name. */
export function PlanTable({ plans }: { readonly plans: readonly PlanListItem[] }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  return (
    <section className="section">
      <h2 id="plans-head">{pages.plans}</h2>
      {plans.length === 0 ? (
        <p className="quiet">{pages.plansNone}</p>
      ) : (
        <details className="tasks-all">
          <summary>{`${pages.plans}: ${plans.length}`}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="table-wrap" aria-labelledby="plans-head" tabIndex={0}>
            <table className="plain">
              <thead>
                <tr>
                  {[pages.unit, pages.post, pages.start, pages.end, pages.status].map((head) => (
                    <th scope="col" key={head}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {plans.map(({ id, unit, post, start, end, status }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link href={planPath(id)} aria-label={`${pages.openPlan}: ${unit.label}, ${id}`}>
                        {unit.label}
                      </Link>
                    </th>
                    <td>{post}</td>
                    <td>{formatDayText(start, language)}</td>
                    <td>{formatDayText(end, language)}</td>
                    <td>{status}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </section>
  );
}
