import { dayForm } from './days.ts';
import type { Language } from './language.ts';

const IN_NORWAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment (ISO 8601 in UTC) as the calendar and the clock on the wall in Norway had it. */
export function formatMoment(iso: string, language: Language): string {
  const [day = ''] = onTheWall(iso);
  return `${dayForm(day, language)} ${formatClock(iso, language)}`;
}

/** The time of day of a moment, in Norway. */
export function formatClock(iso: string, language: Language): string {
  const [, clock = ''] = onTheWall(iso);
  return language === 'en' ? clock : clock.replace(':', '.');
}

function onTheWall(iso: string): readonly string[] {
  return IN_NORWAY.format(new Date(iso)).split(' ');
}
