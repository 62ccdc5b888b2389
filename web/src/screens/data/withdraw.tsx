import type { DeliveryItem } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { AskedFirst } from './asked-first.tsx';

interface WithdrawProps {
  readonly delivery: Pick<DeliveryItem, 'id' | 'files'>;
  readonly changed: () => void;
}

/** Takes a wrong delivery back, after saying what that means. */
export function Withdraw({ delivery, changed }: WithdrawProps) {
  const { data } = useLaget().texts;
  const files = delivery.files.join(', ');
  return (
    <AskedFirst
      button={data.withdraw}
      label={`${data.withdraw}: ${files}`}
      head={data.withdrawHead}
      yes={data.withdrawYes}
      path={`/api/deliveries/${encodeURIComponent(delivery.id)}/withdraw`}
      body={{}}
      changed={changed}
    >
      <p className="dialog-text">{fill(data.withdrawText, { files })}</p>
    </AskedFirst>
  );
}
