import { useState } from 'react';
import type { ReportCheckItem } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { type Doing, exceptAt } from '../page/doing.ts';
import { AskDialog } from './ask-dialog.tsx';

interface ExceptProps extends Pick<ReportCheckItem, 'check'> {
  readonly place: string;
  readonly message: string;
  readonly doing: Doing;
}

/** Lets a finding pass: why, and what it means for the reader. */
export function ExceptFinding({ check, place, message, doing }: ExceptProps) {
  const { language } = useLaget();
  const pages = REPORT_PAGES[language];
  const texts = pages.check;
  const [reason, setReason] = useState('');
  const [meaning, setMeaning] = useState('');
  return (
    <AskDialog
      head={fill(texts.exceptHead, { check: check.label })}
      opener={(open) => (
        <button type="button" className="as-link" onClick={open}>
          {texts.except}
        </button>
      )}
      yes={texts.save}
      cancel={pages.edit.cancel}
      doing={doing}
      at={exceptAt({ check: check.code, place })}
      act={() => doing.except({ check: check.code, place, reason, meaning })}
    >
      <p className="quiet">{message}</p>
      <TextField label={texts.reason} help={texts.reasonHelp} value={reason} change={setReason} />
      <TextField label={texts.meaning} help={texts.meaningHelp} value={meaning} change={setMeaning} />
    </AskDialog>
  );
}
