/** Prepares the owner of the journeys ahead of them: it keeps one processor at work, so it goes on beside other tests. */
import { preparedOwner } from './prepared-owner.ts';

await preparedOwner();
