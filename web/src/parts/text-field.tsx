import { Field, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A line of text with its label and what it is for. */
export function TextField({ label, help, value, change }: TextFieldProps) {
  const told = useId();
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Input
        type="text"
        autoComplete="off"
        value={value}
        {...(help === undefined ? {} : { 'aria-describedby': told })}
        onChange={(event) => change(event.target.value)}
      />
      {help === undefined ? null : (
        <p className="help" id={told}>
          {help}
        </p>
      )}
    </Field>
  );
}
