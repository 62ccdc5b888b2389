export { involvementDesk } from './desk.ts';
export type { InvolvementDraft, InvolvementNote } from './involvement.ts';
