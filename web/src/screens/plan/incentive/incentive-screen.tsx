import { useRef } from 'react';
import type { IncentiveAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { capitalised, fill, INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH } from '../../../app/places.ts';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import type { NoAnswer } from '../../../server/ask-server.ts';
import { type Answered, useAnswer } from '../../../server/use-answer.ts';
import { actionPath, INCENTIVE_PATH } from '../plan-path.ts';
import { IncentiveView } from './incentive-view.tsx';
import { KeepRule } from './keep-rule.tsx';
import { draftIn, type RuleDraft, ruleOf } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';

/** An incentive reckoned on: the rule stands in the address, so that it can be sent and comes back. Nothing is kept. */
export function IncentiveScreen({ query }: { readonly query: URLSearchParams }) {
  const { language } = useLaget();
  const pages = INCENTIVE_PAGES[language];
  useTitle(pages.title);
  const rule = query.get('rule');
  const asked = rule === null ? null : new URLSearchParams({ lang: language, rule });
  const path = asked === null ? null : `/api/plan/incentive?${asked}`;
  const answered = useAnswer<IncentiveAnswer>(path);
  const { answer, problem, loading } = answered;
  const action = query.get('action');
  const told = useRef<HTMLDivElement>(null);
  const reckon = (draft: RuleDraft) => {
    go(addressOf({ action, rule: JSON.stringify(ruleOf(draft, language)) }));
    told.current?.scrollIntoView({ block: 'start' });
    told.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <h1>{pages.title}</h1>
      <p className="lead no-print">{pages.lead}</p>
      {action === null ? null : <p className="no-print">{fill(pages.forAction, { code: action })}</p>}
      <RuleForm
        key={rule ?? ''}
        start={draftIn(query, language)}
        wrong={(place) => wrongAt(problem, place)}
        reckon={reckon}
        clear={rule === null ? null : () => go(addressOf({ action, rule: null }))}
      />
      <div ref={told} tabIndex={-1} className="told incentive-answer" aria-live="polite" aria-busy={loading}>
        <Answer {...answered} />
        {action === null || rule === null || answer === null ? null : <KeepRule code={action} rule={rule} />}
      </div>
      <Ways query={answer === null ? null : asked} action={action} />
    </>
  );
}

/** The page with a rule and the action it is for, as far as there are any. */
function addressOf({ action, rule }: { readonly action: string | null; readonly rule: string | null }): string {
  const asked = new URLSearchParams();
  if (action !== null) asked.set('action', action);
  if (rule !== null) asked.set('rule', rule);
  return asked.size === 0 ? INCENTIVE_PATH : `${INCENTIVE_PATH}?${asked}`;
}

function Answer({ answer, problem, loading, again }: Answered<IncentiveAnswer>) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  if (loading) return <p className="loading">{pages.loading}</p>;
  if (problem === null) return answer === null ? null : <IncentiveView answer={answer} />;
  if (problem.fields.length === 0) return <Trouble problem={problem} again={again} />;
  return <p className="notice mend">{pages.mend}</p>;
}

/** What is wrong at a place of the rule, without the place, which the field itself says; of an evaluation, at any part of it. */
function wrongAt(problem: NoAnswer | null, place: string): string | null {
  const isBelow = (at: string) => place === 'effect.evaluation' && at.startsWith(`${place}.`);
  const found = problem?.fields.find((one) => one.place === place || isBelow(one.place));
  return found === undefined ? null : capitalised(found.text.replace(`${place}: `, ''));
}

/** The file of what was reckoned, where something was, and the way back. */
function Ways({ query, action }: { readonly query: URLSearchParams | null; readonly action: string | null }) {
  const pages = INCENTIVE_PAGES[useLaget().language];
  return (
    <p className="row-of-links no-print section-end">
      {query === null ? null : (
        <>
          <a href={`/api/plan/incentive/export?${query}`} download>
            {pages.export}
          </a>
          <LinkAndPrint />
        </>
      )}
      {action === null ? null : <Link href={`${actionPath(action)}#insentiv`}>{pages.toAction}</Link>}
      <Link href={PLAN_PATH}>{pages.back}</Link>
    </p>
  );
}
