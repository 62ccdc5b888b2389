import { Button, Dialog } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { MappingChanged, MappingsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';

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
  const { texts, language } = useLaget();
  const { data } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const [to, setTo] = useState(name);
  const { problem, send } = useSending();
  const rename = async () => {
    const body = { name, to: to.trim() };
    if ((await send(() => post<MappingChanged>(`/api/mappings/rename?lang=${language}`, body))) === null) return;
    dialog.current?.close();
    changed();
  };
  const head = fill(data.renameHead, { name });
  return (
    <>
      <button type="button" className="as-link" aria-label={head} onClick={() => dialog.current?.showModal()}>
        {data.rename}
      </button>
      <Dialog ref={dialog} closeButton={data.cancel} aria-label={head}>
        <h3>{head}</h3>
        <TextField label={data.newName} value={to} change={setTo} />
        {problem === null ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button disabled={to.trim() === '' || to.trim() === name} onClick={() => void rename()}>
            {data.renameYes}
          </Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {data.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function Remove({ name, changed }: ChangeProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const { problem, send } = useSending();
  const remove = async () => {
    const path = `/api/mappings/remove?lang=${language}`;
    if ((await send(() => post<MappingChanged>(path, { name }))) === null) return;
    dialog.current?.close();
    changed();
  };
  const head = fill(data.removeHead, { name });
  return (
    <>
      <button type="button" className="as-link" aria-label={head} onClick={() => dialog.current?.showModal()}>
        {data.remove}
      </button>
      <Dialog ref={dialog} closeButton={data.cancel} aria-label={head}>
        <h3>{head}</h3>
        <p className="dialog-text">{data.removeText}</p>
        {problem === null ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button onClick={() => void remove()}>{data.removeYes}</Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {data.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
