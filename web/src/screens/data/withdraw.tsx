import { Button, Dialog } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import type { DeliveryItem, WithdrawAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { post } from '../../server/ask-server.ts';
import { useSending } from '../../server/use-sending.ts';

interface WithdrawProps {
  readonly delivery: Pick<DeliveryItem, 'id' | 'files'>;
  readonly changed: () => void;
}

/** Takes a wrong delivery back, after saying what that means. */
export function Withdraw({ delivery, changed }: WithdrawProps) {
  const { texts, language } = useLaget();
  const { data } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const { problem, send } = useSending();
  const withdraw = async () => {
    const path = `/api/deliveries/${encodeURIComponent(delivery.id)}/withdraw?lang=${language}`;
    if ((await send(() => post<WithdrawAnswer>(path, {}))) === null) return;
    dialog.current?.close();
    changed();
  };
  const files = delivery.files.join(', ');
  return (
    <>
      <button
        type="button"
        className="as-link small"
        aria-label={`${data.withdraw}: ${files}`}
        onClick={() => dialog.current?.showModal()}
      >
        {data.withdraw}
      </button>
      <Dialog ref={dialog} closeButton={data.cancel} aria-label={data.withdrawHead}>
        <h3>{data.withdrawHead}</h3>
        <p className="dialog-text">{fill(data.withdrawText, { files })}</p>
        {problem === null ? null : <Trouble problem={problem} />}
        <div className="mend-actions">
          <Button onClick={() => void withdraw()}>{data.withdrawYes}</Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {data.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
