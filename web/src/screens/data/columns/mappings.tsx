import { useState } from 'react';
import type { MappingsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { AskedFirst } from '../asked-first.tsx';

type Mapping = MappingsAnswer['mappings'][number];

interface MappingsProps {
  readonly mappings: readonly Mapping[];
  readonly changed: () => void;
}

/** Saved column mappings: what each is for, another name, put away. */
export function Mappings({ mappings, changed }: MappingsProps) {
  const { texts, language, session } = useLaget();
  const { data } = texts;
  const sources: Readonly<Record<string, string>> = LABELS[language].sources;
  if (mappings.length === 0) return <p className="small quiet">{data.mappingsNone}</p>;
  const about = ({ source, columns, workplaces, positions, codes }: Mapping) => {
    const words = workplaces + positions + codes;
    const read = fill(data.mappingOf, { source: sources[source] ?? source, count: Object.keys(columns).length });
    return words === 0 ? read : `${read}, ${fill(data.mappingWords, { count: words })}`;
  };
  return (
    <dl className="pairs">
      {mappings.map((one) => (
        <div key={one.name}>
          <dt>{one.name}</dt>
          <dd>
            {about(one)}
            {session.keepsData ? (
              <div className="small mend-actions">
                <Rename name={one.name} changed={changed} />
                <Remove name={one.name} changed={changed} />
              </div>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ChangeProps {
  readonly name: string;
  readonly changed: () => void;
}

function Rename({ name, changed }: ChangeProps) {
  const { data } = useLaget().texts;
  const [to, setTo] = useState(name);
  const head = fill(data.renameHead, { name });
  return (
    <AskedFirst
      button={data.rename}
      label={head}
      head={head}
      yes={data.renameYes}
      ready={to.trim() !== '' && to.trim() !== name}
      path="/api/mappings/rename"
      body={{ name, to: to.trim() }}
      changed={changed}
    >
      <TextField label={data.newName} value={to} change={setTo} />
    </AskedFirst>
  );
}

function Remove({ name, changed }: ChangeProps) {
  const { data } = useLaget().texts;
  const head = fill(data.removeHead, { name });
  return (
    <AskedFirst
      button={data.remove}
      label={head}
      head={head}
      yes={data.removeYes}
      path="/api/mappings/remove"
      body={{ name }}
      changed={changed}
    >
      <p className="dialog-text">{data.removeText}</p>
    </AskedFirst>
  );
}
