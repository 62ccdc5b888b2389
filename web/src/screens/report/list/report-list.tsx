import type { ReportItem, ReportsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { MakeDraft } from './make-draft.tsx';
import { ReportRows } from './report-rows.tsx';

/** Every report one may see, where it stands, and the way to a new one. */
export function ReportList({ query }: { readonly query: URLSearchParams }) {
  const { language } = useLaget();
  const pages = REPORT_PAGES[language];
  useTitle(pages.title);
  const { answer, problem, again } = useAnswer<ReportsAnswer>(`/api/reports?lang=${language}`);
  return (
    <>
      <h1>{pages.title}</h1>
      <p className="lead">{pages.lead}</p>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null ? <p className="loading">{pages.loading}</p> : null}
      {answer === null ? null : <Reports answer={answer} query={query} again={again} />}
    </>
  );
}

interface ReportsProps {
  readonly answer: ReportsAnswer;
  /** What the address names. */
  readonly query: URLSearchParams;
  readonly again: () => void;
}

function Reports({ answer, query, again }: ReportsProps) {
  const { language, session } = useLaget();
  const { list } = REPORT_PAGES[language];
  const makes = session.may.includes('reports');
  const isDraft = ({ state }: ReportItem) => state.code === 'draft' || state.code === 'to-approve';
  const drafts = answer.reports.filter(isDraft);
  const published = answer.reports.filter((one) => !isDraft(one));
  return (
    <>
      {makes ? <MakeDraft answer={answer} query={query} made={again} /> : <p className="quiet">{list.may}</p>}
      {makes && answer.reports.length === 0 ? (
        <p className="report-empty">
          <strong>{list.none}</strong> {list.noneHelp}
        </p>
      ) : null}
      {drafts.length === 0 ? null : <ReportRows head={list.drafts} reports={drafts} />}
      {published.length > 0 ? <ReportRows head={list.published} reports={published} /> : null}
      {published.length === 0 && !makes ? <p className="report-empty">{list.nonePublished}</p> : null}
    </>
  );
}
