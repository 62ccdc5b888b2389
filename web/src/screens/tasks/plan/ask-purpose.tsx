import { FULFILMENT_PAGES, FULFILMENT_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { TASKS_PATH } from '../../../app/places.ts';

/** Asks what a look-up is for before anybody is looked up: one link for each purpose. */
export function AskPurpose({ path }: { readonly path: (purpose: string) => string }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  return (
    <section className="section">
      <h2>{pages.purpose}</h2>
      <p className="quiet">{pages.purposeHelp}</p>
      <ul className="tasks-purposes">
        {Object.entries(FULFILMENT_TEXTS[language].purposes).map(([code, label]) => (
          <li key={code}>
            <Link href={path(code)}>{label}</Link>
          </li>
        ))}
      </ul>
      <BackToTasks />
    </section>
  );
}

export function BackToTasks() {
  const pages = FULFILMENT_PAGES[useLaget().language];
  return (
    <p className="small no-print">
      <Link href={TASKS_PATH}>{pages.back}</Link>
    </p>
  );
}
