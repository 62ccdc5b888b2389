import { ToggleGroup } from '@digdir/designsystemet-react';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
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
  const role = session.roles.find((one) => one.role === session.role)?.label ?? session.role;
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
  return (
    <div className="audience">
      <ToggleGroup
        className="no-print"
        data-size="sm"
        aria-label={figures.audience}
        value={asked.audience}
        onChange={(value) => change({ audience: value === 'internal' ? 'internal' : 'public' })}
      >
        <ToggleGroup.Item value="internal">{figures.whole}</ToggleGroup.Item>
        <ToggleGroup.Item value="public">{figures.asOthers}</ToggleGroup.Item>
      </ToggleGroup>
      {asked.audience === 'internal' ? (
        <p className="notice">
          <strong>{figures.internal}</strong> {fill(figures.internalRest, { role })}
        </p>
      ) : null}
    </div>
  );
}
