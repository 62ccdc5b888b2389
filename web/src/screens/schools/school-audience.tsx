import { ToggleGroup } from '@digdir/designsystemet-react';
import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import type { AskedSchools } from './asked-schools.ts';

interface AudienceProps {
  readonly asked: AskedSchools;
  readonly change: (to: Partial<AskedSchools>) => void;
  /** Whether whole figures of what is shown are the asker's to see. */
  readonly reach: boolean;
}

/** Whole figures for who lawfully sees them, marked; everyone else sees what is published. */
export function SchoolAudience({ asked, change, reach }: AudienceProps) {
  const { texts, session } = useLaget();
  const { schools, figures } = texts;
  if (!reach) return null;
  const role = session.roles.find((one) => one.role === session.role)?.label ?? session.role;
  return (
    <div className="audience">
      <ToggleGroup
        className="no-print"
        data-size="sm"
        aria-label={schools.audience}
        value={asked.audience}
        onChange={(value) => change({ audience: value === 'internal' ? 'internal' : 'public' })}
      >
        <ToggleGroup.Item value="internal">{schools.whole}</ToggleGroup.Item>
        <ToggleGroup.Item value="public">{schools.asOthers}</ToggleGroup.Item>
      </ToggleGroup>
      {asked.audience === 'internal' ? (
        <p className="notice">
          <strong>{figures.internal}</strong> {fill(figures.internalRest, { role })}
        </p>
      ) : null}
    </div>
  );
}
