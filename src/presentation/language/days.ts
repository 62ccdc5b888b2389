import type { InEach, Language } from './language.ts';

const NO_BREAK_SPACE = '\u00a0';

const MONTHS: InEach<readonly string[]> = {
  nb: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  nn: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const UNTIL: InEach<string> = { nb: 'til', nn: 'til', en: 'to' };

/** «1. oktober 2025» (no-break spaces), “1 October 2025”, from `YYYY-MM-DD`; other texts are given back as they are. */
export function formatDayText(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return iso;
  const month = MONTHS[language][Number(match[2]) - 1] ?? '';
  const day = `${Number(match[3])}${language === 'en' ? '' : '.'}`;
  return [day, month, match[1]].join(NO_BREAK_SPACE);
}

/** A period as rows carry it: one day, or `from/to` said as «1. oktober 2024 til 1. oktober 2025». */
export function formatPeriod(period: string, language: Language): string {
  const [from, to] = period.split('/');
  const first = formatDayText(from ?? period, language);
  return to === undefined ? first : `${first} ${UNTIL[language]} ${formatDayText(to, language)}`;
}
