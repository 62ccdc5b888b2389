import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import type { Asked } from './asked.ts';

interface AudienceProps {
  readonly asked: Asked;
  readonly change: (to: Partial<Asked>) => void;
}

/** Whole figures for a role that lawfully sees them, marked; everyone else sees what is published. */
export function Audience({ asked, change }: AudienceProps) {
  const { texts, session, units } = useLaget();
  const { figures } = texts;
  if (session.internalReach === 'none') return null;
  const own = session.unit;
  const atOwn = asked.where.some((filter) => filter.dimension === 'unit' && filter.code === own);
  if (session.internalReach === 'unit' && !atOwn) {
    const unit = units.units.find((one) => one.unit === own)?.name ?? own ?? '';
    return (
      <p className="only no-print">
        <button
          type="button"
          className="as-link"
          onClick={() =>
            change({ where: [{ dimension: 'unit', code: own ?? '' }], by: 'staff-subgroup', audience: 'internal' })
          }
        >
          {fill(figures.ownUnit, { unit })}
        </button>
      </p>
    );
  }
  return <AudienceToggle audience={asked.audience} change={change} />;
}
