import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useId, useState } from 'react';
import { dayForm, fill, formatDayText, readDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

interface KnownOnProps {
  /** `YYYY-MM-DD`, or empty for today. */
  readonly value: string;
  readonly choose: (day: string) => void;
}

/**
 * The day the figures are asked as of. A text field, because a browser's own date field writes days the way the browser
 * is set up, not the way the page's language does.
 */
export function KnownOn({ value, choose }: KnownOnProps) {
  const { texts, language, owner } = useLaget();
  const text = texts.figures;
  const shown = value === '' ? '' : dayForm(value, language);
  const [typed, setTyped] = useState(shown);
  const [wrong, setWrong] = useState(false);
  const help = useId();
  useEffect(() => {
    setTyped(shown);
    setWrong(false);
  }, [shown]);
  const settle = (given: string, last: boolean) => {
    const day = given.trim() === '' ? '' : readDayText(given);
    setWrong(last && day === null);
    if (day !== null && (day !== '' || last) && day !== value) choose(day);
  };
  const example = dayForm(owner.horizon ?? owner.today, language);
  return (
    <Field className="field">
      <Label>{text.knownOn}</Label>
      <Input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={text.knownNow}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={help}
        onChange={(event) => {
          setTyped(event.target.value);
          settle(event.target.value, false);
        }}
        onBlur={() => settle(typed, true)}
        onKeyDown={(event) => (event.key === 'Enter' ? settle(typed, true) : undefined)}
      />
      <p className={wrong ? 'help wrong' : 'help'} id={help} role={wrong ? 'alert' : undefined}>
        {wrong
          ? fill(text.knownWrong, { day: example })
          : value === ''
            ? fill(text.knownHelp, { day: example })
            : formatDayText(value, language)}
      </p>
      {value === '' ? null : (
        <button type="button" className="as-link small" onClick={() => choose('')}>
          {text.knownClear}
        </button>
      )}
    </Field>
  );
}
