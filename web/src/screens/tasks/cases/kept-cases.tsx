import type { KeptCasesAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES, fill, formatDayText } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { casePath } from '../tasks-path.ts';

/** Candidate checks that were kept, newest first. */
export function KeptCases() {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const { answer } = useAnswer<KeptCasesAnswer>(`/api/requirement-cases?lang=${language}`);
  if (answer === null) return null;
  return (
    <section className="section" aria-labelledby="cases-head">
      <h2 id="cases-head">{pages.cases}</h2>
      {answer.cases.length === 0 ? <p className="quiet">{pages.casesNone}</p> : null}
      <ul className="tasks">
        {answer.cases.map((one) => (
          <li className="task" key={one.id}>
            <p>
              {fill(pages.caseLine, {
                post: one.post,
                unit: one.unit.label,
                assessedBy: one.assessedBy,
                day: formatDayText(one.day, language),
              })}{' '}
              {one.reference === '' ? '' : fill(pages.caseReference, { reference: one.reference })}
            </p>
            <p className="small">
              <Link href={casePath(one.id)} aria-label={`${pages.openCase}: ${one.id}`}>
                {pages.openCase}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
