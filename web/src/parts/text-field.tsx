import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What is said in place of the help where the text is not what it should be; null where it is. */
  readonly wrong?: string | null;
  /** A number or a day: phones show their keys for numbers. */
  readonly numeric?: boolean;
  /** Id of a list of what there is to choose among. */
  readonly list?: string;
}

/** A line of text with its label and what it is for. */
export function TextField({ label, help, value, change, wrong, numeric = false, list }: TextFieldProps) {
  const told = useId();
  const below = wrong ?? help;
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Input
        type="text"
        {...(numeric ? { inputMode: 'numeric' as const } : {})}
        autoComplete="off"
        {...(list === undefined ? {} : { list })}
        value={value}
        {...(wrong === undefined ? {} : { 'aria-invalid': wrong !== null })}
        {...(below === undefined ? {} : { 'aria-describedby': told })}
        onChange={(event) => change(event.target.value)}
      />
      {below === undefined ? null : (
        <p className={below === wrong ? 'help wrong' : 'help'} id={told}>
          {below}
        </p>
      )}
    </Field>
  );
}
