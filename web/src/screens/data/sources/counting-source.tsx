import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import type { SettingsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';

const AUTO = 'auto';

interface CountingSourceProps {
  /** Sources that there are two or more of. */
  readonly sources: readonly string[];
  /** The setting as it stands. */
  readonly chosen: string;
  readonly changed: () => void;
}

/** The owner's choice of which source counts (`counting-source`). */
export function CountingSource({ sources, chosen, changed }: CountingSourceProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const help = useId();
  const { problem, send } = useSending();
  const labels: Readonly<Record<string, string>> = LABELS[language].sources;
  const choose = async (value: string) => {
    const body = { key: 'counting-source', value };
    if ((await send(() => post<SettingsAnswer>(`/api/settings?lang=${language}`, body))) !== null) changed();
  };
  return (
    <Field className="field counting-source">
      <Label>{data.countingHead}</Label>
      <Select value={chosen} aria-describedby={help} onChange={(event) => void choose(event.target.value)}>
        <Select.Option value={AUTO}>{data.countingAuto}</Select.Option>
        {sources.map((source) => (
          <Select.Option key={source} value={source}>
            {labels[source] ?? source}
          </Select.Option>
        ))}
      </Select>
      <p className="help" id={help}>
        {data.countingHelp}
      </p>
      {problem === null ? null : <Trouble problem={problem} />}
    </Field>
  );
}
