import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { followable } from '../indicator-figure.ts';
import type { ReasonDraft } from './action-draft.ts';
import { PlanDay, type WrongAt } from './fields.tsx';

interface ReasonProps {
  readonly draft: ReasonDraft;
  readonly set: (part: Partial<ReasonDraft>) => void;
  readonly wrong: WrongAt;
}

/** Why the plan is changed, and the figure that is the reason, where one is. */
export function ReasonFields({ draft, set, wrong }: ReasonProps) {
  const { language, metrics } = useLaget();
  const pages = PLAN_PAGES[language];
  const options = followable(metrics.metrics).map(({ id, name }) => ({ code: id, label: name }));
  return (
    <div className="plan-fields">
      <TextField
        label={pages.reasonField}
        value={draft.reason}
        change={(reason) => set({ reason })}
        wrong={wrong('reason')}
      />
      <SelectField
        label={pages.becauseMetric}
        value={draft.metric}
        options={[{ code: '', label: pages.noMetric }, ...options]}
        choose={(metric) => set({ metric })}
        wrong={wrong('metric')}
      />
      {draft.metric === '' ? null : (
        <PlanDay
          label={pages.metricDay}
          value={draft.metricDay}
          change={(metricDay) => set({ metricDay })}
          wrong={wrong('metricDay')}
        />
      )}
    </div>
  );
}
