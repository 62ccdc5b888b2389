import { lowered } from '../capitals.ts';
import { LABELS } from '../labels/index.ts';
import type { InEach } from '../language.ts';
import type { TableTexts } from './shape.ts';

/** Labels as the words of a table: they stand in the middle of a line. */
function small<Code extends string>(labels: Readonly<Record<Code, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries<string>(labels);
  return Object.fromEntries(pairs.map(([code, label]) => [code, lowered(label)]));
}

/** Codes of tables of answers, pay and what stands around the figures, and those that are called as in figures. */
export const FURTHER_CODES: InEach<TableTexts['codes']> = {
  nb: {
    'followed-cohorts/kind': {
      placement: 'praksisstudent',
      'local-hire': 'ansatt lokalt',
      'other-hire': 'ansatt utenfra',
    },
    'exit-answers/kind': {
      leaver: 'sluttet',
      declined: 'takket nei',
    },
    'teaching-hours/stage': small(LABELS.nb.stage),
    'exit-answers/reason': { ...small(LABELS.nb['main-reason']), asked: 'spurt' },
    survey: {
      'ten-factor': '10-FAKTOR',
      satisfaction: 'trivsel',
      'aks-users': 'brukerundersøkelse i AKS',
      belonging: 'tilhørighet',
    },
    factor: { ...small(LABELS.nb.factor), satisfaction: 'trivsel', belonging: 'tilhørighet' },
    measure: {
      kroner: 'kroner i året',
      step: 'lønnstrinn',
    },
    programme: {
      'primary-1-7': 'grunnskolelærer 1–7',
      'primary-5-10': 'grunnskolelærer 5–10',
      lecturer: 'lektor',
      practical: 'praktisk-pedagogisk utdanning',
      vocational: 'yrkesfaglærer',
      aesthetic: 'praktiske og estetiske fag',
      'special-needs': 'spesialpedagogikk',
      kindergarten: 'barnehagelærer',
    },
    hard: {
      high: 'høy',
      low: 'lav',
    },
    agreement: {
      central: 'sentral',
      local: 'lokal',
    },
  },
  nn: {
    'followed-cohorts/kind': {
      placement: 'praksisstudent',
      'local-hire': 'tilsett lokalt',
      'other-hire': 'tilsett utanfrå',
    },
    'exit-answers/kind': {
      leaver: 'slutta',
      declined: 'takka nei',
    },
    'teaching-hours/stage': small(LABELS.nn.stage),
    'exit-answers/reason': { ...small(LABELS.nn['main-reason']), asked: 'spurt' },
    survey: {
      'ten-factor': '10-FAKTOR',
      satisfaction: 'trivsel',
      'aks-users': 'brukarundersøking i AKS',
      belonging: 'tilhøyrsle',
    },
    factor: { ...small(LABELS.nn.factor), satisfaction: 'trivsel', belonging: 'tilhøyrsle' },
    measure: {
      kroner: 'kroner i året',
      step: 'lønstrinn',
    },
    programme: {
      'primary-1-7': 'grunnskulelærar 1–7',
      'primary-5-10': 'grunnskulelærar 5–10',
      lecturer: 'lektor',
      practical: 'praktisk-pedagogisk utdanning',
      vocational: 'yrkesfaglærar',
      aesthetic: 'praktiske og estetiske fag',
      'special-needs': 'spesialpedagogikk',
      kindergarten: 'barnehagelærar',
    },
    hard: {
      high: 'høg',
      low: 'låg',
    },
    agreement: {
      central: 'sentral',
      local: 'lokal',
    },
  },
  en: {
    'followed-cohorts/kind': {
      placement: 'practice student',
      'local-hire': 'local hire',
      'other-hire': 'hire from elsewhere',
    },
    'exit-answers/kind': {
      leaver: 'left',
      declined: 'declined',
    },
    'teaching-hours/stage': small(LABELS.en.stage),
    'exit-answers/reason': { ...small(LABELS.en['main-reason']), asked: 'asked' },
    survey: {
      'ten-factor': '10-FAKTOR',
      satisfaction: 'satisfaction',
      'aks-users': 'survey of AKS users',
      belonging: 'belonging',
    },
    factor: { ...small(LABELS.en.factor), satisfaction: 'satisfaction', belonging: 'belonging' },
    measure: {
      kroner: 'kroner a year',
      step: 'pay step',
    },
    programme: {
      'primary-1-7': 'school teacher 1–7',
      'primary-5-10': 'school teacher 5–10',
      lecturer: 'teacher 8–13 (lektor)',
      practical: 'teacher training after a degree (PPU)',
      vocational: 'vocational teacher',
      aesthetic: 'practical and aesthetic subjects',
      'special-needs': 'special needs education',
      kindergarten: 'kindergarten teacher',
    },
    hard: {
      high: 'high',
      low: 'low',
    },
    agreement: {
      central: 'central',
      local: 'local',
    },
  },
};
