import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { columnLabel } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { Asked } from '../asked.ts';

interface NarrowProps {
  readonly asked: Asked;
  readonly metric: Pick<LiveMetric, 'notOffered'>;
  readonly change: (to: Partial<Asked>) => void;
}

/** Narrows the question to one code of any dimension; what it is narrowed to stands over the answer. */
export function NarrowChoice({ asked, metric, change }: NarrowProps) {
  const { texts, language, dimensions } = useLaget();
  const text = texts.figures.narrowing;
  const [dimension, setDimension] = useState('');
  const offered = dimensions.dimensions.filter(({ id }) => id !== 'staff-group' && !metric.notOffered.includes(id));
  const codes = offered.find(({ id }) => id === dimension)?.codes ?? [];
  const narrow = (code: string) => {
    const others = asked.where.filter((filter) => filter.dimension !== dimension);
    change({ where: code === '' ? others : [...others, { dimension, code }] });
  };
  const chosen = asked.where.find((filter) => filter.dimension === dimension)?.code ?? '';
  return (
    <details className="own-dates" open={dimension !== ''}>
      <summary>{text.title}</summary>
      <Field className="field">
        <Label>{text.by}</Label>
        <Select value={dimension} onChange={(event) => setDimension(event.target.value)}>
          <Select.Option value="">{text.choose}</Select.Option>
          {offered.map(({ id }) => (
            <Select.Option key={id} value={id}>
              {columnLabel(id, language)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {dimension === '' ? null : (
        <Field className="field">
          <Label>{columnLabel(dimension, language)}</Label>
          <Select value={chosen} onChange={(event) => narrow(event.target.value)}>
            <Select.Option value="">{text.all}</Select.Option>
            {codes.map(({ code, label }) => (
              <Select.Option key={code} value={code}>
                {label}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </details>
  );
}
