import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { TemporaryAnswer, TemporaryChanged } from '../../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES, fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { fieldOf, placeOf } from '../users/grant-draft.ts';
import { PlaceField } from '../users/place-field.tsx';

/** What is offered first: long enough to act, short enough to be asked for again. */
const USUAL_HOURS = 2;

/** Takes a role for some hours, with a reason, and begins to use it at once. */
export function EmergencyForm({ answer }: { readonly answer: TemporaryAnswer }) {
  const { language, refresh } = useLaget();
  const { emergency: text, users } = ACCESS_PAGES[language];
  const [code, setCode] = useState('');
  const [place, setPlace] = useState('');
  const [hours, setHours] = useState(USUAL_HOURS);
  const [reason, setReason] = useState('');
  const [isSent, setIsSent] = useState(false);
  const { busy, problem, send } = useSending();
  const role = answer.roles.find((one) => one.role === code) ?? null;
  const needsPlace = role?.givenFor === 'unit' || role?.givenFor === 'area';
  const lacks = {
    role: role === null,
    place: needsPlace && place === '',
    reason: reason.trim() === '',
  };
  const at = problem === null ? null : fieldOf(problem.code);
  const wrong = (field: keyof typeof lacks) => {
    if (isSent && lacks[field]) return users.needed;
    return at === field ? (problem?.detail ?? null) : null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (Object.values(lacks).includes(true)) return;
    const begun = await send(async () => {
      const body = { role: code, ...placeOf(place), hours, reason };
      const taken = await post<TemporaryChanged>(`/api/temporary-access?lang=${language}`, body);
      return post(`/api/session?lang=${language}`, { role: taken.role, unit: taken.unit, area: taken.area });
    });
    if (begun !== null) refresh();
  };
  const choices = Array.from({ length: answer.mostHours }, (_, i) => String(i + 1));
  return (
    <section className="no-print" aria-labelledby="emergency-take">
      <h3 id="emergency-take">{text.take}</h3>
      <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
        <SelectField
          label={text.role}
          value={code}
          options={[
            { code: '', label: text.choose },
            ...answer.roles.map((one) => ({ code: one.role, label: one.label })),
          ]}
          choose={(chosen) => {
            setCode(chosen);
            setPlace('');
          }}
          wrong={wrong('role')}
        />
        {role === null ? null : (
          <>
            <p className="help">{role.sees}</p>
            <PlaceField label={text.place} role={role} value={place} choose={setPlace} wrong={wrong('place')} />
          </>
        )}
        <SelectField
          label={text.hours}
          help={fill(text.hoursHelp, { most: answer.mostHours })}
          value={String(hours)}
          options={choices.map((one) => ({ code: one, label: one }))}
          choose={(chosen) => setHours(Number(chosen))}
        />
        <TextField
          label={text.reason}
          help={text.reasonHelp}
          value={reason}
          change={setReason}
          wrong={wrong('reason')}
        />
        {problem === null || (at !== null && at in lacks) ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button type="submit" disabled={busy}>
            {text.begin}
          </Button>
        </div>
      </form>
    </section>
  );
}
