import { PROPOSAL_TEXTS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { PROPOSAL_PATH } from '../../app/places.ts';

/** To ways to full coverage of a school, for whoever may see its teachers. */
export function ProposalLink({ unit }: { readonly unit: string }) {
  const { language } = useLaget();
  return <Link href={`${PROPOSAL_PATH}?${new URLSearchParams({ unit })}`}>{PROPOSAL_TEXTS[language].link}</Link>;
}
