import { Select } from '@digdir/designsystemet-react';
import type { MappingNeeded } from '../../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { AskedWord } from './mapping-draft.ts';

interface WordProps {
  readonly asked: AskedWord;
  readonly unitsMeant: MappingNeeded['unitsMeant'];
  readonly choose: (meaning: string) => void;
}

/** What one of the file's words means: a unit, a staff group or a code. */
export function WordChoice({ asked, unitsMeant, choose }: WordProps) {
  const { texts, units } = useLaget();
  const { data } = texts;
  const { field, word, chosen } = asked;
  const likely = unitsMeant[word] ?? [];
  const others = units.units.filter(({ unit }) => likely.every((one) => one.unit !== unit));
  return (
    <div className="mend-row">
      <p>
        «{word}» <span className="quiet">· {field.name}</span>
      </p>
      <Select
        aria-label={fill(data.wordMeans, { word, field: field.name })}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <Select.Option value="">{data.asItStands}</Select.Option>
        {field.codes?.map(({ code, label }) => (
          <Select.Option key={code} value={code}>
            {label}
          </Select.Option>
        ))}
        {field.type === 'unit-number'
          ? [...likely, ...others].map(({ unit, name }) => (
              <Select.Option key={unit} value={unit}>
                {name}
              </Select.Option>
            ))
          : null}
      </Select>
    </div>
  );
}
