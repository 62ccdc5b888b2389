import { PROPOSAL_TEXTS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { PROPOSAL_PATH } from '../../app/places.ts';
import { reachesCases } from './asked-coverage.ts';

/** To ways to full coverage of a school, for whoever reaches the cases of its teachers; for others nothing. */
export function ProposalLink({ unit, before = '' }: { readonly unit: string; readonly before?: string }) {
  const { language, session } = useLaget();
  if (!reachesCases(session, unit)) return null;
  return (
    <>
      {before}
      <Link href={`${PROPOSAL_PATH}?${new URLSearchParams({ unit })}`}>{PROPOSAL_TEXTS[language].link}</Link>
    </>
  );
}
