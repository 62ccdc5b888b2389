/** What `laget privacy involvement` says. Places: what stands in braces. */
export interface InvolvementTexts {
  readonly lead: string;
  readonly invented: string;
  /** {day} {metrics} */
  readonly fromStart: string;
  /** {metric} {name} {edition} */
  readonly ofInvented: string;
  /** {metric} {name} {edition} {id} */
  readonly switchedOn: string;
  /** {metric} {name} {edition} */
  readonly switchedOff: string;
  readonly noNotes: string;
  readonly notes: string;
  /** {id} {about} {involved} {day} {said} {by} {noted} */
  readonly note: string;
  /** {day} {by} {reason} */
  readonly takenBack: string;
  readonly needsAction: string;
  readonly needsAbout: string;
  /** {about} */
  readonly unknownAbout: string;
  readonly needsInvolved: string;
  readonly needsOn: string;
  readonly needsSays: string;
  readonly needsBy: string;
  readonly needsId: string;
  readonly needsReason: string;
  /** {id} */
  readonly noted: string;
  /** {metrics} */
  readonly nowOn: string;
  readonly nothingSwitched: string;
  /** {id} */
  readonly nowTakenBack: string;
  /** {metrics} */
  readonly nowOff: string;
  readonly refused: Readonly<Record<'unknown-note' | 'already-taken-back', string>>;
}
