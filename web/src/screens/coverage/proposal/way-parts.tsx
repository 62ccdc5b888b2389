import type { ReactNode } from 'react';
import type { ProposedStudy, ProposedWay } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, PROPOSAL_TEXTS, subjectInLine } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { newPlanPath, planPath } from '../../tasks/tasks-path.ts';
import { HoursCell } from './hours-cell.tsx';

interface WayProps {
  readonly way: ProposedWay;
}

/** One way whole: courses and where they are taken further, hours that change hands, and what stays uncovered and why. */
export function WayParts({ way }: WayProps) {
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
          {studies.length === 0 ? null : <Studies studies={studies} />}
          {swaps.length === 0 ? null : <Swaps way={way} />}
          {uncovered.length === 0 ? null : <Uncovered way={way} />}
        </>
      ) : null}
    </section>
  );
}

function Studies({ studies }: { readonly studies: readonly ProposedStudy[] }) {
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
                  ...{
                    name: study.name,
                    credits: study.credits,
                    subject: subjectInLine(study.subject.label, language),
                  },
                  cost: formatNumber(study.cost, language),
                })}
              </strong>
            </p>
            {study.pays === null ? null : <p className="small quiet">{study.pays}</p>}
            <Further study={study} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** To the plan of whoever is to have one by law; for others what to do instead. */
function Further({ study }: { readonly study: ProposedStudy }) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const { plan, appointment, elsewhere, name, subject, credits, cost } = study;
  if (plan !== null)
    return (
      <p className="small no-print">
        <Link href={planPath(plan)} aria-label={`${texts.openPlan}: ${name}`}>
          {texts.openPlan}
        </Link>
      </p>
    );
  if (appointment === null) return <p className="small quiet">{elsewhere ? texts.planElsewhere : texts.noPlan}</p>;
  const step = new URLSearchParams({ subject: subject.code, credits: String(credits), cost: String(cost) });
  return (
    <p className="small no-print">
      <Link href={`${newPlanPath(appointment)}?${step}`} aria-label={`${texts.makePlan}: ${name}`}>
        {texts.makePlan}
      </Link>
    </p>
  );
}

interface PartProps {
  readonly way: WayProps['way'];
  readonly part: 'swaps' | 'left';
  readonly head: string;
  /** The first is what is taught, the second hours. */
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

/** A part of a way as a table with a heading of its own. */
function Part({ way, part, head, columns, children }: PartProps) {
  const id = `${way.code}-${part}`;
  return (
    <>
      <h3 id={id}>{head}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-wrap" aria-labelledby={`${way.code} ${id}`} tabIndex={0}>
        <table className="plain by-group">
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={column} scope="col" className={place === 1 ? 'number' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </>
  );
}

function Swaps({ way }: Pick<WayProps, 'way'>) {
  const texts = PROPOSAL_TEXTS[useLaget().language];
  return (
    <Part way={way} part="swaps" head={texts.swaps} columns={[texts.taught, texts.hours, texts.from, texts.to]}>
      {way.swaps.map(({ taught, hours, from, to }) => (
        <tr key={`${taught} ${from} ${to}`}>
          <th scope="row">{taught}</th>
          <HoursCell hours={hours} />
          <td data-label={texts.from}>{from ?? texts.free}</td>
          <td data-label={texts.to}>{to ?? texts.nobody}</td>
        </tr>
      ))}
    </Part>
  );
}

function Uncovered({ way }: Pick<WayProps, 'way'>) {
  const texts = PROPOSAL_TEXTS[useLaget().language];
  return (
    <Part way={way} part="left" head={texts.uncoveredHead} columns={[texts.taught, texts.hours, texts.whyHead]}>
      {way.uncovered.map(({ taught, hours, why }) => (
        <tr key={taught}>
          <th scope="row">{taught}</th>
          <HoursCell hours={hours} />
          <td data-label={texts.whyHead}>{why}</td>
        </tr>
      ))}
    </Part>
  );
}
