import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import type { NoAnswer } from '../../../server/ask-server.ts';
import { type FieldsProps, WhyFields } from './action-fields.tsx';
import { Folded } from './folded.tsx';
import { EvaluationFields, RowFields } from './row-fields.tsx';

const WHY = /^(because|doing|leadsTo|population|start|stop|cost|effect|challenges|characteristics)/;
const ROWS = /^(milestones|risks|links)/;
const JUDGED = /^(evaluation|without)/;

/** What can wait, folded; open where something in it must be mended. */
export function FoldedParts({ problem, ...given }: FieldsProps & { readonly problem: NoAnswer | null }) {
  const pages = PLAN_PAGES[useLaget().language];
  const isWrongIn = (places: RegExp) => problem?.fields.some(({ place }) => places.test(place)) ?? false;
  return (
    <>
      <Folded head={pages.more} open={isWrongIn(WHY)}>
        <WhyFields {...given} />
      </Folded>
      <Folded head={pages.moreEvaluation} open={isWrongIn(JUDGED)}>
        <EvaluationFields {...given} />
      </Folded>
      <Folded head={pages.moreRows} open={isWrongIn(ROWS)}>
        <RowFields {...given} />
      </Folded>
    </>
  );
}
