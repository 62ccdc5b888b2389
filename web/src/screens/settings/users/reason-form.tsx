import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { ACCESS_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { Sending } from '../../../server/use-sending.ts';

interface ReasonFormProps {
  /** Opens the form. */
  readonly label: string;
  /** What the opener is about, for who does not see where it stands. */
  readonly about: string;
  readonly question: string;
  readonly help?: string;
  readonly doIt: string;
  readonly sending: Sending;
  readonly submit: (reason: string) => Promise<void>;
}

/** Something that is done for a reason: folded until asked for. */
export function ReasonForm({ label, about, question, help, doIt, sending, submit }: ReasonFormProps) {
  const { users: text } = ACCESS_PAGES[useLaget().language];
  const [reason, setReason] = useState('');
  const [isSent, setIsSent] = useState(false);
  const { busy, problem } = sending;
  const done = (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (reason.trim() !== '') void submit(reason);
  };
  const missing = isSent && reason.trim() === '' ? text.needed : null;
  return (
    <details className="choices no-print">
      <summary>
        <span aria-hidden="true">{label}</span>
        <span className="sr-only">{about}</span>
      </summary>
      <form className="keep-form" onSubmit={done} noValidate>
        <TextField
          label={question}
          {...(help === undefined ? {} : { help })}
          value={reason}
          change={setReason}
          wrong={missing ?? (isSent ? (problem?.detail ?? null) : null)}
        />
        <Button type="submit" disabled={busy}>
          {doIt}
        </Button>
      </form>
    </details>
  );
}
