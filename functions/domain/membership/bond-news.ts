import type { Instant } from '../../../src/contract/words';
import type { BondChange, BondNews } from '../telling/bonds';
import type { Member } from './member';
import { nameOutside } from './publication';

type Child = Pick<Member, 'id' | 'version' | 'profile' | 'guardians'>;
type Of = Pick<Member, 'id' | 'phone'>;

/** Of a change, once per version of the child. `of`: the account whose bond it is; the child's own when that is gone. */
export const bondNews = (
  is: BondChange,
  child: Child,
  of: Of,
  now: Instant,
  phone?: string,
): BondNews => ({
  ...{ id: `${is}#${child.id}#${child.version}`, at: now, is, memberId: child.id },
  ...{ by: of.id, who: of.phone?.masked ?? '' },
  ...(child.profile ? { whom: nameOutside(child.profile.realName) } : {}),
  ...(phone === undefined ? {} : { phone }),
  former: is === 'ward-gone' ? child.guardians : is === 'guardian-let-go' ? [of.id] : [],
});
