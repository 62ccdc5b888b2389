import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { LimitRequest, LimitsAnswer, MetricLimitItem } from '../../../../src/presentation/api/contract/index.ts';
import { fill, LIMIT_TEXTS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';

interface LimitFormProps {
  readonly limit: MetricLimitItem;
  readonly decided: () => void;
}

type Written = Readonly<Record<'purpose' | 'fewest' | 'reason' | 'by', string>>;
const EMPTY: Written = { purpose: 'public', fewest: '', reason: '', by: '' };
const PURPOSES = ['public', 'open-data'] as const;

/** A decision on how few persons one metric may tell of: how many, why, and who answers for it. Earlier ones are kept. */
export function LimitForm({ limit, decided }: LimitFormProps) {
  const { texts, language } = useLaget();
  const text = texts.about.limit;
  const { busy, problem, send } = useSending();
  const [written, setWritten] = useState<Written>(EMPTY);
  /** The limit as the server has it after a decision made here. */
  const [now, setNow] = useState<MetricLimitItem | null>(null);
  const set = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }));
  const decide = async (fewest: string) => {
    const body = { ...written, fewest, metric: limit.metric.code } satisfies LimitRequest;
    const answer = await send(() => post<LimitsAnswer>(`/api/limits?lang=${language}`, body));
    setNow(answer?.limits.find(({ metric }) => metric.code === limit.metric.code) ?? null);
    if (answer === null) return;
    setWritten(EMPTY);
    decided();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void decide(written.fewest.trim());
  };
  return (
    <details className="choices no-print">
      <summary>
        {text.change}
        <span className="sr-only">{`: ${limit.metric.label}`}</span>
      </summary>
      <form className="keep-form" onSubmit={submit}>
        <p className="help">{text.help}</p>
        <SelectField
          label={text.purpose}
          value={written.purpose}
          options={PURPOSES.map((code) => ({ code, label: LIMIT_TEXTS[language].purposes[code] }))}
          choose={(purpose) => set({ purpose })}
        />
        <TextField
          label={text.fewest}
          help={text.fewestHelp}
          value={written.fewest}
          change={(fewest) => set({ fewest })}
        />
        <TextField
          label={text.reason}
          help={text.reasonHelp}
          value={written.reason}
          change={(reason) => set({ reason })}
        />
        <TextField label={text.by} help={text.byHelp} value={written.by} change={(by) => set({ by })} />
        {problem === null ? null : <Trouble problem={problem} />}
        <p className="help" role="status">
          {now === null ? '' : fill(text.done, { fewest: now.fewest, openData: now.openData })}
        </p>
        <div className="mend-actions">
          <Button type="submit" disabled={busy}>
            {text.decide}
          </Button>
          <Button type="button" variant="secondary" disabled={busy} onClick={() => void decide('standard')}>
            {text.standard}
          </Button>
        </div>
      </form>
    </details>
  );
}
