import type { Day } from '../../terms/index.ts';
import type { PersonFacts } from '../facts/person.ts';
import type { AdaptedFacts, DeviationFacts, PoolFacts, PostFacts } from '../facts/post.ts';

/** A person and a teaching post. */
export interface TeachingCase {
  readonly person: PersonFacts;
  readonly post: PostFacts;
  readonly pool: PoolFacts;
  readonly deviation: DeviationFacts | null;
  readonly adapted: AdaptedFacts | null;
  readonly asOf: Day;
}
