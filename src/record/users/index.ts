export { isInForce, isTrained } from './in-force.ts';
export {
  type DelegationDraft,
  type Grant,
  type GrantDraft,
  type KnownUser,
  type Login,
  USER_REFUSALS,
  type UserAsker,
  type UserDesk,
  type UserDraft,
  type UserOutcome,
  type UserRefusal,
} from './user.ts';
export { userDesk } from './user-desk.ts';
