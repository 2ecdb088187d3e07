import type { DocumentKind } from '../../../src/contract/words';

/** The context a sealed field is bound to: a value moved to another person does not open (MEM-6). */
export const sealContext = {
  /** of a member, and of a person invited by phone (ENT-5) */
  phone: (phoneKey: string): string => `phone:${phoneKey}`,
  document: (memberId: string): string => `document:${memberId}`,
  /** whom a session's token names, bound to the secret of the same token (MEM-1) */
  token: (secret: string): string => `token:${secret}`,
  /**
   * of a number invited to an entry, as it is shown there: it stays when the invitation follows to another one; for the
   * account that wrote it alone (ENT-5)
   */
  inviteeNote: (entryId: string, phoneMasked: string, accountId: string): string =>
    `invitee-note:${entryId}:${phoneMasked}:${accountId}`,
  /** whom an account may invite again without a number (ENT-24) */
  earlierPartner: (accountId: string): string => `earlier-partner:${accountId}`,
  phoneRequest: (requestId: string): string => `phone-request:${requestId}`,
  /** whose question a log-in is asked (MEM-10) */
  question: 'document-question',
  /** who represents an organisation, and whom to call */
  organisation: (organisationId: string): string => `organisation:${organisationId}`,
  guardianPhone: (memberId: string): string => `guardian-phone:${memberId}`,
  /** what a record of consent says of people */
  consent: (memberId: string): string => `consent:${memberId}`,
};

/** What the blind index of a document is made from: one document number, one member (MEM-3). */
export const documentIdentity = (kind: DocumentKind, number: string): string => `${kind}:${number}`;
