import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import type { ScreenTexts } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type Asked, withMetric } from './asked.ts';

/** A metric's name, short enough for the list. */
export function metricName(metric: LiveMetric, texts: ScreenTexts): string {
  const names: Readonly<Record<string, string>> = texts.figures.metricNames;
  return names[metric.alias] ?? metric.name;
}

interface ChoiceProps {
  readonly asked: Asked;
  readonly live: readonly LiveMetric[];
  readonly change: (to: Partial<Asked>) => void;
}

/** Which metric. */
export function MetricChoice({ asked, live, change }: ChoiceProps) {
  const { texts } = useLaget();
  return (
    <Field className="field">
      <Label>{texts.figures.metric}</Label>
      <Select value={asked.metric} onChange={(event) => change(withMetric(asked, event.target.value))}>
        {live.map((one) => (
          <Select.Option key={one.id} value={one.alias}>
            {metricName(one, texts)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
