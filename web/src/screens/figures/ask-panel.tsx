import { Field, Label, Radio, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { columnLabel, formatDayText, shortPeriod } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type Asked, GRAINS, type Grain, type View, viewsFor } from './asked.ts';
import { NarrowChoice } from './asking/narrow-choice.tsx';
import { OwnDates } from './asking/own-dates.tsx';
import { controlGrain, controlGrains } from './control/control-question.ts';
import { GroupChoice } from './group-choice.tsx';
import { KnownOn } from './known-on.tsx';
import { MetricChoice, metricName } from './metric-choice.tsx';
import { type Figures, periodOf } from './use-figures.ts';

interface AskProps {
  readonly asked: Asked;
  /** The view that is shown. */
  readonly view: View;
  readonly metric: LiveMetric;
  readonly live: readonly LiveMetric[];
  readonly figures: Figures;
  readonly change: (to: Partial<Asked>) => void;
}

/** The question: metric, group, breakdown, period, what was known when, and how to show it. */
export function AskPanel({ asked, view, metric, live, figures, change }: AskProps) {
  const { texts, dimensions, language } = useLaget();
  const text = texts.figures;
  const [open, setOpen] = useState(false);
  const offered = dimensions.dimensions.filter(({ id }) => !metric.notOffered.includes(id));
  const grains = view === 'control' ? controlGrains(metric) : GRAINS;
  const grain = view === 'control' ? controlGrain(asked, metric) : asked.grain;
  const views = viewsFor(metric, asked.by);
  return (
    <form
      className={open ? 'ask' : 'ask folded'}
      aria-label={text.question}
      onSubmit={(event) => event.preventDefault()}
    >
      <p className="ask-line">
        <QuestionLine asked={asked} metric={metric} period={periodOf(figures.main.answer)} />{' '}
        <button type="button" className="as-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.close : text.change}
        </button>
      </p>
      <div className="ask-fields">
        <MetricChoice asked={asked} live={live} change={change} />
        {metric.notOffered.includes('staff-group') ? null : <GroupChoice asked={asked} change={change} />}
        <Field className="field">
          <Label>{text.by}</Label>
          <Select value={asked.by} onChange={(event) => change({ by: event.target.value, code: '' })}>
            <Select.Option value="none">{text.byNothing}</Select.Option>
            {offered.map((dimension) => (
              <Select.Option key={dimension.id} value={dimension.id}>
                {columnLabel(dimension.id, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <NarrowChoice asked={asked} metric={metric} change={change} />
        <PeriodChoice asked={asked} figures={figures} change={change} />
        <OwnDates key={metric.alias} time={metric.time} choose={(period) => change({ period })} />
        <Field className="field">
          <Label>{text.grain}</Label>
          <Select value={grain} onChange={(event) => change({ grain: event.target.value as Grain, period: '' })}>
            {grains.map((one) => (
              <Select.Option key={one} value={one}>
                {text.grains[one]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <KnownOn value={asked.knownOn} choose={(knownOn) => change({ knownOn })} />
        <fieldset>
          <legend>{text.view}</legend>
          {views.map((one) => (
            <div className="choice" key={one}>
              <Radio
                name="view"
                label={text.views[one]}
                value={one}
                checked={view === one}
                onChange={() => change({ view: one })}
              />
            </div>
          ))}
        </fieldset>
      </div>
    </form>
  );
}

interface LineProps {
  readonly asked: Asked;
  readonly metric: LiveMetric;
  readonly period: string;
}

/** The whole question in one line, for the phone. */
function QuestionLine({ asked, metric, period }: LineProps) {
  const { language, texts, dimensions } = useLaget();
  const groups = dimensions.dimensions.find((dimension) => dimension.id === 'staff-group')?.codes ?? [];
  const group = groups.find((one) => one.code === asked.group)?.label ?? texts.figures.allStaff;
  const by =
    asked.by === 'none' ? null : `${texts.figures.by.toLowerCase()} ${columnLabel(asked.by, language).toLowerCase()}`;
  const known =
    asked.knownOn === '' ? null : `${texts.figures.knownOn.toLowerCase()} ${formatDayText(asked.knownOn, language)}`;
  return (
    <>
      {[metricName(metric, texts), group, by, shortPeriod(period, language), known]
        .filter((part) => part !== null)
        .join(' · ')}
    </>
  );
}

function PeriodChoice({ asked, figures, change }: Pick<AskProps, 'asked' | 'figures' | 'change'>) {
  const { texts, language } = useLaget();
  const text = texts.figures;
  const rows = figures.series.answer?.rows ?? [];
  const listed = new Set(rows.filter((row) => row.state !== 'not-delivered').map((row) => row.period));
  if (asked.period !== '') listed.add(asked.period);
  const current = periodOf(figures.main.answer);
  const periods = [...listed].sort().reverse();
  return (
    <Field className="field">
      <Label>{text.period}</Label>
      <Select value={asked.period} onChange={(event) => change({ period: event.target.value })}>
        <Select.Option value="">
          {asked.period === '' && current !== '' ? `${text.latest}: ${shortPeriod(current, language)}` : text.latest}
        </Select.Option>
        {periods.map((period) => (
          <Select.Option key={period} value={period}>
            {shortPeriod(period, language)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
