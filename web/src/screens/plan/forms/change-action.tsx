import { type FormEvent, useState } from 'react';
import type {
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanActionBody,
} from '../../../../../src/presentation/api/contract/index.ts';
import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import type { Sending } from '../../../server/use-sending.ts';
import { type ActionDraft, actionBody, draftOf } from './action-draft.ts';
import { IndicatorList, MainFields } from './action-fields.tsx';
import { FoldedParts } from './action-parts.tsx';
import { wrongIn } from './fields.tsx';
import { FormEnd } from './form-end.tsx';
import { ReasonFields } from './reason-fields.tsx';
import { useMetricOf } from './use-metric-of.ts';

interface ChangeProps {
  readonly action: PlanActionAnswer;
  readonly sending: Sending;
  readonly save: (body: PlanActionBody) => void;
  readonly cancel: () => void;
}

/** An action told anew, with the reason; its course stays. */
export function ChangeAction({ action, sending, save, cancel }: ChangeProps) {
  const { language, owner } = useLaget();
  const metricOf = useMetricOf();
  const [draft, setDraft] = useState<ActionDraft>(() => draftOf(action, language, metricOf));
  const { answer: plan } = useAnswer<OwnersPlanAnswer>(`/api/plan?lang=${language}`);
  const set = (part: Partial<ActionDraft>) => setDraft((before) => ({ ...before, ...part }));
  const given = { draft, set, wrong: wrongIn(sending.problem) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(actionBody(draft, { seen: action.seen, today: owner.today, language }, metricOf));
  };
  return (
    <form className="check-form plan-form no-print" onSubmit={submit} noValidate>
      <h2>{PLAN_PAGES[language].edit}</h2>
      <MainFields {...given} plan={plan} />
      <IndicatorList {...given} readsAtOnce={false} />
      <FoldedParts {...given} problem={sending.problem} />
      <ReasonFields {...given} />
      <FormEnd sending={sending} cancel={cancel} />
    </form>
  );
}
