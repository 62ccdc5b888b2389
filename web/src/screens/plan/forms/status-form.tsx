import { type FormEvent, useState } from 'react';
import type { PlanActionAnswer, PlanStatusBody } from '../../../../../src/presentation/api/contract/index.ts';
import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { Sending } from '../../../server/use-sending.ts';
import { EMPTY_STEP, type ReasonDraft, reasonOf, type StepDraft, stepBody } from './action-draft.ts';
import { wrongIn } from './fields.tsx';
import { FormEnd } from './form-end.tsx';
import { ReasonFields } from './reason-fields.tsx';
import { StepFields, stepOf } from './step-fields.tsx';

interface FormProps {
  readonly action: PlanActionAnswer;
  readonly sending: Sending;
  readonly save: (body: PlanStatusBody) => void;
  readonly cancel: () => void;
}

/** A new status of an action, with what shows it and why the plan is changed. */
export function StatusForm({ action, sending, save, cancel }: FormProps) {
  const { language, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  const [first] = action.next;
  const [step, setStep] = useState<StepDraft>(() => (first === undefined ? EMPTY_STEP : stepOf(first, action.owner)));
  const [reason, setReason] = useState<ReasonDraft>({ reason: '', metric: '', metricDay: '' });
  const wrong = wrongIn(sending.problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save({ ...stepBody(step, owner.today, language), ...reasonOf(reason), seen: action.seen });
  };
  return (
    <form className="check-form plan-form no-print" onSubmit={submit} noValidate>
      <h2>{pages.tellStatus}</h2>
      <StepFields label={pages.statusField} next={action.next} step={step} set={setStep} wrong={wrong} />
      <ReasonFields draft={reason} set={(part) => setReason((before) => ({ ...before, ...part }))} wrong={wrong} />
      <FormEnd sending={sending} cancel={cancel} />
    </form>
  );
}
