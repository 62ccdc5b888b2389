import { ToggleGroup } from '@digdir/designsystemet-react';
import { fill } from '../../../src/presentation/language/index.ts';
import { useLaget } from '../app/laget.tsx';

type Audience = 'internal' | 'public';

interface ToggleProps {
  readonly audience: Audience;
  readonly change: (to: { readonly audience: Audience }) => void;
}

/** Whole figures, marked as internal, or what others see. For those alone who lawfully see whole figures. */
export function AudienceToggle({ audience, change }: ToggleProps) {
  const { texts, session } = useLaget();
  const { figures } = texts;
  const role = session.roles.find((one) => one.role === session.role)?.label ?? session.role;
  return (
    <div className="audience">
      <ToggleGroup
        className="no-print"
        data-size="sm"
        aria-label={figures.audience}
        value={audience}
        onChange={(value) => change({ audience: value === 'internal' ? 'internal' : 'public' })}
      >
        <ToggleGroup.Item value="internal">{figures.whole}</ToggleGroup.Item>
        <ToggleGroup.Item value="public">{figures.asOthers}</ToggleGroup.Item>
      </ToggleGroup>
      {audience === 'internal' ? (
        <p className="notice">
          <strong>{figures.internal}</strong> {fill(figures.internalRest, { role })}
        </p>
      ) : null}
    </div>
  );
}
