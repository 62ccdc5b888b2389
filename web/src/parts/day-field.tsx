import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { dayForm, fill, readDayText } from '../../../src/presentation/language/index.ts';
import { useLaget } from '../app/laget.tsx';

interface DayFieldProps {
  readonly label: string;
  /** With `{day}` for an example. */
  readonly help: string;
  readonly wrong: string;
  /** Gives `YYYY-MM-DD`; empty while it is no day. */
  readonly settle: (day: string) => void;
}

/**
 * A day as people write it. A text field, because a browser's own date field writes days the way the browser is set up,
 * not the way the page's language does.
 */
export function DayField({ label, help, wrong, settle }: DayFieldProps) {
  const { language, owner } = useLaget();
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const told = useId();
  const isWrong = left && typed.trim() !== '' && readDayText(typed) === null;
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={told}
        onChange={(event) => {
          setTyped(event.target.value);
          settle(readDayText(event.target.value) ?? '');
        }}
        onBlur={() => setLeft(true)}
      />
      <p className={isWrong ? 'help wrong' : 'help'} id={told} role={isWrong ? 'alert' : undefined}>
        {fill(isWrong ? wrong : help, { day: dayForm(owner.horizon ?? owner.today, language) })}
      </p>
    </Field>
  );
}
