import type { Certification } from '../../../functions/domain/membership/certification';
import type { Certificate } from '../../../src/contract/certificates';

/** A certified role somebody asked for on the first of November 2026. */
export const aCertification = (
  certificate: Certificate,
  state: Certification['state'],
  changes: Partial<Certification> = {},
): Certification => ({
  ...{ id: `certification-${certificate}`, certificate, state },
  because: state === 'rejected' ? '证书看不清' : null,
  pictures: [],
  askedAt: '2026-11-01T02:00:00.000Z',
  ...changes,
});
