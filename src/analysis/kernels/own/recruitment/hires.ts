import type { OwnValues } from '../../../../sources/index.ts';
import { HIRE_CHANNELS, type HireChannel } from '../../../../terms/index.ts';
import { SUBGROUP_CODES } from '../../../read-model/subgroup-codes.ts';
import type { Lens } from '../../axis.ts';
import { add } from '../placed-rows.ts';
import { postsIn } from './post-figures.ts';
import type { Post } from './posts.ts';
import { eachPost, emptyCube, type PostCells } from './tallies.ts';

const LOCAL: readonly unknown[] = ['owner', 'neighbour'];
const HOMES: readonly unknown[] = ['owner', 'neighbour', 'country', 'abroad'];
const CHANNELS: readonly unknown[] = HIRE_CHANNELS;
const PRINCIPAL = SUBGROUP_CODES.indexOf('skoleledelse_rektor');

/** Of those who accepted, and told where they lived, who lived in the municipality or next to it. metrics.md C10. */
export function localHires(lens: Lens, posts: readonly Post[]): PostCells {
  return shareOfApplications(lens, posts, {
    whole: (one) => isHired(one) && HOMES.includes(one['home']),
    part: ({ home }) => LOCAL.includes(home),
  });
}

/** Of principals hired, who came from the owner's own middle leaders. metrics.md C11. */
export function ownPrincipals(lens: Lens, posts: readonly Post[]): PostCells {
  return shareOfApplications(lens, ofPrincipals(posts), {
    whole: (one) => isHired(one) && isTold(one),
    part: ({ middleLeader }) => middleLeader === 'yes',
  });
}

/** Of those who applied to be principal, who are the owner's own middle leaders. metrics.md C11. */
export function middleLeadersApplying(lens: Lens, posts: readonly Post[]): PostCells {
  return shareOfApplications(lens, ofPrincipals(posts), {
    whole: isTold,
    part: ({ middleLeader }) => middleLeader === 'yes',
  });
}

/** Of those hired whose channel is told, who came by one. metrics.md C12. */
export function hiredBy(lens: Lens, posts: readonly Post[], channel: HireChannel): PostCells {
  return shareOfApplications(lens, posts, {
    whole: (one) => isHired(one) && CHANNELS.includes(one['channel']),
    part: (one) => one['channel'] === channel,
  });
}

function isHired({ stage }: OwnValues): boolean {
  return stage === 'accepted';
}

function isTold({ middleLeader }: OwnValues): boolean {
  return middleLeader === 'yes' || middleLeader === 'no';
}

function ofPrincipals(posts: readonly Post[]): readonly Post[] {
  return posts.filter(({ row }) => row.subgroup === PRINCIPAL);
}

interface Parted {
  readonly whole: (application: OwnValues) => boolean;
  readonly part: (application: OwnValues) => boolean;
}

/** A share of applications; behind both its numbers stand all who are in the whole, and the posts they applied to. */
function shareOfApplications(lens: Lens, posts: readonly Post[], { whole, part }: Parted): PostCells {
  const [numerator, denominator] = [emptyCube(lens), emptyCube(lens)];
  const withAny = posts.filter(({ applications }) => applications.some(whole));
  eachPost(lens, withAny, ({ applications }, targets) => {
    const counted = applications.filter(whole);
    add(numerator, targets, counted.filter(part).length, counted.length);
    add(denominator, targets, counted.length, counted.length);
  });
  return { numerator, denominator, posts: postsIn(lens, withAny) };
}
