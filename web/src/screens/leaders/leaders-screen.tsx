import type { LeadersPart } from '../../../../src/presentation/api/contract/index.ts';
import { type Address, go } from '../../address/address.ts';
import { useLaget } from '../../app/laget.tsx';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { type AskedLeaders, leadersAddress, readLeaders } from './asked-leaders.ts';
import { Part } from './part.tsx';
import { StudyLeave } from './study-leave.tsx';

/** In the order of the plan's question: found, on the way, staying, with what to lead. */
const PARTS: readonly LeadersPart[] = ['posts', 'posts-by-year', 'pipeline', 'continuity', 'load'];

/** Everything about leaders on one page. Each part asks by itself, so that the page shows what has come. */
export function LeadersScreen({ query }: Pick<Address, 'query'>) {
  const { texts, session, owner, language } = useLaget();
  const { leaders, figures } = texts;
  useTitle(leaders.title);
  const read = readLeaders(query);
  const whole = session.internalReach === 'owner';
  const asked: AskedLeaders = { ...read, audience: whole ? read.audience : 'public' };
  // What is typed is a change within the view: going back does not go letter by letter.
  const change = (to: Partial<AskedLeaders>) =>
    go(leadersAddress({ ...asked, ...to }), to.wish === undefined ? 'push' : 'replace');
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{leaders.title}</h1>
          <p>{leaders.lead}</p>
        </div>
        <div className="row-of-links no-print">
          <span>{figures.export}:</span>
          {(['csv', 'xlsx'] as const).map((format) => (
            <a
              key={format}
              href={`/api/leaders/export?lang=${language}&format=${format}`}
              title={figures.exportNote}
              download
            >
              {format === 'csv' ? figures.exportCsv : figures.exportXlsx}
            </a>
          ))}
          <LinkAndPrint />
        </div>
      </div>
      {whole ? <AudienceToggle audience={asked.audience} change={change} /> : null}
      {owner.horizon === null ? (
        <p>{leaders.none}</p>
      ) : (
        <>
          {PARTS.map((part) => (
            <Part key={`${part} ${owner.dataset}`} part={part} audience={asked.audience} />
          ))}
          <StudyLeave asked={asked} change={change} />
        </>
      )}
    </>
  );
}
