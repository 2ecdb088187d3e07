/**
 * Ours, against misuse (MEM-3): every identity that is submitted is looked at by a person. A class that registers
 * behind one address fits in an hour; the same identity again counts nothing.
 */
export const claimLimits = { perMemberAndDay: 5, perNetworkAndHour: 120 } as const;
