import { CERTIFICATES, type Certificate } from '../../../src/contract/certificates';
import type { CertifiedRole, Instant } from '../../../src/contract/words';
import { ok, refuse, type Result } from '../result';

/** A certified role that a person has asked for, and what became of it (MEM-4). */
export interface Certification {
  readonly id: string;
  readonly certificate: Certificate;
  readonly state: 'pending' | 'approved' | 'rejected';
  /** of a rejected one: why */
  readonly because: string | null;
  /** where its evidence is kept; of a rejected one nowhere any more */
  readonly pictures: readonly string[];
  readonly askedAt: Instant;
}

type Certifications = readonly Certification[];

export const roleOf = ({ certificate }: Pick<Certification, 'certificate'>): CertifiedRole =>
  CERTIFICATES[certificate];

/** The roles somebody has by review: what an event may require (ENT-20). */
export const certifiedRolesOf = ({
  certifications,
}: {
  readonly certifications: Certifications;
}): CertifiedRole[] => [
  ...new Set(certifications.filter(({ state }) => state === 'approved').map(roleOf)),
];

/** Every picture that still proves something. */
export const evidenceIn = (certifications: Certifications): readonly string[] =>
  certifications.flatMap(({ pictures }) => pictures);

/**
 * With one more, in place of what was rejected of the same role; what is approved stands until this one is. Refuses
 * CERTIFICATION_WAITS while another of the role is not decided (MEM-4).
 */
export const withAsked = (
  certifications: Certifications,
  asked: Certification,
): Result<Certifications> => {
  const role = roleOf(asked);
  const same = certifications.filter((one) => roleOf(one) === role);
  if (same.some(({ state }) => state === 'pending')) return refuse('CERTIFICATION_WAITS');
  const kept = certifications.filter((one) => roleOf(one) !== role || one.state !== 'rejected');
  return ok([...kept, asked]);
};

/** With one approved, in place of what was approved of the same role. Refuses NOTHING_TO_REVIEW. */
export const withApproved = (
  certifications: Certifications,
  id: string,
): Result<Certifications> => {
  const waiting = certifications.find((one) => one.id === id && one.state === 'pending');
  if (!waiting) return refuse('NOTHING_TO_REVIEW');
  const role = roleOf(waiting);
  const others = certifications.filter(
    (one) => one.id !== id && (roleOf(one) !== role || one.state !== 'approved'),
  );
  return ok([...others, { ...waiting, state: 'approved' }]);
};

/** With one rejected, or, of an approved one, taken back; its evidence goes. Refuses NOTHING_TO_REVIEW. */
export const withRejected = (
  certifications: Certifications,
  id: string,
  from: 'pending' | 'approved',
  because: string,
): Result<Certifications> => {
  if (!certifications.some((one) => one.id === id && one.state === from))
    return refuse('NOTHING_TO_REVIEW');
  return ok(
    certifications.map((one) =>
      one.id === id ? { ...one, state: 'rejected', because, pictures: [] } : one,
    ),
  );
};
