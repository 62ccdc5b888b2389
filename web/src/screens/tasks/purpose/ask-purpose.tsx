import { FULFILMENT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { TASKS_PATH } from '../../../app/places.ts';
import { Purposes } from './purposes.tsx';

interface AskProps {
  readonly choose: (purpose: string) => void;
}

/** Asks what a look-up is for before anybody is looked up. */
export function AskPurpose({ choose }: AskProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  return (
    <section className="section" aria-labelledby="purpose-head">
      <h2 id="purpose-head">{pages.purpose}</h2>
      <p className="quiet">{pages.purposeHelp}</p>
      <Purposes choose={choose} />
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
