import type { KeptCase } from '../../../casework/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import type {
  Coded,
  KeptCaseAnswer,
  KeptCaseItem,
  KeptCasesAnswer,
  RequirementCase,
} from '../../api/contract/index.ts';
import { FULFILMENT_TEXTS, type Language } from '../../language/index.ts';
import { answerToFacts } from './judged-answer.ts';

type Named = (unit: string) => Coded;

/** Checks that were kept, newest first: GET /api/requirement-cases. */
export function keptCasesAnswer(cases: readonly KeptCase[], named: Named): KeptCasesAnswer {
  return { cases: cases.map((one) => itemOf(one, named)) };
}

/** A check as it was kept, with what the same facts give today beside it: GET /api/requirement-cases/{id}. */
export function keptCaseAnswer(
  kept: KeptCase,
  { named, today, language }: { readonly named: Named; readonly today: Day; readonly language: Language },
): Omit<KeptCaseAnswer, 'lookedUpFor'> {
  const given = answerIn(kept);
  const again = answerToFacts(kept.facts, formatDay(today), language);
  const purposes: Readonly<Record<string, string>> = FULFILMENT_TEXTS[language].purposes;
  return {
    ...itemOf(kept, named),
    purpose: purposes[kept.purpose] ?? kept.purpose,
    by: kept.by,
    evidence: kept.evidence.map(({ what, seenBy, seenOn }) => ({ what, seenBy, seenOn: formatDay(seenOn) })),
    facts: { ...kept.facts },
    ...{ given, today: again },
    same: again !== null && judgementOf(again) === judgementOf(given),
  };
}

function itemOf(kept: KeptCase, named: Named): KeptCaseItem {
  const { id, unit, post, reference, assessedBy, knownOn } = kept;
  const [sentence = ''] = answerIn(kept).sentences;
  return { ...{ id, post, reference, assessedBy, sentence }, unit: named(unit), day: formatDay(knownOn) };
}

/** The answer that was kept: what the server itself had written. */
function answerIn({ answer }: KeptCase): RequirementCase {
  return answer as RequirementCase;
}

function judgementOf({ outcome, basis, missing }: RequirementCase): string {
  return JSON.stringify([outcome, basis, missing]);
}
