import type { Secrets } from '../../domain/ports';
import { maskPhone } from '../../domain/membership/masking';
import type { MemberPhone } from '../../domain/membership/member';
import { sealContext } from '../../domain/membership/sealing';

/** A phone number as members and invitations keep it (MEM-6): its key, the number sealed, and its masked form. */
export const sealedPhone = (
  secrets: Pick<Secrets, 'blindIndex' | 'seal'>,
  phone: string,
): MemberPhone => {
  const key = secrets.blindIndex('phone', phone);
  return { key, sealed: secrets.seal(phone, sealContext.phone(key)), masked: maskPhone(phone) };
};
