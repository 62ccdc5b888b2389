import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { SchoolItem } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { type AskedSchools, TURNOVER_METRICS, type TurnoverMetric } from './asked-schools.ts';
import { choicesOf, matches } from './school-rows.ts';

interface FiltersProps {
  readonly asked: AskedSchools;
  readonly schools: readonly SchoolItem[];
  readonly change: (to: Partial<AskedSchools>) => void;
}

/** How long after the last letter a search goes into the address. */
const PAUSE = 200;

/** Search, school type and area; and who is counted as having left. */
export function SchoolFilters({ asked, schools, change }: FiltersProps) {
  const { texts, owner } = useLaget();
  const text = texts.schools;
  const shown = schools.filter((school) => matches(school, asked)).length;
  const narrowed = asked.search !== '' || asked.type !== '' || asked.area !== '';
  return (
    <form className="school-filters no-print" aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
      <SearchField value={asked.search} choose={(search) => change({ search })} />
      <SelectField
        label={text.type}
        value={asked.type}
        choose={(type) => change({ type })}
        options={[{ code: '', label: text.everything }, ...choicesOf(schools, (school) => school.schoolType)]}
      />
      <SelectField
        label={text.area}
        value={asked.area}
        choose={(area) => change({ area })}
        options={[{ code: '', label: text.everything }, ...choicesOf(schools, (school) => school.area)]}
      />
      <GroupField asked={asked} change={change} label={text.group} />
      <SelectField
        label={text.metric}
        value={asked.metric}
        choose={(metric) => change({ metric: metric as TurnoverMetric })}
        options={TURNOVER_METRICS.map((code) => ({ code, label: fill(text.metrics[code], { owner: owner.name }) }))}
      />
      <p className="small quiet" role="status">
        {narrowed ? `${fill(text.shown, { count: shown, all: schools.length })} ` : null}
        {narrowed ? (
          <button type="button" className="as-link" onClick={() => change({ search: '', type: '', area: '' })}>
            {text.clear}
          </button>
        ) : null}
      </p>
    </form>
  );
}

function SearchField({ value, choose }: { readonly value: string; readonly choose: (search: string) => void }) {
  const text = useLaget().texts.schools;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new letter starts the pause anew
  useEffect(() => {
    if (typed === value) return;
    const wait = window.setTimeout(() => choose(typed), PAUSE);
    return () => window.clearTimeout(wait);
  }, [typed]);
  return (
    <Field className="field">
      <Label>{text.search}</Label>
      <Input
        type="search"
        autoComplete="off"
        placeholder={text.searchHelp}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Field>
  );
}

/** The staff group of everything about leaving. */
export function GroupField({
  asked,
  change,
  label,
}: Pick<FiltersProps, 'asked' | 'change'> & { readonly label: string }) {
  const { texts, dimensions } = useLaget();
  const codes = dimensions.dimensions.find((dimension) => dimension.id === 'staff-group')?.codes ?? [];
  return (
    <SelectField
      label={label}
      value={asked.group}
      choose={(group) => change({ group })}
      options={[{ code: 'Total', label: texts.figures.allStaff }, ...codes.filter(({ code }) => code !== 'unassigned')]}
    />
  );
}
