import { type Figures, metricCalled } from '../../../disclosure/index.ts';
import type { ReportedFact } from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { ReportedAnswer } from '../../api/contract/index.ts';
import type { Language } from '../../language/index.ts';
import { namingOf } from './naming.ts';
import { reportedItem } from './reported-item.ts';

/** What is taken in, latest delivery first, as it was told: for those who keep the data. */
export function reportedAnswer(
  facts: readonly ReportedFact[],
  figures: Pick<Figures, 'catalogue' | 'dimensions'>,
  language: Language,
): ReportedAnswer {
  const naming = namingOf(figures, language);
  const told = facts.map(({ knownOn, withdrawnOn, ...fact }) => ({
    ...reportedItem({ ...fact, metricId: metricCalled(fact.metric), state: 'shown' }, naming, language),
    knownOn: formatDay(knownOn),
    withdrawnOn: withdrawnOn === null ? null : formatDay(withdrawnOn),
  }));
  return { reported: told.toSorted((a, b) => (b.delivery ?? '').localeCompare(a.delivery ?? '')) };
}
