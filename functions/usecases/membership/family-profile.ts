import type { Use } from '../use';
import type { SubmitProfile } from '../../../src/contract/membership';
import { approvedIdentity } from '../../domain/membership/review';
import { personsOf } from '../../domain/membership/persons';
import { sealContext } from '../../domain/membership/sealing';
import { ok, refuse, type Result } from '../../domain/result';
import type { PersonOf } from './person-of';

type Guardian = NonNullable<SubmitProfile['guardian']> & { readonly phone: string };
export type WithGuardian = Omit<SubmitProfile, 'guardian'> & { readonly guardian: Guardian | null };

/**
 * A submission with the phone of the guardian who consents: for a child of an account that account's own, whatever
 * was written (MEM-1, MEM-6). Refuses INVALID_REQUEST where nobody says one.
 */
export const withGuardianPhone = (
  { secrets }: Use<'secrets'>,
  { account, person }: PersonOf,
  input: SubmitProfile,
): Result<WithGuardian> => {
  const { guardian } = input;
  if (!guardian) return ok({ ...input, guardian: null });
  const own = account.phone;
  const phone =
    person !== account && own
      ? secrets.open(own.sealed, sealContext.phone(own.key))
      : guardian.phone;
  return phone === undefined
    ? refuse('INVALID_REQUEST', { path: 'guardian.phone' })
    : ok({ ...input, guardian: { ...guardian, phone } });
};

/**
 * One document is one person's: within an account that is said at once and with whose it is (MEM-3); of other accounts
 * nothing is asked here. One BatchGet where there are others. Refuses DOCUMENT_OF_FAMILY.
 */
export const documentFree = async (
  { members }: Use<'members'>,
  { account, person }: PersonOf,
  documentIndex: string,
): Promise<Result<null>> => {
  const others = personsOf(account).filter((id) => id !== person.id);
  const found = await Promise.all(others.map((id) => members.find(id)));
  const whose = found.find(
    (other) =>
      other &&
      [other.profile?.documentIndex, approvedIdentity(other)?.documentIndex].includes(
        documentIndex,
      ),
  );
  return whose?.profile ? refuse('DOCUMENT_OF_FAMILY', { name: whose.profile.realName }) : ok(null);
};
