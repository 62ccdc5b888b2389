import { ToggleGroup } from '@digdir/designsystemet-react';
import type { StatusAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { LABELS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { GROUPS, type StatusAsked } from './status-address.ts';

interface HeadProps {
  readonly asked: StatusAsked;
  readonly answer: StatusAnswer | null;
  readonly change: (to: Partial<StatusAsked>) => void;
}

/** The title, as of when, and which staff group is told of. */
export function StatusHead({ asked, answer, change }: HeadProps) {
  const { texts, language } = useLaget();
  const { status } = texts;
  const labels: Readonly<Record<string, string>> = LABELS[language]['staff-group'];
  return (
    <div className="page-head">
      <div>
        <h1>{status.title}</h1>
        <p>{answer?.asOf ?? texts.shell.loading}</p>
      </div>
      <ToggleGroup
        className="no-print group-choice"
        data-size="sm"
        aria-label={status.groups}
        value={asked.group}
        onChange={(group) => change({ group })}
      >
        {GROUPS.map((group) => (
          <ToggleGroup.Item key={group} value={group}>
            {group === 'Total' ? null : <span className={`dot group-${group}`} aria-hidden="true" />}
            {group === 'Total' ? status.all : labels[group]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
    </div>
  );
}

/** Whole figures for a role that lawfully sees the owner's; marked and logged. */
export function AudienceChoice({ asked, change }: Omit<HeadProps, 'answer'>) {
  if (useLaget().session.internalReach !== 'owner') return null;
  return <AudienceToggle audience={asked.audience} change={change} />;
}

/** What must be said before any figure. */
export function Notices({ notices }: { readonly notices: StatusAnswer['notices'] }) {
  const { status } = useLaget().texts;
  return notices.map(({ kind, text }) => (
    <p className="notice" key={kind}>
      <strong>{status[kind]}</strong> {text} {kind === 'missing' ? <Link href="/data">{status.seeMissing}</Link> : null}
    </p>
  ));
}
