import type { Text3 } from '../metric.ts';

export const SCHOOLS_WITH_HOURS = {
  nb: 'Skoler med elevtimer og lærertimer i den siste tellingen på eller før dagen, hvert hovedtrinn for seg.',
  nn: 'Skular med elevtimar og lærartimar i den siste teljinga på eller før dagen, kvart hovudtrinn for seg.',
  en: 'Schools with hours of pupils and teachers in the latest count on or before the day, each stage by itself.',
} as const satisfies Text3;

export const NORM_PITFALLS: readonly Text3[] = [
  {
    nb: 'Utdanningsdirektoratet og KS sier at tallet ikke er kvalitetssikret som en prøve på om normen er oppfylt. Normen gjelder snittet på hovedtrinnet ved skolen, ikke hver klasse.',
    nn: 'Utdanningsdirektoratet og KS seier at talet ikkje er kvalitetssikra som ei prøve på om norma er oppfylt. Norma gjeld snittet på hovudtrinnet ved skulen, ikkje kvar klasse.',
    en: 'The Directorate and KS say that the figure is not quality assured as a test of the norm. The norm is about the average of a stage at a school, not each class.',
  },
  {
    nb: 'Timer er ikke personer: tallet sier hva som er planlagt 1. oktober, ikke hvem som sto i timen.',
    nn: 'Timar er ikkje personar: talet seier kva som er planlagt 1. oktober, ikkje kven som stod i timen.',
    en: 'Hours are not persons: the figure tells what was planned on 1 October, not who taught the lesson.',
  },
];
