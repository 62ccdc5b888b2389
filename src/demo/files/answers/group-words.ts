import type { StaffGroup } from '../../../terms/index.ts';

/** The staff groups that are asked, as the owner's tables name them. */
export const GROUP_WORDS: Readonly<Partial<Record<StaffGroup, string>>> = {
  teacher: 'lærere',
  leader: 'ledere',
  aks: 'AKS',
};
