export { composeTertial } from './compose.ts';
export { type ParagraphEdit, unboundNumbers, withEdits } from './edited.ts';
