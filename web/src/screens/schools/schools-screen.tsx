import type { SchoolsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../src/presentation/language/index.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { plainPart } from '../../address/path-part.ts';
import { useLaget } from '../../app/laget.tsx';
import '../../look/schools.css';
import '../../look/tabs.css';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import {
  type AskedSchools,
  readAskedSchools,
  SCHOOL_VIEWS,
  schoolsAddress,
  schoolsFile,
  schoolsPath,
} from './asked-schools.ts';
import { FunnelView } from './funnel-view.tsx';
import { MapView } from './map-view.tsx';
import { SchoolFilters } from './school-filters.tsx';
import { SchoolScreen } from './school-screen.tsx';
import { SchoolTable } from './school-table.tsx';
import { Waiting } from './waiting.tsx';

interface SchoolsProps {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** All schools, or the one that the path names. */
export function SchoolsScreen({ path, query }: SchoolsProps) {
  const { owner } = useLaget();
  const asked = readAskedSchools(query);
  const unit = plainPart(path.split('/')[2] ?? '');
  if (owner.horizon === null) return <NoSchools />;
  if (unit !== '') return <SchoolScreen key={unit} unit={unit} asked={asked} />;
  return <AllSchools asked={asked} />;
}

function NoSchools() {
  const { schools, figures } = useLaget().texts;
  useTitle(schools.title);
  return (
    <>
      <h1>{schools.emptyTitle}</h1>
      <p className="lead">{schools.emptyText}</p>
      <p>
        <Link href="/data">{figures.emptyLink}</Link>
      </p>
    </>
  );
}

function AllSchools({ asked: wanted }: { readonly asked: AskedSchools }) {
  const { texts, language, session } = useLaget();
  const text = texts.schools;
  useTitle(text.title);
  const internal = wanted.audience === 'internal' && session.internalReach === 'owner';
  const asked: AskedSchools = { ...wanted, audience: internal ? 'internal' : 'public' };
  const asking = useAnswer<SchoolsAnswer>(schoolsPath(asked, language));
  const { answer, loading, problem } = asking;
  const change = (to: Partial<AskedSchools>) => go(schoolsAddress({ ...asked, ...to }), 'push');
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{text.title}</h1>
        </div>
        <ListTools asked={asked} />
      </div>
      {answer === null ? null : <p className="lead">{fill(text.lead, { count: answer.schools.length })}</p>}
      {session.internalReach === 'owner' ? <AudienceToggle audience={asked.audience} change={change} /> : null}
      <SchoolFilters asked={asked} schools={answer?.schools ?? []} change={change} />
      <nav className="tabs no-print" aria-label={text.viewLabel}>
        {SCHOOL_VIEWS.map((view) => (
          <Link
            key={view}
            href={schoolsAddress({ ...asked, view })}
            aria-current={asked.view === view ? 'true' : undefined}
          >
            {text.views[view]}
          </Link>
        ))}
      </nav>
      <div aria-busy={loading && problem === null}>
        <Waiting asked={asking}>
          {answer === null ? null : <View asked={asked} answer={answer} change={change} />}
        </Waiting>
      </div>
    </>
  );
}

interface ViewProps {
  readonly asked: AskedSchools;
  readonly answer: SchoolsAnswer;
  readonly change: (to: Partial<AskedSchools>) => void;
}

function View({ asked, answer, change }: ViewProps) {
  if (asked.view === 'map') return <MapView asked={asked} answer={answer} />;
  if (asked.view === 'funnel') return <FunnelView asked={asked} answer={answer} />;
  return <SchoolTable asked={asked} answer={answer} change={change} />;
}

/** Files of the list, a link to send, and print. Files hold the published list, whoever downloads. */
function ListTools({ asked }: { readonly asked: AskedSchools }) {
  const { texts, language } = useLaget();
  const { schools, figures } = texts;
  return (
    <div className="row-of-links" title={schools.exportNote}>
      <span>{schools.export}:</span>
      <a href={schoolsFile(asked, language, 'csv')} download>
        {figures.exportCsv}
      </a>
      <a href={schoolsFile(asked, language, 'xlsx')} download>
        {figures.exportXlsx}
      </a>
      <LinkAndPrint />
    </div>
  );
}
