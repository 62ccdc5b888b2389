export { composeSheet } from './compose-sheet.ts';
export { isSheet, type SheetId } from './template.ts';
