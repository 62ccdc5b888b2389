export { dueText, fieldProblemText, studyLeaveText, taskText } from './fulfilment-text.ts';
export { FULFILMENT_PAGES, type FulfilmentPages } from './pages/index.ts';
export { FULFILMENT_TEXTS } from './wording.ts';
