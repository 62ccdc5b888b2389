export { CHANGE_WORDS } from './change-words.ts';
export { JARGON } from './jargon.ts';
export {
  BLAME,
  BREAK_WORDS,
  DEFINITION_WORDS,
  OTHER_VERDICTS,
  PROVISIONAL_WORDS,
  TELLING_WORDS,
} from './verdict-words.ts';
export { CHECKLIST_TEXTS, type ChecklistTexts } from './wording.ts';
