import { Button, Dialog } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import type { Doing } from '../page/doing.ts';

interface AskProps {
  readonly head: string;
  /** The button that opens it. */
  readonly opener: (open: () => void) => ReactNode;
  readonly yes: string;
  readonly cancel: string;
  readonly doing: Doing;
  /** Where what it does is told as not done. */
  readonly at: string;
  /** Does it; gives whether it was done. */
  readonly act: () => Promise<boolean>;
  readonly children: ReactNode;
}

/** Something that is asked about before it is done, with what it means. */
export function AskDialog({ head, opener, yes, cancel, doing, at, act, children }: AskProps) {
  const { texts } = useLaget();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act()) dialog.current?.close();
  };
  const { busy } = doing.sending;
  const problem = doing.problemAt(at);
  return (
    <>
      {opener(() => {
        doing.forget();
        setOpen(true);
      })}
      <Dialog
        ref={dialog}
        onClose={() => setOpen(false)}
        closeButton={texts.data.cancel}
        aria-labelledby={heading}
        className="report-dialog"
      >
        <h2 id={heading}>{head}</h2>
        {open ? (
          <form onSubmit={(event) => void submit(event)} noValidate className="report-form">
            {children}
            {problem === null ? null : <Trouble problem={problem} />}
            <div className="mend-actions">
              <Button type="submit" disabled={busy}>
                {yes}
              </Button>
              <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
                {cancel}
              </Button>
            </div>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
