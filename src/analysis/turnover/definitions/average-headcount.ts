import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const averageHeadcount: TurnoverDefinition = {
  id: 'average-headcount',
  name: {
    nb: 'Avganger delt på gjennomsnittlig antall ansatte',
    nn: 'Avgangar delte på gjennomsnittleg tal på tilsette',
    en: 'Exits over average headcount',
  },
  explanation: {
    nb: 'Alle som slutter i perioden, delt på gjennomsnittet av antall ansatte den første og den siste dagen: slik mange HR-systemer skriver det ut.',
    nn: 'Alle som sluttar i perioden, delte på gjennomsnittet av talet på tilsette den første og den siste dagen: slik mange HR-system skriv det ut.',
    en: 'Everyone who leaves in the period, over the mean of the headcounts on the first and the last day: what many HR systems print.',
  },
  source: {
    name: 'SAP Community: Creation of a Simple Turnover Analysis with Stories in People Analytics',
    address:
      'https://groups.community.sap.com/t5/human-capital-management-blogs-by-sap/creation-of-a-simple-turnover-analysis-with-stories-in-people-analytics/ba-p/13581046',
  },
  days: 'asked',
  choices: { ...OWN_CHOICES, counted: 'as-events', 'out-of': 'mean-of-ends' },
  beyond: null,
  metric: null,
};
