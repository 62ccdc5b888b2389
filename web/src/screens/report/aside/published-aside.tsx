import { useState } from 'react';
import type { ReportAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatMoment, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { type Doing, WITHDRAW } from '../page/doing.ts';
import { correctPath } from '../report-path.ts';
import { AskDialog } from './ask-dialog.tsx';
import { Downloads } from './downloads.tsx';

interface AsideProps {
  readonly answer: ReportAnswer;
  readonly doing: Doing;
}

/** Beside a published report: its files, who approved it, what was let pass, and the two ways to mend it. */
export function PublishedAside({ answer, doing }: AsideProps) {
  const { language } = useLaget();
  const pages = REPORT_PAGES[language];
  const { approvals, exceptions, item } = answer;
  const given = approvals.given.filter(({ counts }) => counts);
  return (
    <aside className="report-aside no-print" aria-label={pages.page.download}>
      <Downloads answer={answer} />
      {given.length === 0 ? null : (
        <section>
          <h3>{pages.approval.head}</h3>
          {given.map(({ who, at }) => (
            <div className="report-check" key={`${who} ${at}`}>
              <p className="report-mark quiet">{pages.approval.given}</p>
              <div>
                <p>{who}</p>
                <p className="quiet small">{formatMoment(at, language)}</p>
              </div>
            </div>
          ))}
        </section>
      )}
      {exceptions.map(({ check, place, reason, who }) => (
        <div className="report-check" key={`${check.code} ${place}`}>
          <p className="report-mark quiet">{pages.check.excepted}</p>
          <p>{`${check.label}: ${fill(pages.check.exceptedBy, { reason, who })}`}</p>
        </div>
      ))}
      {item.state.code === 'published' ? <Mending answer={answer} doing={doing} /> : null}
    </aside>
  );
}

/** The two ways to mend it, or who has them. */
function Mending({ answer, doing }: AsideProps) {
  const { language, session } = useLaget();
  const { withdraw } = REPORT_PAGES[language];
  if (!session.may.includes('reports')) return <p className="quiet small">{withdraw.may}</p>;
  return (
    <section className="report-out">
      <p>
        <Link href={correctPath(answer.report)}>{withdraw.correct}</Link>
      </p>
      <Withdraw answer={answer} doing={doing} />
    </section>
  );
}

function Withdraw({ answer: { item }, doing }: AsideProps) {
  const { language } = useLaget();
  const pages = REPORT_PAGES[language];
  const texts = pages.withdraw;
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      head={fill(texts.head, { title: `${item.title}, ${item.period.label}` })}
      opener={(open) => (
        <button type="button" className="as-link" onClick={open}>
          {texts.button}
        </button>
      )}
      yes={texts.confirm}
      cancel={pages.publish.cancel}
      doing={doing}
      at={WITHDRAW}
      act={() => doing.withdraw(reason)}
    >
      <p>{texts.what}</p>
      <TextField label={texts.reason} help={texts.reasonHelp} value={reason} change={setReason} />
    </AskDialog>
  );
}
