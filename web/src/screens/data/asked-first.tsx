import { Button, Dialog } from '@digdir/designsystemet-react';
import { type ReactNode, useRef } from 'react';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';

interface AskedFirstProps {
  /** The button that opens it: what it says, and what it is called where it is heard alone. */
  readonly button: string;
  readonly label: string;
  readonly head: string;
  /** What it means, or what must be filled in. */
  readonly children: ReactNode;
  readonly yes: string;
  /** False until what must be filled in is. */
  readonly ready?: boolean;
  /** Where it is sent, and with what. */
  readonly path: string;
  readonly body: unknown;
  readonly changed: () => void;
}

/** A change that is asked about before it is sent. */
export function AskedFirst(asked: AskedFirstProps) {
  const { texts, language } = useLaget();
  const dialog = useRef<HTMLDialogElement>(null);
  const { problem, send } = useSending();
  const change = async () => {
    if ((await send(() => post<unknown>(`${asked.path}?lang=${language}`, asked.body))) === null) return;
    dialog.current?.close();
    asked.changed();
  };
  return (
    <>
      <button
        type="button"
        className="as-link small"
        aria-label={asked.label}
        onClick={() => dialog.current?.showModal()}
      >
        {asked.button}
      </button>
      <Dialog ref={dialog} closeButton={texts.data.cancel} aria-label={asked.head}>
        <h3>{asked.head}</h3>
        {asked.children}
        {problem === null ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button disabled={asked.ready === false} onClick={() => void change()}>
            {asked.yes}
          </Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {texts.data.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
