import { Button } from '@digdir/designsystemet-react';
import type { ReportAnswer, ReportApproval } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatMoment, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { Doing } from '../page/doing.ts';
import { lackingOf } from './readiness.ts';

interface ApprovalsProps {
  readonly answer: ReportAnswer;
  readonly doing: Doing;
}

/** Who has approved, how many lack, and one's own. */
export function Approvals({ answer: { approvals }, doing }: ApprovalsProps) {
  const { language, session } = useLaget();
  const texts = REPORT_PAGES[language].approval;
  const lacking = lackingOf(approvals);
  const mine = approvals.given.some(({ isMine, counts }) => isMine && counts);
  return (
    <section>
      <h3>{texts.head}</h3>
      {approvals.given.map((one) => (
        <Given key={`${one.who} ${one.at}`} approval={one} />
      ))}
      {lacking > 0 ? (
        <div className="report-check">
          <p className="report-mark">{texts.waiting}</p>
          <p>{fill(texts.missing, { count: lacking })}</p>
        </div>
      ) : null}
      {session.may.includes('report-approval') ? (
        <div className="report-act">
          {mine ? (
            <p className="small">
              {texts.mine}{' '}
              <button
                type="button"
                className="as-link"
                disabled={doing.sending.busy}
                onClick={() => void doing.takeBackApproval()}
              >
                {texts.takeBack}
              </button>
            </p>
          ) : (
            <Button
              type="button"
              variant="secondary"
              disabled={doing.sending.busy}
              onClick={() => void doing.approve()}
            >
              {texts.approve}
            </Button>
          )}
        </div>
      ) : (
        <p className="quiet small">{texts.may}</p>
      )}
    </section>
  );
}

function Given({ approval: { who, asDeputyFor, at, counts } }: { readonly approval: ReportApproval }) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].approval;
  const deputy = asDeputyFor === null ? '' : ` ${fill(texts.asDeputy, { who: asDeputyFor })}`;
  return (
    <div className="report-check">
      <p className="report-mark quiet">{counts ? texts.given : texts.void}</p>
      <div>
        <p>{`${who}${deputy}`}</p>
        <p className="quiet small">
          {fill(counts ? texts.givenAt : texts.changedSince, { at: formatMoment(at, language) })}
        </p>
      </div>
    </div>
  );
}
