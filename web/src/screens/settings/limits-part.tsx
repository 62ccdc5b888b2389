import type { LimitsAnswer, MetricLimitItem } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../server/use-answer.ts';

/** How few persons each metric may tell of, those decided first. The form stands under each metric on Om tallene. */
export function LimitsPart() {
  const { language } = useLaget();
  const pages = ACCESS_PAGES[language];
  const { answer, problem, again } = useAnswer<LimitsAnswer>(`/api/limits?lang=${language}`);
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{pages.loading}</p>;
  const decided = answer.limits.filter(({ decisions }) => decisions.length > 0);
  return (
    <>
      <p className="settings-lead">{pages.limits.lead}</p>
      <section className="section">
        <h2>{pages.limits.decided}</h2>
        {decided.length === 0 ? <p className="quiet">{pages.limits.noneDecided}</p> : <Limits limits={decided} />}
      </section>
      <section className="section">
        <h2>{pages.limits.all}</h2>
        <Limits limits={answer.limits} />
      </section>
    </>
  );
}

function Limits({ limits }: { readonly limits: readonly MetricLimitItem[] }) {
  const { language, session } = useLaget();
  const { limits: text } = ACCESS_PAGES[language];
  const mayChange = session.may.includes('limits');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-wrap" aria-label={text.metric} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{text.metric}</th>
            <th scope="col" className="number">
              {text.fewest}
            </th>
            <th scope="col" className="number">
              {text.openData}
            </th>
            <th scope="col">{text.why}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map(({ metric, alias, fewest, openData, origin, why }) => (
            <tr key={metric.code}>
              <th scope="row">
                <a
                  href={`/om#${alias}`}
                  aria-label={mayChange ? fill(text.changeOf, { metric: metric.label }) : undefined}
                >
                  {metric.label}
                </a>
              </th>
              <td className="number">{fewest}</td>
              <td className="number">{openData}</td>
              <td>
                {text.origin[origin]}: <span className="quiet">{why}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
