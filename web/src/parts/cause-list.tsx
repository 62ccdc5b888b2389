import type { Cause } from '../../../src/presentation/api/contract/index.ts';
import { Link } from '../address/link.tsx';

/** Where a delivery stands on Datagrunnlag. */
function deliveryAddress(id: string): string {
  return `/data?delivery=${encodeURIComponent(id)}`;
}

/** What changed what is known: deliveries lead to where they stand, decisions are told in words. */
export function CauseList({ causes }: { readonly causes: readonly Cause[] }) {
  return (
    <ul className="causes">
      {causes.map(({ kind, day, delivery, text }) => (
        <li key={`${kind} ${day} ${delivery} ${text}`}>
          {delivery === null ? text : <Link href={deliveryAddress(delivery)}>{text}</Link>}
        </li>
      ))}
    </ul>
  );
}
