import type { SimilarAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, listed } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import type { AskedSchools } from '../asked-schools.ts';

/** Sizes of a set that one can choose. */
const MOST = [6, 15, 30, 60];

interface CriteriaProps {
  readonly similar: SimilarAnswer;
  readonly change: (to: Partial<AskedSchools>) => void;
}

/** By what the schools were chosen and how much each counts, with why; each can be weighed otherwise. */
export function Criteria({ similar, change }: CriteriaProps) {
  const { texts, language } = useLaget();
  const { one } = texts.schools;
  const { criteria, most } = similar;
  const weigh = (criterion: string, weight: string) => {
    const told = criteria.map((each) => `${each.criterion}:${each.criterion === criterion ? weight : each.weight}`);
    change({ weights: told.join(',') });
  };
  const now = criteria.map(({ criterion, weight }) =>
    fill(one.criterionWeight, { criterion: one.criteria[criterion], weight: one.weights[weight] ?? '' }).toLowerCase(),
  );
  return (
    <>
      <p className="small quiet">{fill(one.similarNow, { listed: listed(now, language) })}</p>
      <details className="criteria no-print">
        <summary>{one.similarChange}</summary>
        <div className="criteria-fields" data-size="sm">
          {criteria.map(({ criterion, weight }) => (
            <SelectField
              key={criterion}
              label={one.criteria[criterion]}
              help={one.criterionWhy[criterion]}
              value={String(weight)}
              options={one.weights.map((label, i) => ({ code: String(i), label }))}
              choose={(to) => weigh(criterion, to)}
            />
          ))}
          <SelectField
            label={one.similarMost}
            value={String(most)}
            options={MOST.map((number) => ({ code: String(number), label: String(number) }))}
            choose={(beside) => change({ beside })}
          />
        </div>
        <button type="button" className="as-link small" onClick={() => change({ weights: '', beside: '' })}>
          {one.similarStandard}
        </button>
      </details>
    </>
  );
}
