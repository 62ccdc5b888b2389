import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { GrantItem, MeAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, dayForm, fill, readDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { TypedDay } from '../../parts/typed-day.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';

interface DelegationFormProps {
  /** What one has in force and may hand on. */
  readonly mine: readonly GrantItem[];
  readonly changed: (me: MeAnswer, to: string) => void;
}

type Field = 'to' | 'from' | 'until' | 'reason';

/** Which field a refusal of the server is about. */
const REFUSED_AT: Readonly<Record<string, Field>> = {
  ...{ 'unknown-user': 'to', 'several-users': 'to', 'delegated-to-self': 'to' },
  ...{ 'ends-before-it-begins': 'until', 'longer-than-given': 'until' },
  ...{ 'words-missing': 'reason', 'identity-number': 'reason' },
};

/** Lets somebody else have what one was given, until a day. */
export function DelegationForm({ mine, changed }: DelegationFormProps) {
  const { language, owner } = useLaget();
  const { me: text, users } = ACCESS_PAGES[language];
  const today = dayForm(owner.today, language);
  const [id, setId] = useState(mine[0]?.id ?? '');
  const [draft, setDraft] = useState({ to: '', from: today, until: '', reason: '' });
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const grant = mine.find((one) => one.id === id) ?? mine[0];
  const from = readDayText(draft.from);
  const until = readDayText(draft.until);
  const at = problem === null ? undefined : REFUSED_AT[problem.code];
  const wrong = (field: Field): string | null => {
    if (isSent && draft[field].trim() === '') return users.needed;
    const isNoDay = (field === 'from' && from === null) || (field === 'until' && until === null);
    if (isSent && isNoDay) return fill(users.badDay, { day: today });
    return at === field ? (problem?.detail ?? null) : null;
  };
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (grant === undefined || from === null || until === null) return;
    if (draft.to.trim() === '' || draft.reason.trim() === '') return;
    const body = { grant: grant.id, to: draft.to, from, until, unit: null, reason: draft.reason };
    const answer = await send(() => post<MeAnswer>(`/api/me/delegations?lang=${language}`, body));
    if (answer === null) return;
    setDraft({ to: '', from: today, until: '', reason: '' });
    setIsSent(false);
    changed(answer, draft.to.trim());
  };
  const longest = grant?.to ?? null;
  const most = longest === null ? '' : ` ${fill(text.untilMax, { day: dayForm(longest, language) })}`;
  return (
    <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label={text.grant}
        value={id}
        options={mine.map(({ id: code, label, place }) => ({
          code,
          label: place === null ? label : fill(text.roleAt, { role: label, place }),
        }))}
        choose={setId}
      />
      <TextField label={text.to} help={text.toHelp} value={draft.to} change={(to) => set({ to })} wrong={wrong('to')} />
      <TypedDay
        label={text.from}
        help={text.dayHelp}
        value={draft.from}
        change={(day) => set({ from: day })}
        wrong={wrong('from')}
      />
      <TypedDay
        label={text.until}
        help={`${text.dayHelp}${most}`}
        value={draft.until}
        change={(day) => set({ until: day })}
        wrong={wrong('until')}
      />
      <TextField
        label={text.reason}
        help={text.reasonHelp}
        value={draft.reason}
        change={(reason) => set({ reason })}
        wrong={wrong('reason')}
      />
      {problem === null || at !== undefined ? null : <Trouble problem={problem} />}
      <div className="mend-actions">
        <Button type="submit" disabled={busy}>
          {text.handOnDo}
        </Button>
      </div>
    </form>
  );
}
