import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { coverageAddress } from '../../coverage/asked-coverage.ts';
import { CoverageMatrix } from '../../coverage/coverage-matrix.tsx';
import { ProposalLink } from '../../coverage/proposal-link.tsx';
import { type PartProps, Section } from './section.tsx';

/** Who teaches with what the law asks for at the school, by subject and level. */
export function Coverage(part: PartProps) {
  const { texts } = useLaget();
  const { coverage } = texts;
  const { unit } = part.answer.school;
  const asked = { unit, audience: part.asked.audience };
  return (
    <Section title={coverage.onSchool} part={part}>
      <p className="quiet explained">{coverage.matrixLead}</p>
      <CoverageMatrix key={coverageAddress(asked)} asked={asked} />
      <p className="small no-print">
        <Link href={coverageAddress(asked)}>{coverage.whole}</Link>
        <ProposalLink unit={unit} before=" · " />
      </p>
    </Section>
  );
}
