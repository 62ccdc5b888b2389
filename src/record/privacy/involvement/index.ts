export { involvementDesk } from './desk.ts';
export type { InvolvementDesk, InvolvementDraft, InvolvementNote, TakeBackOutcome } from './involvement.ts';
