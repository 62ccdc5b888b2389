/**
 * Prepares what the tests on databases and the journeys copy, ahead of them: each keeps one processor at work, so it goes
 * on beside other tests.
 */
import { preparedDatabases } from '../prepared-databases.ts';
import { preparedOwner } from './prepared-owner.ts';

await preparedDatabases();
await preparedOwner();
