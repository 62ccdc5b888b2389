import { useState } from 'react';
import type { ReportAnswer, ReportChecked } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatMoment, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { REPORT_PATH } from '../../../app/places.ts';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { DraftAside } from '../aside/draft-aside.tsx';
import { PublishedAside } from '../aside/published-aside.tsx';
import { mendingOf } from '../aside/readiness.ts';
import { Paper } from '../paper/paper.tsx';
import { reportPath } from '../report-path.ts';
import { StateMark } from '../state-mark.tsx';
import { Difference } from './difference.tsx';
import { type Doing, doingOn } from './doing.ts';
import { useComparing } from './use-comparing.ts';

/** One report: as it will be read, with its checklist, approvals and what can be done beside it. */
export function ReportPage({ id }: { readonly id: string }) {
  const { language } = useLaget();
  const pages = REPORT_PAGES[language];
  const { answer, problem, again } = useAnswer<ReportAnswer>(`/api/reports/${encodeURIComponent(id)}?lang=${language}`);
  useTitle(answer === null ? pages.title : `${answer.item.title}, ${answer.item.period.label}`);
  return (
    <>
      <p className="small no-print">
        <Link href={REPORT_PATH}>{pages.page.back}</Link>
      </p>
      <h1 className="no-print">{answer?.item.name ?? pages.list.report}</h1>
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null && problem === null ? <p className="loading">{pages.loading}</p> : null}
      {answer === null ? null : <Opened answer={answer} again={again} />}
    </>
  );
}

interface OpenedProps {
  readonly answer: ReportAnswer;
  readonly again: () => void;
}

function Opened({ answer, again }: OpenedProps) {
  const { language, session } = useLaget();
  const pages = REPORT_PAGES[language];
  const { item } = answer;
  const isDraft = item.publishedOn === null;
  const seesCheck = isDraft && session.may.includes('report-approval');
  const path = `/api/reports/${encodeURIComponent(item.id)}`;
  const check = useComparing<ReportChecked>(seesCheck ? `${path}/check?lang=${language}` : null);
  const [told, setTold] = useState<{ readonly text: string } | null>(null);
  const sending = useSending();
  const [tried, tries] = useState('');
  const doing: Doing = doingOn({
    ...{ path, language, sending, tried, tries },
    done: (text) => {
      setTold({ text });
      again();
      check.again();
    },
  });
  const edits = isDraft && session.may.includes('reports');
  return (
    <>
      <Standing answer={answer} />
      {told === null ? null : (
        <Told of={told} busy={sending.busy}>
          <p className="notice">
            <strong>{told.text}</strong>
          </p>
        </Told>
      )}
      {seesCheck ? <ToChecklist check={check.done} /> : null}
      <div className="report-desk">
        <section className="report-ground" aria-label={isDraft ? pages.page.preview : pages.page.document}>
          {edits ? <p className="report-hint no-print">{pages.page.editHelp}</p> : null}
          <Paper answer={answer} check={check.done} doing={edits ? doing : null} />
        </section>
        {isDraft ? (
          <DraftAside answer={answer} check={check} doing={doing} />
        ) : (
          <PublishedAside answer={answer} doing={doing} />
        )}
      </div>
      {isDraft ? null : <Difference answer={answer} />}
    </>
  );
}

/** Where it stands, in a line, and the notice of one that no longer holds. */
function Standing({ answer: { item } }: Pick<OpenedProps, 'answer'>) {
  const { language } = useLaget();
  const { page } = REPORT_PAGES[language];
  const made = { at: formatMoment(item.at, language), by: item.by };
  const day = formatDayText(item.publishedOn ?? item.day, language);
  const lines = {
    draft: fill(page.draftLine, made),
    'to-approve': fill(page.draftLine, made),
    published: fill(page.publishedLine, { day }),
    corrected: fill(page.correctedLine, { day }),
    withdrawn: fill(page.withdrawnLine, { day }),
  };
  return (
    <div className="no-print">
      <div className="report-standing">
        <p className="quiet">
          <StateMark state={item.state} /> {lines[item.state.code]}
        </p>
        <p className="row-of-links">
          <LinkAndPrint />
        </p>
      </div>
      {item.state.code === 'withdrawn' ? (
        <p className="notice mend">
          <strong>{fill(page.withdrawnNotice, { reason: item.reason ?? '' })}</strong>
        </p>
      ) : null}
      {item.correctedBy === null ? null : (
        <p className="notice">
          <Link href={reportPath(item.correctedBy)}>{page.correctedLink}</Link>
        </p>
      )}
      {item.corrects === null ? null : (
        <p className="notice">
          {fill(page.corrects, { reason: item.reason ?? '' })}{' '}
          <Link href={reportPath(item.corrects)}>{page.correctsLink}</Link>
        </p>
      )}
    </div>
  );
}

/** On a phone the checklist lies below the report: what it says is told above, with the way to it. */
function ToChecklist({ check }: { readonly check: ReportChecked | null }) {
  const { language } = useLaget();
  const pages = REPORT_PAGES[language];
  if (check === null) return null;
  const count = mendingOf(check).length;
  return (
    <p className="notice report-narrow no-print">
      <strong>{count === 0 ? pages.check.ready : fill(pages.check.mend, { count })}</strong>{' '}
      <a href="#sjekkliste">{pages.page.toChecklist}</a>
    </p>
  );
}
