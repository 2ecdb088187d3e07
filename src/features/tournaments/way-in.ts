import { navigateTo, switchTab } from '@tarojs/taro';
import { ME_PATH, PROFILE_FOR_ENTRY_PATH, rolesPath } from '../../client/page-addresses';
import type { PersonOfAccount } from '../../contract/membership';
import type { Reason } from '../../contract/reasons';
import { detailCopy } from '../../copy/tournaments';

/** Where it is put right that somebody may enter nothing. */
export interface WayIn {
  readonly label: string;
  readonly go: () => void;
}

/** A profile: one's own at once, a child's from 我的; a certified role. Null: there is no way. */
export const wayInOf = (
  refusal: { readonly reason: Reason } | null,
  person: PersonOfAccount | undefined,
): WayIn | null => {
  const child = person?.as === 'guardian' ? person.memberId : undefined;
  if (refusal?.reason === 'NOT_APPROVED')
    return {
      label: detailCopy.toProfile,
      go: () =>
        void (child ? switchTab({ url: ME_PATH }) : navigateTo({ url: PROFILE_FOR_ENTRY_PATH })),
    };
  if (refusal?.reason === 'CERTIFIED_ROLE_REQUIRED')
    return { label: detailCopy.toRoles, go: () => void navigateTo({ url: rolesPath(child) }) };
  return null;
};
