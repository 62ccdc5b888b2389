/** What `laget retention` says. Places: what stands in braces. */
export interface RetentionTexts {
  readonly lead: string;
  /** {name} {from} */
  readonly kind: string;
  /** {months} {authority} {why} */
  readonly proposed: string;
  readonly proposedNone: string;
  readonly notRun: string;
  readonly undecided: string;
  /** {months} {by} {day} {reason} {plan} */
  readonly decided: string;
  /** {by} {day} {reason} */
  readonly decidedForever: string;
  readonly planAllows: string;
  readonly planNot: string;
  readonly history: string;
  /** {kind} {known} */
  readonly unknownKind: string;
  /** {kind} */
  readonly kindNotRun: string;
  readonly badMonths: string;
  readonly badDay: string;
  readonly needsReason: string;
  readonly needsBy: string;
  readonly needsPlan: string;
  /** {kind} */
  readonly done: string;
  /** {day} */
  readonly ran: string;
  readonly tried: string;
  /** {name} {removed} */
  readonly removed: string;
  /** {count} {reason} */
  readonly kept: string;
  /** {day} */
  readonly leftUntil: string;
  /** {day} */
  readonly plansUntil: string;
  /** {files} */
  readonly files: string;
  readonly roomWaits: string;
  readonly backups: string;
}
