import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ReportAnswer, ReportChecked, ReportsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { type Doing, PUBLISH } from '../page/doing.ts';
import type { Compared } from '../page/use-comparing.ts';
import { AskDialog } from './ask-dialog.tsx';
import { lackingOf, mendingOf } from './readiness.ts';

interface PublishProps {
  readonly answer: ReportAnswer;
  readonly check: Compared<ReportChecked>;
  readonly doing: Doing;
}

/** The way out: shut while something is found or an approval lacks, and it says which. */
export function PublishReport({ answer, check, doing }: PublishProps) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].publish;
  const lacking = lackingOf(answer.approvals);
  const isFound = check.done === null || mendingOf(check.done).length > 0;
  const why = isFound ? texts.blockedFindings : lacking > 0 ? fill(texts.blockedApprovals, { count: lacking }) : null;
  return (
    <section className="report-out">
      {why === null ? (
        <Publish answer={answer} doing={doing} busy={check.running} />
      ) : (
        <>
          <Button type="button" disabled aria-describedby="publiseres-ikke">
            {texts.button}
          </Button>
          <p className="quiet small" id="publiseres-ikke">
            {why}
          </p>
        </>
      )}
    </section>
  );
}

function Publish({ answer, doing, busy }: Omit<PublishProps, 'check'> & { readonly busy: boolean }) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].publish;
  const { item } = answer;
  const { answer: all } = useAnswer<ReportsAnswer>(`/api/reports?lang=${language}`);
  const [corrects, setCorrects] = useState('');
  const [reason, setReason] = useState('');
  const others = (all?.reports ?? []).filter(
    ({ of, publishedOn, correctedBy }) => of === item.of && publishedOn !== null && correctedBy === null,
  );
  return (
    <AskDialog
      head={fill(texts.head, { title: `${item.title}, ${item.period.label}` })}
      opener={(open) => (
        <Button type="button" disabled={busy} onClick={open}>
          {texts.button}
        </Button>
      )}
      yes={texts.confirm}
      cancel={texts.cancel}
      doing={doing}
      at={PUBLISH}
      act={() => doing.publish({ corrects: corrects === '' ? null : corrects, reason })}
    >
      <p>{texts.what}</p>
      <ul className="report-means">
        <li>{texts.whatText}</li>
        <li>{texts.whatSeen}</li>
        <li>{texts.whatMend}</li>
      </ul>
      {others.length === 0 ? null : (
        <SelectField
          label={texts.corrects}
          value={corrects}
          choose={setCorrects}
          options={[
            { code: '', label: texts.correctsNone },
            ...others.map(({ id, period, publishedOn }) => ({
              code: id,
              label: `${period.label} (${formatDayText(publishedOn ?? '', language)})`,
            })),
          ]}
        />
      )}
      {corrects === '' ? null : <TextField label={texts.reason} value={reason} change={setReason} />}
    </AskDialog>
  );
}
