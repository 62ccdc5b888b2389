import { useState } from 'react';
import type {
  ReportAnswer,
  ReportCheckFinding,
  ReportCheckItem,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { Doing } from '../page/doing.ts';
import { showPlace } from '../paper/show-place.ts';
import { ExceptFinding } from './except-finding.tsx';

interface RowsProps {
  readonly item: ReportCheckItem;
  readonly answer: ReportAnswer;
  /** Null for whoever only reads. */
  readonly doing: Doing | null;
}

/** So many findings of a check are shown at first. */
const SHOWN = 4;

/** A check in a row, green; or each thing it found. */
export function CheckRows({ item, answer, doing }: RowsProps) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].check;
  const [all, setAll] = useState(false);
  const { findings, fine } = item;
  if (findings.length === 0) {
    return (
      <div className="report-check">
        <p className="report-mark quiet">{texts.fine}</p>
        <p>{fine}</p>
      </div>
    );
  }
  const shown = all ? findings : findings.slice(0, SHOWN);
  const rest = findings.length - shown.length;
  return (
    <>
      {shown.map((finding) => (
        <FindingRow key={`${finding.place} ${finding.message}`} {...{ item, answer, doing, finding }} />
      ))}
      {item.mayExcept ? null : <p className="quiet small report-check-more">{texts.noException}</p>}
      {rest > 0 ? (
        <p className="report-check-more">
          <button type="button" className="as-link small" onClick={() => setAll(true)}>
            {fill(texts.more, { count: rest })}
          </button>
        </p>
      ) : null}
    </>
  );
}

function FindingRow({ item, answer, doing, finding }: RowsProps & { readonly finding: ReportCheckFinding }) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].check;
  const { place, message, at, isExcepted } = finding;
  const exception = answer.exceptions.find((one) => one.check.code === item.check.code && one.place === place);
  return (
    <div className={isExcepted ? 'report-check' : 'report-check report-wrong'}>
      <p className={isExcepted ? 'report-mark quiet' : 'report-mark'}>{isExcepted ? texts.excepted : texts.mustMend}</p>
      <div>
        <p>{message}</p>
        {isExcepted && exception !== undefined ? (
          <p className="quiet small">{fill(texts.exceptedBy, { reason: exception.reason, who: exception.who })}</p>
        ) : null}
        <div className="row-of-links">
          {at === null ? null : (
            <button type="button" className="as-link" onClick={() => showPlace(at)}>
              {texts.show}
            </button>
          )}
          {doing !== null && !isExcepted && item.mayExcept ? (
            <ExceptFinding check={item.check} place={place} message={message} doing={doing} />
          ) : null}
          {doing !== null && isExcepted ? (
            <button
              type="button"
              className="as-link"
              disabled={doing.sending.busy}
              onClick={() => void doing.takeBackException({ check: item.check.code, place })}
            >
              {texts.takeBack}
            </button>
          ) : null}
        </div>
      </div>
    </div>
  );
}
