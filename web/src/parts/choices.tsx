import { Checkbox } from '@digdir/designsystemet-react';

interface ChoicesProps {
  readonly legend: string;
  /** How many are chosen, in words. */
  readonly said: string;
  readonly help?: string;
  readonly options: readonly { readonly code: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
}

/** Several codes of a list, folded: what is chosen stands in the line that opens it. */
export function Choices({ legend, said, help, options, chosen, choose }: ChoicesProps) {
  const toggle = (code: string) =>
    choose(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <details className="choices">
      <summary>
        <strong>{legend}:</strong> {said}
      </summary>
      <fieldset>
        <legend className="sr-only">{legend}</legend>
        {help === undefined ? null : <p className="help">{help}</p>}
        {options.map(({ code, label }) => (
          <Checkbox
            key={code}
            label={label}
            value={code}
            checked={chosen.includes(code)}
            onChange={() => toggle(code)}
          />
        ))}
      </fieldset>
    </details>
  );
}
