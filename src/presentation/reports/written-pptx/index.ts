export { reportPptx } from './report-pptx.ts';
