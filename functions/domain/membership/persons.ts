import type { Member } from './member';

/** Whether an account may act for a person (MEM-1): its owner, or a guardian of the child. */
export const actsFor = (accountId: string, person: Pick<Member, 'id' | 'guardians'>): boolean =>
  person.id === accountId || person.guardians.includes(accountId);

/** The persons of an account, its owner first: whose entries, ranks and results it sees (MEM-1). */
export const personsOf = ({ id, wards }: Pick<Member, 'id' | 'wards'>): string[] => [id, ...wards];
