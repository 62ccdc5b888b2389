import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { NEW_ACTION_PATH } from '../plan-path.ts';

/** How to begin where there is no plan: by a form, or from a spreadsheet. */
export function EmptyPlan({ keeps }: { readonly keeps: boolean }) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  return (
    <section className="section">
      <h2>{pages.emptyHead}</h2>
      <p>{keeps ? pages.emptyLead : pages.emptyOther}</p>
      {keeps ? (
        <p className="row-of-links">
          <Link href={NEW_ACTION_PATH}>{pages.newAction}</Link>
          <a href={`/api/tables/template/plan-actions.xlsx?lang=${language}`} download>
            {pages.emptyTemplate}
          </a>
          <Link href="/data">{pages.emptyTakeIn}</Link>
        </p>
      ) : null}
    </section>
  );
}
