/**
 * Ours, against misuse (MEM-3): every identity that is submitted is looked at by a person. Whole schools and
 * mobile networks stand behind one address; the same identity again counts nothing.
 */
export const claimLimits = { perMemberAndDay: 5, perNetworkAndDay: 1000 } as const;
