import type { Day } from '../../terms/index.ts';
import { DEMO_POSITIONS, type PositionKey, positionKeyOf } from '../world/positions.ts';
import type { DemoPost, DemoUnit } from '../world/world.ts';
import { countPresent, followPost, type Staff, type Story, workplaceOf } from './story.ts';

interface Carrying {
  readonly day: Day;
  /** Numbers of the units that are no more. */
  readonly closing: readonly string[];
  readonly successors: readonly DemoUnit[];
}

/** On the day of a reorganisation everybody goes on at a successor, in the same position. */
export function reorganise(story: Story, day: Day): void {
  for (const change of story.parameters.changes.filter((one) => one.day === day)) {
    const closing = story.units.filter((unit) => change.from.includes(unit.key)).map((unit) => unit.unit);
    const successors = story.units.filter((unit) => change.to.includes(unit.key));
    if (successors.length === 0) continue;
    for (const staff of story.staff) carryOver(story, staff, { day, closing, successors });
  }
}

function runsThere(post: DemoPost, { day, closing }: Carrying): boolean {
  return closing.includes(post.unit) && (post.to === null || post.to > day);
}

function carryOver(story: Story, staff: Staff, carrying: Carrying): void {
  if (!staff.posts.some((post) => runsThere(post, carrying))) return;
  const { successors } = carrying;
  const fitting = successors.filter(
    (one) => staff.job === 'principal' || story.parameters.staffing.has(one.schoolType, staff.job),
  );
  const options = fitting.length > 0 ? fitting : successors;
  const unit = story.chance.weighted(options.map((one) => [one, one.size] as const));
  const stepsDown = staff.job === 'principal' && countPresent(story)(unit, 'principal') > 0;
  staff.posts = staff.posts.map((post) => {
    if (!runsThere(post, carrying)) return post;
    const key = stepsDown ? 'deputy-principal' : keyOf(post);
    return goOnAt(story, staff, post, { unit, key, day: carrying.day });
  });
  if (stepsDown) staff.job = 'middle-leader';
  if (carrying.closing.includes(staff.unit.unit)) staff.unit = unit;
}

interface Place {
  readonly unit: DemoUnit;
  readonly key: PositionKey;
  readonly day: Day;
}

function goOnAt(story: Story, staff: Staff, post: DemoPost, { unit, key, day }: Place): DemoPost {
  const position = DEMO_POSITIONS[key];
  story.employments++;
  const next = followPost(staff.person, post, day, {
    employment: story.employments,
    unit: unit.unit,
    workplace: workplaceOf(unit, key),
    title: position.title,
    position: positionKeyOf(position),
    subgroup: position.subgroup,
    styrk: position.styrk,
  });
  post.endReason = 'Omorganisering';
  return next;
}

function keyOf(post: DemoPost): PositionKey {
  const keys = Object.keys(DEMO_POSITIONS) as PositionKey[];
  return keys.find((key) => positionKeyOf(DEMO_POSITIONS[key]) === post.position) ?? 'teacher';
}
