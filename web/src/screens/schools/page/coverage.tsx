import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { coverageAddress } from '../../coverage/asked-coverage.ts';
import { CoverageMatrix } from '../../coverage/coverage-matrix.tsx';
import { type PartProps, Section } from './section.tsx';

/** Who teaches with what the law asks for at the school, by subject and level. */
export function Coverage(part: PartProps) {
  const { coverage } = useLaget().texts;
  const asked = { unit: part.answer.school.unit, audience: part.asked.audience };
  return (
    <Section title={coverage.onSchool} part={part}>
      <p className="quiet explained">{coverage.matrixLead}</p>
      <CoverageMatrix key={coverageAddress(asked)} asked={asked} />
      <p className="small no-print">
        <Link href={coverageAddress(asked)}>{coverage.whole}</Link>
      </p>
    </Section>
  );
}
