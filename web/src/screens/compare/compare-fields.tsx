import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { columnLabel, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { metricName } from '../figures/metric-choice.tsx';
import { type AskedCompare, codesOf } from './asked-compare.ts';

interface FieldsProps {
  /** With everything chosen. */
  readonly asked: AskedCompare;
  readonly metric: LiveMetric;
  readonly live: readonly LiveMetric[];
  readonly periods: readonly string[];
  readonly change: (to: Partial<AskedCompare>) => void;
}

/** What is compared: metric, staff group, and the two. */
export function CompareFields({ asked, metric, live, periods, change }: FieldsProps) {
  const { texts, dimensions, language } = useLaget();
  const text = texts.compare;
  const offered = dimensions.dimensions.filter(({ id }) => !metric.notOffered.includes(id));
  const isByGroup = asked.how === 'groups' && asked.dimension === 'staff-group';
  const inTime = periods.map((code) => ({ code, label: shortPeriod(code, language) }));
  return (
    <form className="compare-fields no-print" aria-label={text.choose} onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={text.metric}
        value={asked.metric}
        options={live.map((one) => ({ code: one.alias, label: metricName(one, texts) }))}
        choose={(chosen) => change({ metric: chosen, period: '', periodB: '' })}
      />
      {metric.notOffered.includes('staff-group') || isByGroup ? null : <StaffGroup asked={asked} change={change} />}
      {asked.how === 'periods' ? (
        <Two
          labels={[text.firstPeriod, text.secondPeriod]}
          values={[asked.period, asked.periodB]}
          options={inTime}
          choose={(period, periodB) => change({ period, periodB })}
        />
      ) : (
        <>
          <Choice
            label={text.dimension}
            value={asked.dimension}
            options={offered.map(({ id }) => ({ code: id, label: columnLabel(id, language) }))}
            choose={(dimension) => change({ dimension, a: '', b: '' })}
          />
          <Choice
            label={text.period}
            value={asked.period}
            options={[{ code: '', label: text.latest }, ...inTime]}
            choose={(period) => change({ period })}
          />
          <Two
            labels={[text.first, text.second]}
            values={[asked.a, asked.b]}
            options={codesOf(dimensions.dimensions, asked.dimension)}
            choose={(a, b) => change({ a, b })}
          />
        </>
      )}
    </form>
  );
}

interface StaffGroupProps {
  readonly asked: AskedCompare;
  readonly change: (to: Partial<AskedCompare>) => void;
}

export function StaffGroup({ asked, change }: StaffGroupProps) {
  const { texts, dimensions } = useLaget();
  const all = { code: 'Total', label: texts.figures.allStaff };
  const codes = codesOf(dimensions.dimensions, 'staff-group').filter(({ code }) => code !== 'unassigned');
  return (
    <Choice
      label={texts.compare.group}
      value={asked.group}
      options={[all, ...codes]}
      choose={(group) => change({ group })}
    />
  );
}

type Option = { readonly code: string; readonly label: string };

interface TwoProps {
  readonly labels: readonly [string, string];
  readonly values: readonly [string, string];
  readonly options: readonly Option[];
  readonly choose: (first: string, second: string) => void;
}

/** The two that are compared, and a way to turn them. */
function Two({ labels, values: [first, second], options, choose }: TwoProps) {
  const { compare } = useLaget().texts;
  return (
    <>
      <Choice label={labels[0]} value={first} options={options} choose={(chosen) => choose(chosen, second)} />
      <Choice label={labels[1]} value={second} options={options} choose={(chosen) => choose(first, chosen)} />
      <p className="compare-swap">
        <button type="button" className="as-link" onClick={() => choose(second, first)}>
          {compare.swap}
        </button>
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (code: string) => void;
}

/** One of the options; what an address asks for that is none of them stands first, as it is. */
function Choice({ value, options, ...field }: ChoiceProps) {
  const known = options.some(({ code }) => code === value);
  return (
    <SelectField {...field} value={value} options={known ? options : [{ code: value, label: value }, ...options]} />
  );
}
