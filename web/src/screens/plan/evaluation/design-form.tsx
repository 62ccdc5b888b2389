import { type FormEvent, useState } from 'react';
import type {
  ActionDesignAnswer,
  EvaluationDesignTellingBody,
  PlanActionAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { Sending } from '../../../server/use-sending.ts';
import { wrongIn } from '../forms/fields.tsx';
import { FormEnd } from '../forms/form-end.tsx';
import { useMetricOf } from '../forms/use-metric-of.ts';
import { begunDesign, type DesignDraft, designBody, FOLLOWING } from './design-draft.ts';
import { ComparisonFields, OutcomeFields, PeriodFields, WaveFields } from './design-fields.tsx';
import { FocusedHead } from './focused-head.tsx';
import { FollowFields } from './follow-fields.tsx';

interface FormProps {
  readonly action: PlanActionAnswer;
  readonly answer: ActionDesignAnswer;
  readonly sending: Sending;
  readonly save: (body: Omit<EvaluationDesignTellingBody, 'seen'>) => void;
  readonly cancel: () => void;
}

/** What is wrong with single codes of a list, or with what has no field, is told at no field. */
function isTold(place: string): boolean {
  return !/\]\.units\[|^comparedWith\[|^matchedOn|^waves$|^where|^seed$/.test(place);
}

/** How an action is to be evaluated, made or changed; once it is fixed a change needs a reason. */
export function DesignForm({ action, answer, sending, save, cancel }: FormProps) {
  const { language, owner, units } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const metricOf = useMetricOf();
  const [draft, setDraft] = useState<DesignDraft>(() =>
    begunDesign(action, answer, { metricOf, today: owner.today, language, units: units.units }),
  );
  const wrong = wrongIn(sending.problem);
  const given = {
    draft,
    set: (part: Partial<DesignDraft>) => setDraft((before) => ({ ...before, ...part })),
    wrong,
    choices: answer.choices,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(designBody(draft, metricOf(draft.metric), language));
  };
  return (
    <form className="check-form plan-form no-print" onSubmit={submit} noValidate>
      <FocusedHead text={answer.holds === null ? texts.make : texts.change} />
      <p>{texts.formHelp}</p>
      <p className="quiet">{answer.inAdvance}</p>
      <OutcomeFields {...given} />
      <WaveFields {...given} />
      <ComparisonFields {...given} />
      {draft.method === FOLLOWING ? <FollowFields {...given} /> : null}
      <PeriodFields {...given} />
      {answer.fixed === null ? null : (
        <TextField
          label={texts.reasonField}
          help={texts.fixMeans}
          value={draft.reason}
          change={(reason) => given.set({ reason })}
          wrong={wrong('reason')}
        />
      )}
      <FormEnd sending={sending} cancel={cancel} isTold={isTold} />
    </form>
  );
}
