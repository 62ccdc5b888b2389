import { Button, Checkbox } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { RetentionAnswer, RetentionItem } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, dayForm, fill, readDayText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { TypedDay } from '../../../parts/typed-day.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';

interface RetentionFormProps {
  readonly item: RetentionItem;
  readonly decided: (answer: RetentionAnswer) => void;
}

/** Which field a refusal of the server is about. */
const REFUSED_AT: Readonly<Record<string, 'months' | 'reason' | 'by' | 'from'>> = {
  'bad-months': 'months',
  'needs-reason': 'reason',
  'needs-by': 'by',
  'bad-day': 'from',
};

/** A decision on how long one kind is kept: how long, whether the archive's plan allows it, why, and who answers for it. */
export function RetentionForm({ item, decided }: RetentionFormProps) {
  const { language, owner } = useLaget();
  const { retention: text, users } = ACCESS_PAGES[language];
  const proposed = String(item.holds?.months ?? item.proposedMonths ?? '');
  const [months, setMonths] = useState(proposed);
  const [isForever, setIsForever] = useState(false);
  const [planAllows, setPlanAllows] = useState(false);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [from, setFrom] = useState('');
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const isNoDay = from.trim() !== '' && readDayText(from) === null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (isNoDay) return;
    const written = { kind: item.kind, months: isForever ? 'forever' : months, planAllows, reason, by };
    const body = { ...written, from: readDayText(from) };
    const answer = await send(() => post<RetentionAnswer>(`/api/retention?lang=${language}`, body));
    if (answer === null) return;
    setReason('');
    setIsSent(false);
    decided(answer);
  };
  const at = problem === null ? undefined : REFUSED_AT[problem.code];
  const wrong = (field: 'months' | 'reason' | 'by') => (at === field ? (problem?.detail ?? null) : null);
  const day = dayForm(owner.today, language);
  return (
    <details className="choices no-print">
      <summary>
        {text.change}
        <span className="sr-only">{`: ${item.name}`}</span>
      </summary>
      <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
        {isForever ? null : (
          <TextField
            label={text.months}
            help={text.monthsHelp}
            value={months}
            change={setMonths}
            wrong={wrong('months')}
            numeric
          />
        )}
        <Checkbox label={text.forEver} value="forever" checked={isForever} onChange={() => setIsForever(!isForever)} />
        <Checkbox label={text.plan} value="plan" checked={planAllows} onChange={() => setPlanAllows(!planAllows)} />
        <TextField
          label={text.reason}
          help={text.reasonHelp}
          value={reason}
          change={setReason}
          wrong={wrong('reason')}
        />
        <TextField label={text.by} help={text.byHelp} value={by} change={setBy} wrong={wrong('by')} />
        <TypedDay
          label={text.from}
          help={text.fromHelp}
          value={from}
          change={setFrom}
          wrong={isSent && isNoDay ? fill(users.badDay, { day }) : null}
        />
        {problem === null || at !== undefined ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button type="submit" disabled={busy}>
            {text.decide}
          </Button>
        </div>
      </form>
    </details>
  );
}
