import type { AnswerOutcome, PersonFile, PrivacyRequest, RightsRefusal } from '../../../../casework/index.ts';

/** What `laget privacy person` and `laget privacy requests` say. Places: what stands in braces. */
export interface RightsTexts {
  readonly title: string;
  readonly lead: string;
  readonly restricted: string;
  readonly disputed: string;
  readonly none: string;
  readonly sections: Readonly<Record<keyof PersonFile, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<PrivacyRequest['kind'], string>>;
  readonly outcomes: Readonly<Record<AnswerOutcome, string>>;
  readonly refused: Readonly<Record<RightsRefusal['refused'], string>>;
  readonly needsAction: string;
  readonly numberTyped: string;
  readonly needsNumber: string;
  readonly numberFile: string;
  readonly needsSays: string;
  readonly needsSource: string;
  readonly needsKind: string;
  readonly needsOut: string;
  readonly needsOutcome: string;
  readonly needsUntil: string;
  readonly badDay: string;
  /** {id} {kind} */
  readonly noted: string;
  /** {id} */
  readonly nowRestricted: string;
  /** {id} */
  readonly nowLifted: string;
  /** {id} {outcome} */
  readonly answered: string;
  readonly noRequests: string;
  /** {id} {kind} {received} {due} */
  readonly open: string;
  /** {id} {kind} {received} {due} */
  readonly overdue: string;
  /** {id} {kind} {received} {outcome} {day} */
  readonly closed: string;
  /** {source} {said} */
  readonly says: string;
  /** {delivery} */
  readonly toldAgain: string;
}
