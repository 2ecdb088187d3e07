import type { Member } from './member';

/** Whose inboxes hear of a person: the accounts that log in for them (TEL-1). */
export const accountsOf = (member: Pick<Member, 'id'>): readonly string[] => [member.id];
