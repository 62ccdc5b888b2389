export { controlPointText, controlSentences, type SpokenChart } from './control-text.ts';
export { CONTROL_TEXTS } from './texts.ts';
