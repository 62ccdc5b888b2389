import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { LookUpLogAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, dayForm, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { TypedDay } from '../../../parts/typed-day.tsx';
import { queryOf, type Sought, wrongDays } from './sought.ts';

interface LogFilterProps {
  /** As the address has it. */
  readonly sought: Sought;
  readonly answer: LookUpLogAnswer | null;
  readonly show: (query: URLSearchParams) => void;
}

/** What the log is narrowed by: time, who looked, kind, unit and purpose. */
export function LogFilter({ sought, answer, show }: LogFilterProps) {
  const { language, units, owner } = useLaget();
  const { log: text, users } = ACCESS_PAGES[language];
  const [written, setWritten] = useState(sought);
  const [isSent, setIsSent] = useState(wrongDays(sought).length > 0);
  const set = (part: Partial<Sought>) => setWritten((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (wrongDays(written).length === 0) show(queryOf(written, false));
  };
  const day = dayForm(owner.today, language);
  const wrong = (field: 'from' | 'to') =>
    isSent && wrongDays(written).includes(field) ? fill(users.badDay, { day }) : null;
  const all = { code: '', label: text.all };
  return (
    <form className="settings-filter no-print" onSubmit={submit} aria-label={text.filter} noValidate>
      <TypedDay
        label={text.from}
        help={text.dayHelp}
        value={written.from}
        change={(from) => set({ from })}
        wrong={wrong('from')}
      />
      <TypedDay
        label={text.to}
        help={text.dayHelp}
        value={written.to}
        change={(to) => set({ to })}
        wrong={wrong('to')}
      />
      <TextField label={text.who} help={text.whoHelp} value={written.who} change={(who) => set({ who })} />
      <SelectField
        label={text.kind}
        value={written.kind}
        options={[all, ...(answer?.kinds ?? [])]}
        choose={(kind) => set({ kind })}
      />
      <SelectField
        label={text.unit}
        value={written.unit}
        options={[all, ...units.units.map(({ unit, name }) => ({ code: unit, label: name }))]}
        choose={(unit) => set({ unit })}
      />
      <SelectField
        label={text.purpose}
        value={written.purpose}
        options={[all, ...(answer?.purposes ?? [])]}
        choose={(purpose) => set({ purpose })}
      />
      <div className="mend-actions settings-filter-do">
        <Button type="submit">{text.seek}</Button>
        <Button type="button" variant="secondary" onClick={() => show(new URLSearchParams())}>
          {text.clear}
        </Button>
      </div>
    </form>
  );
}
