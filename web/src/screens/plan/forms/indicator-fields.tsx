import { useEffect, useRef, useState } from 'react';
import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatValue,
  PLAN_PAGES,
  PLAN_TEXTS,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { get } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { cellText } from '../../figures/cells.ts';
import { dayOfPeriod, followable, useMetric, useNowPath } from '../indicator-figure.ts';
import { openUnits } from '../open-units.ts';
import { PlanDay, type WrongAt } from './fields.tsx';
import { directionOf, type IndicatorDraft, whereOf } from './indicator-draft.ts';

interface IndicatorProps {
  readonly draft: IndicatorDraft;
  readonly set: (part: Partial<IndicatorDraft>) => void;
  readonly wrong: WrongAt;
  /** True where the baseline is read as soon as the form opens: the figure was chosen before. */
  readonly readsAtOnce: boolean;
}

/** An indicator: a metric by its name, whom it is told of, where it stands and where it is to come. */
export function IndicatorFields({ draft, set, wrong, readsAtOnce }: IndicatorProps) {
  const { language, metrics, dimensions, units, owner } = useLaget();
  const pages = PLAN_PAGES[language];
  const metric = useMetric(draft.metric);
  const groups = dimensions.dimensions.find(({ id }) => id === 'staff-group')?.codes ?? [];
  const offers = (dimension: string) => metric === null || !metric.notOffered.includes(dimension);
  const settle = (part: Partial<IndicatorDraft>) => {
    const next = { ...draft, ...part };
    set({ ...part, direction: directionOf(next, metric, language) });
  };
  const areas = draft.others.flatMap((one) =>
    one.startsWith('area=') ? units.areas.filter(({ code }) => one === `area=${code}`).map(({ name }) => name) : [],
  );
  const unit = metric?.unit === 'share' ? pages.percent : pages.number;
  return (
    <div className="plan-fields">
      <SelectField
        label={pages.metricField}
        value={draft.metric}
        options={[
          { code: '', label: pages.chooseMetric },
          ...followable(metrics.metrics).map(({ id, name }) => ({ code: id, label: name })),
        ]}
        choose={(id) => set({ metric: id, baseline: null })}
        wrong={wrong('metric')}
      />
      {offers('staff-group') ? (
        <SelectField
          label={pages.whereGroup}
          value={draft.group}
          options={[{ code: '', label: pages.allGroups }, ...groups.filter(({ code }) => code !== 'unassigned')]}
          choose={(group) => set({ group, baseline: null })}
        />
      ) : null}
      {offers('unit') ? (
        <SelectField
          label={pages.whereUnit}
          value={draft.unit}
          options={[{ code: '', label: pages.allUnits }, ...openUnits(units.units, owner.today, [draft.unit])]}
          choose={(code) => set({ unit: code, baseline: null })}
        />
      ) : null}
      {areas.length === 0 ? null : <p className="help">{fill(pages.onlyAreas, { areas: areas.join(', ') })}</p>}
      <Baseline draft={draft} settle={settle} readsAtOnce={readsAtOnce} />
      <TextField
        label={fill(pages.targetField, { unit })}
        value={draft.target}
        change={(target) => settle({ target })}
        wrong={wrong('target')}
        numeric
      />
      <SelectField
        label={pages.directionField}
        value={draft.direction}
        options={Object.entries(PLAN_TEXTS[language].directions).map(([code, label]) => ({ code, label }))}
        choose={(direction) => set({ direction })}
      />
      <PlanDay label={pages.byField} value={draft.by} change={(by) => set({ by })} wrong={wrong('by')} />
    </div>
  );
}

interface BaselineProps {
  readonly draft: IndicatorDraft;
  readonly settle: (part: Partial<IndicatorDraft>) => void;
  readonly readsAtOnce: boolean;
}

/** Where it stands, read from the figure as others see it, with its day and the dataset version it is of. */
function Baseline({ draft, settle, readsAtOnce }: BaselineProps) {
  const { language } = useLaget();
  const pages = PLAN_PAGES[language];
  const metric = useMetric(draft.metric);
  const path = useNowPath({ metric: draft.metric, where: whereOf(draft) }, metric);
  const { busy, problem, send } = useSending();
  const [hidden, setHidden] = useState<{ readonly path: string; readonly reason: string } | null>(null);
  // What is typed while the figure is read stays: the answer goes to the form as it is then, if it still asks for it.
  const now = useRef({ path, settle });
  now.current = { path, settle };
  const isAsked = useRef(false);
  const read = async () => {
    if (path === null || metric === null) return;
    const answer = await send(() => get<FigureAnswer>(path));
    const row = answer?.rows[0];
    if (answer === null || row === undefined) return;
    if (now.current.path !== path) return;
    const reason = row.reason ?? cellText(row, 'value', metric.unit, language);
    setHidden(row.value === null ? { path, reason } : null);
    now.current.settle({ baseline: baselineOf(row, answer.dataset) });
  };
  useEffect(() => {
    if (!readsAtOnce || isAsked.current || draft.baseline !== null || path === null) return;
    isAsked.current = true;
    void read();
  });
  const { baseline } = draft;
  return (
    <div className="field">
      <p role="status">
        {baseline !== null && metric !== null
          ? fill(pages.baselineRead, {
              value: formatValue(baseline.value, metric.unit, language),
              day: formatDayText(baseline.day, language),
              dataset: baseline.dataset.replace('sha256:', '').slice(0, 12),
            })
          : hidden?.path !== path
            ? pages.baselineNone
            : fill(pages.baselineHidden, { reason: hidden?.reason ?? '' })}
      </p>
      <button type="button" className="as-link" disabled={busy || path === null} onClick={() => void read()}>
        {busy ? pages.reading : pages.readBaseline}
      </button>
      {problem === null ? null : <Trouble problem={problem} />}
    </div>
  );
}

function baselineOf({ value, period }: FigureRow, dataset: string): IndicatorDraft['baseline'] {
  return value === null ? null : { value, day: dayOfPeriod(period), dataset };
}
