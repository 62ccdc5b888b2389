import { Field, Label, Select } from '@digdir/designsystemet-react';

interface SelectFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly choose: (code: string) => void;
  /** What is said below where the choice is not what it should be. */
  readonly wrong?: string | null;
}

/** One code of a list, with its label and what it is for. */
export function SelectField({ label, help, value, options, choose, wrong = null }: SelectFieldProps) {
  return (
    <Field className="field">
      <Label>{label}</Label>
      {help === undefined ? null : <Field.Description>{help}</Field.Description>}
      <Select
        value={value}
        {...(wrong === null ? {} : { 'aria-invalid': true })}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map((one) => (
          <Select.Option key={one.code} value={one.code}>
            {one.label}
          </Select.Option>
        ))}
      </Select>
      {wrong === null ? null : <p className="help wrong">{wrong}</p>}
    </Field>
  );
}
