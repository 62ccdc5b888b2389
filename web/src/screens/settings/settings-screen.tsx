import { ACCESS_PAGES, CAPABILITY_TEXTS } from '../../../../src/presentation/language/index.ts';
import type { Address } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { NotFound } from '../../app/not-found.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { useTitle } from '../../parts/use-title.ts';
import '../../look/settings.css';
import '../../look/stacked.css';
import '../../look/tabs.css';
import '../../look/tasks.css';
import { EmergencyPart } from './emergency/emergency-part.tsx';
import { LimitsPart } from './limits-part.tsx';
import { LogPart } from './log/log-part.tsx';
import { ReportsPart } from './reports-part.tsx';
import { RetentionPart } from './retention/retention-part.tsx';
import { RolesPart } from './roles-part.tsx';
import { PARTS, type PartKey, partOf, partPath } from './settings-path.ts';
import { UsersPart } from './users/users-part.tsx';

/** Innstillinger: who has access, what was looked up, and what the owner has decided. */
export function SettingsScreen({ path, query }: Address) {
  const { language, session } = useLaget();
  const pages = ACCESS_PAGES[language];
  const key = partOf(path, session.may);
  useTitle(key === null ? pages.title : `${pages.tabs[key]} – ${pages.title}`);
  if (key === null) return <NotFound />;
  const needs = PARTS.find((part) => part.key === key)?.needs ?? 'own-page';
  return (
    <>
      <h1>{pages.title}</h1>
      <p className="lead">{pages.lead}</p>
      <nav className="tabs settings-tabs no-print" aria-label={pages.parts}>
        {PARTS.map((part) => (
          <Link key={part.key} href={partPath(part.key)} aria-current={part.key === key ? 'page' : undefined}>
            {pages.tabs[part.key]}
          </Link>
        ))}
      </nav>
      <p className="row-of-links no-print">
        <LinkAndPrint />
      </p>
      <h2 className="settings-head">{pages.tabs[key]}</h2>
      {session.may.includes(needs) ? (
        <Part key={`${language} ${session.role} ${session.temporary?.id ?? ''}`} part={key} query={query} />
      ) : (
        <NoAccess needs={needs} />
      )}
    </>
  );
}

interface PartProps {
  readonly part: PartKey;
  readonly query: URLSearchParams;
}

function Part({ part, query }: PartProps) {
  if (part === 'users') return <UsersPart />;
  if (part === 'roles') return <RolesPart />;
  if (part === 'log') return <LogPart query={query} />;
  if (part === 'limits') return <LimitsPart />;
  if (part === 'reports') return <ReportsPart />;
  return part === 'retention' ? <RetentionPart /> : <EmergencyPart />;
}

/** Why a part is not shown, in the words of the table of roles. */
function NoAccess({ needs }: { readonly needs: keyof (typeof CAPABILITY_TEXTS)['nb'] }) {
  const { language } = useLaget();
  const pages = ACCESS_PAGES[language];
  return (
    <div className="notice">
      <p>
        <strong>{pages.noAccess}</strong> {CAPABILITY_TEXTS[language][needs].why}
      </p>
      <p>
        <Link href={partPath('roles')}>{pages.tabs.roles}</Link>
      </p>
    </div>
  );
}
