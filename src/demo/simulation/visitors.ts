import { addDays, UNASSIGNED } from '../../terms/index.ts';
import { at } from '../chance.ts';
import type { DemoPerson, DemoPost } from '../world/world.ts';
import { newPerson } from './people.ts';
import { openPost, type Story } from './story.ts';

/** Two positions and a workplace that nobody has heard of when the next month's extract comes. */
const UNKNOWN_POSITIONS = [
  { position: '4190', title: 'Miljøveileder' },
  { position: '2190', title: 'Lærerspesialist' },
] as const;
const UNKNOWN_WORKPLACE = 'Tangen skole';
const PER_POSITION = 3;

/** People of the month after the story: they are in the visitor's file only, and in no truth. */
export function makeVisitors(story: Story): { person: DemoPerson; post: DemoPost }[] {
  const unit = at(
    story.units.filter((one) => one.closedOn === null && one.grades !== null),
    0,
  );
  const from = addDays(story.until, 1);
  const make = (key: 'teacher' | 'assistant', changes: Partial<DemoPost>): { person: DemoPerson; post: DemoPost } => {
    const person = newPerson(story, key, from, false);
    const post = openPost(story, person, { unit, position: key, percent: 10_000, from, agreedTo: null });
    return { person, post: { ...post, ...changes } };
  };
  return [
    ...UNKNOWN_POSITIONS.flatMap((one) =>
      Array.from({ length: PER_POSITION }, () => make('assistant', { ...one, subgroup: 'unassigned' })),
    ),
    ...Array.from({ length: PER_POSITION }, () => make('teacher', { unit: UNASSIGNED, workplace: UNKNOWN_WORKPLACE })),
  ];
}
