import type { InEach } from '../language.ts';

/** Titles of the figures of who leaves when and why. */
export const LEAVING_TITLES: InEach<Readonly<Record<string, string>>> = {
  nb: {
    'retirement-exposure': '{Many} som ventes å gå av med pensjon',
    'voluntary-exits': 'Hvorfor {many} slutter',
    'early-exit': '{Many} som slutter tidlig',
    'mid-year-hires': '{Many} som begynner midt i skoleåret',
    'staying-curve': 'Hvor lenge {many} blir',
    'left-by-cause': '{Many} som har sluttet, etter årsak',
    'staying-after-60': '{Many} som blir i jobb etter fylte 60',
    'median-exit-age': 'Alder når {many} slutter',
  },
  nn: {
    'retirement-exposure': '{Many} som er venta å gå av med pensjon',
    'voluntary-exits': 'Kvifor {many} sluttar',
    'early-exit': '{Many} som sluttar tidleg',
    'mid-year-hires': '{Many} som byrjar midt i skuleåret',
    'staying-curve': 'Kor lenge {many} blir',
    'left-by-cause': '{Many} som har slutta, etter årsak',
    'staying-after-60': '{Many} som blir i jobb etter fylte 60',
    'median-exit-age': 'Alder når {many} sluttar',
  },
  en: {
    'retirement-exposure': '{Many} expected to retire',
    'voluntary-exits': 'Why {many} leave',
    'early-exit': '{Many} who leave early',
    'mid-year-hires': '{Many} who begin in the middle of the school year',
    'staying-curve': 'How long {many} stay',
    'left-by-cause': '{Many} who have left, by cause',
    'staying-after-60': '{Many} who stay at work after 60',
    'median-exit-age': 'Age when {many} leave',
  },
};

/** What they are, in a line under the title. */
export const LEAVING_LEADS: InEach<Readonly<Record<string, string>>> = {
  nb: {
    'retirement-exposure': 'Andel av de ansatte på dagen, innen fem år',
    'voluntary-exits': 'Andel av de ansatte den første dagen, etter oppgitt grunn',
    'early-exit': 'Andel som har sluttet i {owner} innen 12 og 24 måneder',
    'apprentices-hired': 'Andel av lærlingene som er ansatt i AKS eller skolen',
    'mid-year-hires': 'Andel av dem som begynte i {owner} for første gang, fra 1. oktober til 30. juni',
    'staying-curve': 'Andel fortsatt ansatt i {owner}, måned for måned',
    'left-by-cause': 'Hva som først skjedde med dem som begynte',
    'staying-after-60': 'Andel fortsatt ansatt i {owner} ett år senere, etter alder',
    'median-exit-age': 'Median alder på den siste dagen, for dem som hadde fylt 60',
  },
  nn: {
    'retirement-exposure': 'Del av dei tilsette på dagen, innan fem år',
    'voluntary-exits': 'Del av dei tilsette den første dagen, etter oppgitt grunn',
    'early-exit': 'Del som har slutta i {owner} innan 12 og 24 månader',
    'apprentices-hired': 'Del av lærlingane som er tilsett i AKS eller skulen',
    'mid-year-hires': 'Del av dei som byrja i {owner} for første gong, frå 1. oktober til 30. juni',
    'staying-curve': 'Del framleis tilsett i {owner}, månad for månad',
    'left-by-cause': 'Kva som først hende med dei som byrja',
    'staying-after-60': 'Del framleis tilsett i {owner} eitt år seinare, etter alder',
    'median-exit-age': 'Median alder på den siste dagen, for dei som hadde fylt 60',
  },
  en: {
    'retirement-exposure': 'Share of those employed on the day, within five years',
    'voluntary-exits': 'Share of those employed on the first day, by stated reason',
    'early-exit': 'Share who have left {owner} within 12 and 24 months',
    'apprentices-hired': 'Share of the apprentices employed in AKS or the school',
    'mid-year-hires': 'Share of those who began in {owner} for the first time, from 1 October to 30 June',
    'staying-curve': 'Share still employed in {owner}, month by month',
    'left-by-cause': 'What first happened to those who began',
    'staying-after-60': 'Share still employed in {owner} a year later, by age',
    'median-exit-age': 'Median age on the last day, of those who had turned 60',
  },
};
