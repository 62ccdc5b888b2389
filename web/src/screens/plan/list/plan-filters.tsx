import { type FormEvent, useState } from 'react';
import type { OwnersPlanAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { dayForm, fill, PLAN_PAGES, PLAN_TEXTS, readDayText } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TypedDay } from '../../../parts/typed-day.tsx';
import { type AskedPlan, fittingActions, planAddress } from './asked-plan.ts';

interface FilterProps {
  readonly answer: OwnersPlanAnswer;
  readonly asked: AskedPlan;
}

/** Which actions are shown: all of it in the address. */
export function PlanFilters({ answer, asked }: FilterProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const { fields, wanted } = PLAN_TEXTS[language];
  const change = (to: Partial<AskedPlan>) => go(planAddress({ ...asked, ...to }), 'replace');
  const own = (names: readonly string[]) => [...new Set(names)].filter((one) => one !== '').toSorted();
  const same = (one: string) => ({ code: one, label: one });
  const statuses = answer.followed.statuses.filter(({ actions }) => actions > 0).map(({ status }) => status);
  const shown = fittingActions(answer, asked).length;
  return (
    <section className="section" aria-labelledby="plan-actions">
      <h2 id="plan-actions">{pages.action}</h2>
      <div className="plan-fields no-print">
        <SelectField
          label={fields.status}
          value={asked.status}
          options={[{ code: '', label: pages.anyStatus }, ...statuses]}
          choose={(status) => change({ status })}
        />
        <SelectField
          label={fields.focusArea}
          value={asked.area}
          options={[{ code: '', label: pages.anyArea }, ...own(answer.actions.map((one) => one.focusArea)).map(same)]}
          choose={(area) => change({ area })}
        />
        <SelectField
          label={fields.owner}
          value={asked.owner}
          options={[{ code: '', label: pages.anyOwner }, ...own(answer.actions.map((one) => one.owner)).map(same)]}
          choose={(owner) => change({ owner })}
        />
        <SelectField
          label={pages.lackFilter}
          value={asked.lacks}
          options={[
            { code: '', label: pages.anyLack },
            { code: 'any', label: pages.lackAny },
            ...Object.entries(wanted).map(([code, label]) => ({ code, label })),
          ]}
          choose={(lacks) => change({ lacks })}
        />
      </div>
      <p role="status">
        {fill(pages.shownOf, { shown, count: answer.actions.length })}{' '}
        {shown === answer.actions.length ? null : (
          <Link href={planAddress({ ...asked, status: '', area: '', owner: '', lacks: '' })}>{pages.clear}</Link>
        )}
      </p>
    </section>
  );
}

/** The plan as it stood on another day. */
export function EarlierDay({ asked }: Pick<FilterProps, 'asked'>) {
  const { language, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const day = readDayText(typed);
    setWrong(day === null ? fill(pages.dayWrong, { day: dayForm(owner.today, language) }) : null);
    if (day !== null) go(planAddress({ ...asked, day }));
  };
  return (
    <form className="section no-print plan-earlier" onSubmit={show} noValidate>
      <TypedDay label={pages.earlier} help={pages.earlierHelp} value={typed} change={setTyped} wrong={wrong} />
      <button type="submit" className="as-link">
        {pages.earlierShow}
      </button>
    </form>
  );
}
