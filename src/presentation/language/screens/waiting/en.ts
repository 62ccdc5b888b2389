import type { SameTexts } from '../shape.ts';
import type { waiting as nb } from './nb.ts';

export const waiting = {
  notYet: 'Not built yet.',
  notYetRest: 'No figures stand here until they are right.',
  whatComes: 'What comes here',
  waitsFor: 'Waits for',
  meanwhile: 'See the key figures that are ready',
  report: {
    title: 'Report',
    lead: 'The tertial report: composed of figures and text, with a checklist before it is sent.',
    what1: 'A draft with live figures',
    why1: 'Staffing and turnover figures are ready. The template is not made.',
    what2: 'Checklist and approval',
    why2: 'Waits for login.',
    what3: 'Earlier reports, unchanged',
    why3: 'Datasets are already kept with a version, so they can be made again.',
  },
} as const satisfies SameTexts<typeof nb>;
