export { type ParagraphEdit, unboundNumbers, withEdits } from './with-edits.ts';
