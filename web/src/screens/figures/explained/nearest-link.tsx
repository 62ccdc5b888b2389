import type { FigureNearest } from '../../../../../src/presentation/api/contract/index.ts';
import { Link } from '../../../address/link.tsx';
import { type Asked, addressOf } from '../asked.ts';
import { nearestAsked } from './nearest-asked.ts';

interface NearestProps {
  readonly asked: Asked;
  readonly nearest: FigureNearest | undefined;
}

/** Where most of an answer is withheld: a question near it that shows more, as a sentence with a link. */
export function NearestLink({ asked, nearest }: NearestProps) {
  const change = nearest === undefined ? null : nearestAsked(nearest);
  if (nearest === undefined || change === null) return null;
  return (
    <p className="nearest no-print">
      {nearest.lead} <Link href={addressOf({ ...asked, ...change })}>{nearest.text}</Link>.
    </p>
  );
}
