import type { InEach } from '../../language.ts';

/** Titles of figures from answers. */
export const ANSWER_TITLES: InEach<Readonly<Record<string, string>>> = {
  nb: {
    'exit-reasons': 'Grunner til å slutte, {many}',
    'decline-reasons': 'Grunner til å takke nei, {many}',
    satisfaction: 'Trivsel, {many}',
    belonging: 'Tilhørighet, {many}',
  },
  nn: {
    'exit-reasons': 'Grunnar til å slutte, {many}',
    'decline-reasons': 'Grunnar til å takke nei, {many}',
    satisfaction: 'Trivsel, {many}',
    belonging: 'Tilhøyrsle, {many}',
  },
  en: {
    'exit-reasons': 'Reasons for leaving, {many}',
    'decline-reasons': 'Reasons for declining a post, {many}',
    satisfaction: 'Satisfaction, {many}',
    belonging: 'Belonging, {many}',
  },
};

/** What they are, in a line under the title. */
export const ANSWER_LEADS: InEach<Readonly<Record<string, string>>> = {
  nb: {
    'exit-reasons': 'Hovedgrunnen, av dem som sluttet og svarte',
    'decline-reasons': 'Hovedgrunnen, av dem som takket nei til en stilling og svarte',
    'ten-factor': 'Gjennomsnitt i medarbeiderundersøkelsen, på en skala fra 1 til 5',
    satisfaction: 'Hvor godt de ansatte trives, på en skala fra 1 til 5',
    belonging: 'Hvor sterkt de ansatte opplever å høre til i fagfellesskapet, fra 1 til 5',
    'aks-users': 'Hvor fornøyd foresatte er med AKS, på en skala fra 1 til 5',
  },
  nn: {
    'exit-reasons': 'Hovudgrunnen, av dei som slutta og svarte',
    'decline-reasons': 'Hovudgrunnen, av dei som takka nei til ei stilling og svarte',
    'ten-factor': 'Gjennomsnitt i medarbeidarundersøkinga, på ein skala frå 1 til 5',
    satisfaction: 'Kor godt dei tilsette trivst, på ein skala frå 1 til 5',
    belonging: 'Kor sterkt dei tilsette opplever å høyre til i fagfellesskapet, frå 1 til 5',
    'aks-users': 'Kor nøgde føresette er med AKS, på ein skala frå 1 til 5',
  },
  en: {
    'exit-reasons': 'The main reason, of those who left and answered',
    'decline-reasons': 'The main reason, of those who declined a post and answered',
    'ten-factor': 'Means of the employee survey, on a scale from 1 to 5',
    satisfaction: 'How content employees are, on a scale from 1 to 5',
    belonging: 'How strongly employees feel part of the professional community, from 1 to 5',
    'aks-users': 'How satisfied guardians are with AKS, on a scale from 1 to 5',
  },
};
