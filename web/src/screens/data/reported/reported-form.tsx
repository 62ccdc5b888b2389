import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLaget } from '../../../app/laget.tsx';
import { DayField } from '../../../parts/day-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { EMPTY, isWhole, type ReportedDraft } from './reported-draft.ts';
import { Amount, What, Whom } from './reported-fields.tsx';
import type { ReportedDesk } from './use-reported.ts';

interface FormProps {
  readonly desk: ReportedDesk;
  readonly close: () => void;
}

/** One figure that was told before: who told it, what it is about, and how much. */
export function ReportedForm({ desk, close }: FormProps) {
  const text = useLaget().texts.reported.form;
  const [draft, setDraft] = useState(EMPTY);
  const [lacking, setLacking] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const set = (part: Partial<ReportedDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setLacking(!isWhole(draft));
    if (isWhole(draft) && (await desk.add(draft))) close();
  };
  return (
    <form className="keep-form paired no-print" onSubmit={(event) => void save(event)}>
      <h3 ref={head} tabIndex={-1}>
        {text.head}
      </h3>
      <TextField label={text.publisher} value={draft.publisher} change={(publisher) => set({ publisher })} />
      <DayField
        label={text.published}
        help={text.dayHelp}
        wrong={text.dayWrong}
        settle={(published) => set({ published })}
      />
      <div className="whole">
        <TextField label={text.title} help={text.titleHelp} value={draft.title} change={(title) => set({ title })} />
      </div>
      <What draft={draft} set={set} />
      <DayField label={text.from} help={text.dayHelp} wrong={text.dayWrong} settle={(from) => set({ from })} />
      <DayField label={text.to} help={text.dayHelp} wrong={text.dayWrong} settle={(to) => set({ to })} />
      <Whom draft={draft} set={set} />
      <Amount draft={draft} set={set} />
      {lacking ? (
        <p className="help wrong" role="alert">
          {text.lacking}
        </p>
      ) : null}
      <div className="mend-actions">
        <Button type="submit" disabled={desk.busy}>
          {text.save}
        </Button>
        <Button type="button" variant="secondary" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
