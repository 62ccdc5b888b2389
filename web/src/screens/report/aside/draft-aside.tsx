import type { ReportAnswer, ReportChecked } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { BESIDE, type Doing } from '../page/doing.ts';
import type { Compared } from '../page/use-comparing.ts';
import { Approvals } from './approvals.tsx';
import { CheckRows } from './check-rows.tsx';
import { Downloads } from './downloads.tsx';
import { PublishReport } from './publish-report.tsx';
import { CHECK_GROUPS, checksIn, lackingOf, mendingOf } from './readiness.ts';
import { WrittenByHand } from './written-by-hand.tsx';

interface AsideProps {
  readonly answer: ReportAnswer;
  readonly check: Compared<ReportChecked>;
  readonly doing: Doing;
}

/** «Klar for publisering?»: what must be mended, who has approved, and the way out. */
export function DraftAside({ answer, check, doing }: AsideProps) {
  const { language, session } = useLaget();
  const pages = REPORT_PAGES[language];
  const checks = check.done?.checks ?? [];
  const edits = session.may.includes('reports');
  const problem = doing.problemAt(BESIDE);
  return (
    <aside className="report-aside no-print" id="sjekkliste" aria-labelledby="klar">
      <h2 id="klar">{pages.check.head}</h2>
      <Verdict answer={answer} check={check} />
      {problem === null ? null : <Trouble problem={problem} />}
      {CHECK_GROUPS.map((group) =>
        checks.length === 0 ? null : (
          <section key={group}>
            <h3>{pages.check.groups[group]}</h3>
            {checksIn(checks, group).map((one) => (
              <CheckRows key={one.check.code} item={one} answer={answer} doing={edits ? doing : null} />
            ))}
          </section>
        ),
      )}
      <WrittenByHand report={answer.report} />
      <Approvals answer={answer} doing={doing} />
      {edits ? (
        <PublishReport answer={answer} check={check} doing={doing} />
      ) : (
        <p className="quiet small">{pages.publish.may}</p>
      )}
      <Downloads answer={answer} />
    </aside>
  );
}

/** In a sentence: what must be mended, and how many approvals lack. */
function Verdict({ answer, check }: Omit<AsideProps, 'doing'>) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].check;
  const lacking = lackingOf(answer.approvals);
  const count = check.done === null ? null : mendingOf(check.done).length;
  return (
    <div className="report-verdict" role="status">
      {count === null ? null : (
        <p>
          <strong>{count === 0 ? texts.ready : fill(texts.mend, { count })}</strong>{' '}
          {lacking > 0 ? fill(texts.approve, { count: lacking }) : count === 0 ? texts.canPublish : null}
        </p>
      )}
      {check.running ? (
        <div className="report-going">
          <p className="small">{texts.running}</p>
          <progress aria-label={texts.head} />
        </div>
      ) : null}
      {check.failed === null ? null : (
        <p className="notice mend">
          {check.failed}{' '}
          <button type="button" className="as-link" onClick={check.again}>
            {texts.retry}
          </button>
        </p>
      )}
      {check.problem === null ? null : <Trouble problem={check.problem} again={check.again} />}
    </div>
  );
}
