import { Field, Label, Select } from '@digdir/designsystemet-react';

interface SelectFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly choose: (code: string) => void;
}

/** One code of a list, with its label and what it is for. */
export function SelectField({ label, help, value, options, choose }: SelectFieldProps) {
  return (
    <Field className="field">
      <Label>{label}</Label>
      {help === undefined ? null : <Field.Description>{help}</Field.Description>}
      <Select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((one) => (
          <Select.Option key={one.code} value={one.code}>
            {one.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
