import { useRef } from 'react';
import type { IncentiveAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { INCENTIVE_PAGES } from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { PLAN_PATH } from '../../../app/places.ts';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { wrongIn } from '../forms/fields.tsx';
import { INCENTIVE_PATH } from '../plan-path.ts';
import { IncentiveView } from './incentive-view.tsx';
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
  const { answer, problem, loading, again } = useAnswer<IncentiveAnswer>(path);
  const told = useRef<HTMLDivElement>(null);
  const reckon = (draft: RuleDraft) => {
    go(`${INCENTIVE_PATH}?${new URLSearchParams({ rule: JSON.stringify(ruleOf(draft)) })}`);
    told.current?.scrollIntoView({ block: 'start' });
    told.current?.focus({ preventScroll: true });
  };
  const isWrongAtFields = (problem?.fields.length ?? 0) > 0;
  return (
    <>
      <h1>{pages.title}</h1>
      <p className="lead no-print">{pages.lead}</p>
      <RuleForm
        key={rule ?? ''}
        start={draftIn(query, language === 'en' ? '.' : ',')}
        wrong={wrongIn(problem)}
        reckon={reckon}
        clear={rule === null ? null : () => go(INCENTIVE_PATH)}
      />
      <div ref={told} tabIndex={-1} className="told" aria-live="polite" aria-busy={loading}>
        {isWrongAtFields ? <p className="notice mend">{pages.mend}</p> : null}
        {problem === null ? null : <Trouble problem={problem} again={again} />}
        {loading ? <p className="loading">{pages.loading}</p> : null}
        {answer === null || problem !== null || loading ? null : <IncentiveView answer={answer} />}
      </div>
      <Ways query={answer === null ? null : asked} />
    </>
  );
}

/** The file of what was reckoned, where something was, and the way back. */
function Ways({ query }: { readonly query: URLSearchParams | null }) {
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
      <Link href={PLAN_PATH}>{pages.back}</Link>
    </p>
  );
}
