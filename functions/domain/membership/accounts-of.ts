import type { Member } from './member';

/** Whose inboxes hear of a person: their own account where they log in, and their guardians' (TEL-1). */
export const accountsOf = ({
  id,
  phone,
  guardians,
}: Pick<Member, 'id' | 'phone' | 'guardians'>): readonly string[] => [
  ...(phone ? [id] : []),
  ...guardians,
];
