import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { ActionIncentiveAnswer, PlanActionAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { useSending } from '../../../server/use-sending.ts';
import { wrongIn } from '../forms/fields.tsx';
import { mayKeep } from '../may-keep.ts';
import { actionPath } from '../plan-path.ts';

interface KeepProps {
  readonly code: string;
  /** The rule that was reckoned on, as JSON. */
  readonly rule: string;
}

/** Keeps what was reckoned with the action it is for, with a reason where there was one before; by whoever keeps that action. */
export function KeepRule({ code, rule }: KeepProps) {
  const { language, session } = useLaget();
  const pages = INCENTIVE_PAGES[language];
  const path = `/api/plan/actions/${encodeURIComponent(code)}`;
  const action = useAnswer<PlanActionAnswer>(`${path}?lang=${language}`);
  const before = useAnswer<ActionIncentiveAnswer>(`${path}/incentive?lang=${language}`);
  const sending = useSending();
  const [reason, setReason] = useState('');
  const failed = [action, before].find(({ problem }) => problem !== null);
  if (failed?.problem != null) return <Trouble problem={failed.problem} again={failed.again} />;
  if (action.answer === null || before.answer === null || !mayKeep(session, action.answer.target)) return null;
  const seen = before.answer.holds?.no ?? null;
  const wrong = wrongIn(sending.problem)('reason');
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const body = { rule: JSON.parse(rule) as object, reason, seen };
    const kept = await sending.send(() => post<ActionIncentiveAnswer>(`${path}/incentive?lang=${language}`, body));
    if (kept !== null) go(`${actionPath(code)}?insentiv=lagret`);
  };
  return (
    <form className="keep-form no-print" onSubmit={(event) => void keep(event)} noValidate>
      {seen === null ? null : <TextField label={pages.reasonField} value={reason} change={setReason} wrong={wrong} />}
      {sending.problem === null || wrong !== null ? null : <Trouble problem={sending.problem} />}
      <div className="mend-actions">
        <Button type="submit" disabled={sending.busy}>
          {fill(pages.keep, { code })}
        </Button>
      </div>
    </form>
  );
}
