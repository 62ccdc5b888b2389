import type { PlanActionAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, PLAN_PAGES, PLAN_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** What is to be reached on the way, and what was. */
export function Milestones({ milestones }: Pick<PlanActionAnswer, 'milestones'>) {
  const { language, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  if (milestones.length === 0) return null;
  const day = (text: string) => formatDayText(text, language);
  return (
    <section className="section">
      <h2>{PLAN_TEXTS[language].fields.milestones}</h2>
      <ul className="plan-lines">
        {milestones.map(({ what, due, done }) => (
          <li key={what}>
            {what}{' '}
            <span className="quiet">
              {done !== null
                ? fill(pages.milestoneDone, { day: day(done) })
                : due === null
                  ? ''
                  : fill(due < owner.today ? pages.milestoneLate : pages.milestoneDue, { day: day(due) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What may go wrong, and what is done about it. */
export function Risks({ risks }: Pick<PlanActionAnswer, 'risks'>) {
  const { language } = useLaget();
  if (risks.length === 0) return null;
  return (
    <section className="section">
      <h2>{PLAN_TEXTS[language].fields.risks}</h2>
      <dl className="plan-facts">
        {risks.map(({ what, answer }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Documents and experiences elsewhere. Only an address of the web is a link. */
export function Links({ links }: Pick<PlanActionAnswer, 'links'>) {
  const { language } = useLaget();
  if (links.length === 0) return null;
  return (
    <section className="section">
      <h2>{PLAN_TEXTS[language].fields.links}</h2>
      <ul className="plan-lines">
        {links.map(({ title, address }) => (
          <li key={`${title} ${address}`}>
            {isOfTheWeb(address) ? <a href={address}>{title}</a> : `${title}: ${address}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is written as an address is the owner's text: a script is never followed. */
export function isOfTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
