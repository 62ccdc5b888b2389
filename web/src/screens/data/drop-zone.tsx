import { Button, Checkbox } from '@digdir/designsystemet-react';
import { type DragEvent, useRef, useState } from 'react';
import { useLaget } from '../../app/laget.tsx';
import { droppedFiles } from './dropped-files.ts';

interface DropZoneProps {
  readonly busy: boolean;
  readonly send: (files: readonly File[], check: boolean) => void;
}

/** Drag files here, or choose them with mouse or keyboard. */
export function DropZone({ busy, send }: DropZoneProps) {
  const { data } = useLaget().texts;
  const [over, setOver] = useState(false);
  const [check, setCheck] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (busy) return;
    void droppedFiles(event.dataTransfer).then((files) => (files.length > 0 ? send(files, check) : undefined));
  };
  return (
    <fieldset className={over ? 'drop over' : 'drop'} onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
      <legend className="sr-only">{data.addHead}</legend>
      <p>
        <strong>{data.dropHere}</strong>
      </p>
      <p className="small quiet">{data.dropRest}</p>
      <div className="drop-actions">
        <input
          ref={input}
          className="sr-only"
          type="file"
          multiple
          tabIndex={-1}
          aria-label={data.choose}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) send(files, check);
          }}
        />
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {data.choose}
        </Button>
        <Checkbox
          label={data.checkOnly}
          description={data.checkHelp}
          checked={check}
          onChange={(event) => setCheck(event.target.checked)}
          value="check"
        />
      </div>
    </fieldset>
  );
}
