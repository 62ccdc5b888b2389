import type {
  AppointmentItem,
  LookedUpFor as LookedUpForAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import {
  FULFILMENT_PAGES,
  FULFILMENT_TEXTS,
  fill,
  formatDayText,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { LookedUpFor } from '../purpose/looked-up-for.tsx';

interface WhoseProps {
  readonly about: AppointmentItem & LookedUpForAnswer;
  readonly choose: (purpose: string) => void;
}

/** Whose appointment it is, and that looking at it was logged. */
export function Whose({ about, choose }: WhoseProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  return (
    <>
      <p className="lead">
        {fill(pages.whose, {
          name: about.name ?? pages.nameless,
          post: about.post,
          unit: about.unit.label,
          start: formatDayText(about.start, language),
        })}
      </p>
      <LookedUpFor purpose={about.lookedUpFor} choose={choose} />
    </>
  );
}

interface GapProps {
  readonly gap: readonly string[];
  readonly lead: string;
}

/** What lacks, from the rules. */
export function Gap({ gap, lead }: GapProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  return (
    <section className="check-part">
      <h2>{pages.gap}</h2>
      {gap.length === 0 ? (
        <p>{FULFILMENT_TEXTS[language].noGap}</p>
      ) : (
        <>
          <p className="quiet">{lead}</p>
          <ul>
            {gap.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
