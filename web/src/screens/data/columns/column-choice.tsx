import { Select } from '@digdir/designsystemet-react';
import type { TableField } from '../../../../../src/presentation/api/contract/index.ts';
import { capitalised } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

interface ChoiceProps {
  readonly field: TableField;
  readonly header: readonly string[];
  readonly chosen: string;
  readonly choose: (theirs: string) => void;
}

/** Which of the file's columns holds one of our facts. */
export function ColumnChoice({ field, header, chosen, choose }: ChoiceProps) {
  const { data } = useLaget().texts;
  const { name, meaning, required } = field;
  return (
    <div className="mend-row">
      <div>
        <p>
          <strong>{capitalised(name)}</strong>
          {required ? <span className="quiet"> · {data.required}</span> : null}
        </p>
        <p className="small quiet">{meaning}</p>
      </div>
      <Select aria-label={capitalised(name)} value={chosen} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{data.noColumn}</Select.Option>
        {header.map((theirs, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name
          <Select.Option key={`${theirs} ${place}`} value={theirs}>
            {theirs}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}
