import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { SchoolItem } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
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
      <Choice
        label={text.type}
        value={asked.type}
        choose={(type) => change({ type })}
        choices={[{ code: '', label: text.everything }, ...choicesOf(schools, (school) => school.schoolType)]}
      />
      <Choice
        label={text.area}
        value={asked.area}
        choose={(area) => change({ area })}
        choices={[{ code: '', label: text.everything }, ...choicesOf(schools, (school) => school.area)]}
      />
      <GroupField asked={asked} change={change} label={text.group} />
      <Choice
        label={text.metric}
        value={asked.metric}
        choose={(metric) => change({ metric: metric as TurnoverMetric })}
        choices={TURNOVER_METRICS.map((code) => ({ code, label: fill(text.metrics[code], { owner: owner.name }) }))}
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
    <Choice
      label={label}
      value={asked.group}
      choose={(group) => change({ group })}
      choices={[{ code: 'Total', label: texts.figures.allStaff }, ...codes.filter(({ code }) => code !== 'unassigned')]}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (code: string) => void;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
}

function Choice({ label, value, choose, choices }: ChoiceProps) {
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((one) => (
          <Select.Option key={one.code} value={one.code}>
            {one.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
