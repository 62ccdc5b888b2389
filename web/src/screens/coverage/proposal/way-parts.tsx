import type { ProposedStudy, ProposedWay } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, PROPOSAL_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { newPlanPath, planPath } from '../../tasks/tasks-path.ts';

interface WayProps {
  readonly way: ProposedWay;
  readonly purpose: string;
}

/** One way whole: courses and where they are taken further, hours that change hands, and what stays uncovered and why. */
export function WayParts({ way, purpose }: WayProps) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const { code, head, lead, proof, isProved, sameAs, studies, swaps, uncovered } = way;
  const isEmpty = studies.length + swaps.length + uncovered.length === 0;
  return (
    <section className="section" aria-labelledby={code}>
      <h2 id={code} tabIndex={-1}>
        {head}
      </h2>
      <p className="explained">{lead}</p>
      <p className={isProved ? 'small quiet explained' : 'notice'}>{proof}</p>
      {sameAs === null ? null : <p>{fill(texts.same, { way: sameAs })}</p>}
      {sameAs === null && isEmpty ? <p>{texts.nothingChanges}</p> : null}
      {sameAs === null ? (
        <>
          {studies.length === 0 ? null : <Studies studies={studies} purpose={purpose} />}
          {swaps.length === 0 ? null : <Swaps way={way} />}
          {uncovered.length === 0 ? null : <Uncovered way={way} />}
        </>
      ) : null}
    </section>
  );
}

interface StudiesProps {
  readonly studies: readonly ProposedStudy[];
  readonly purpose: string;
}

function Studies({ studies, purpose }: StudiesProps) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  return (
    <>
      <h3>{texts.studies}</h3>
      <ul className="tasks">
        {studies.map((study) => (
          <li className="task" key={`${study.name} ${study.subject.code}`}>
            <p>
              <strong>
                {fill(texts.studyLine, {
                  ...{ name: study.name, credits: study.credits, subject: study.subject.label.toLowerCase() },
                  cost: formatNumber(study.cost, language),
                })}
              </strong>
            </p>
            {study.pays === null ? null : <p className="small quiet">{study.pays}</p>}
            <Further study={study} purpose={purpose} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** To the plan of whoever is to have one by law; for others what to do instead. */
function Further({ study, purpose }: { readonly study: ProposedStudy; readonly purpose: string }) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const { plan, appointment, name, subject, credits, cost } = study;
  if (plan !== null)
    return (
      <p className="small no-print">
        <Link href={planPath(plan, purpose)} aria-label={`${texts.openPlan}: ${name}`}>
          {texts.openPlan}
        </Link>
      </p>
    );
  if (appointment === null) return <p className="small quiet">{texts.noPlan}</p>;
  const step = new URLSearchParams({ subject: subject.code, credits: String(credits), cost: String(cost) });
  return (
    <p className="small no-print">
      <Link href={`${newPlanPath(appointment, purpose)}&${step}`} aria-label={`${texts.makePlan}: ${name}`}>
        {texts.makePlan}
      </Link>
    </p>
  );
}

function Swaps({ way }: Pick<WayProps, 'way'>) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  return (
    <>
      <h3 id={`${way.code}-swaps`}>{texts.swaps}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-labelledby={`${way.code} ${way.code}-swaps`} tabIndex={0}>
        <table className="plain by-group">
          <thead>
            <tr>
              <th scope="col">{texts.taught}</th>
              <th scope="col" className="number">
                {texts.hours}
              </th>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.to}</th>
            </tr>
          </thead>
          <tbody>
            {way.swaps.map(({ taught, hours, from, to }) => (
              <tr key={`${taught} ${from} ${to}`}>
                <th scope="row">{taught}</th>
                <td className="number" data-label={texts.hours}>
                  {formatNumber(hours, language, Number.isInteger(hours) ? 0 : 1)}
                </td>
                <td data-label={texts.from}>{from ?? texts.free}</td>
                <td data-label={texts.to}>{to ?? texts.nobody}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Uncovered({ way }: Pick<WayProps, 'way'>) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  return (
    <>
      <h3 id={`${way.code}-left`}>{texts.uncoveredHead}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-labelledby={`${way.code} ${way.code}-left`} tabIndex={0}>
        <table className="plain by-group">
          <thead>
            <tr>
              <th scope="col">{texts.taught}</th>
              <th scope="col" className="number">
                {texts.hours}
              </th>
              <th scope="col">{texts.whyHead}</th>
            </tr>
          </thead>
          <tbody>
            {way.uncovered.map(({ taught, hours, why }) => (
              <tr key={taught}>
                <th scope="row">{taught}</th>
                <td className="number" data-label={texts.hours}>
                  {formatNumber(hours, language, Number.isInteger(hours) ? 0 : 1)}
                </td>
                <td data-label={texts.whyHead}>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
