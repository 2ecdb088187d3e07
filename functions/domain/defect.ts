/** Ends a read that cannot fail where it did: a wrong figure would be computed silently. Throws a RangeError. */
export const missing = (what: string): never => {
  throw new RangeError(`defect: there is no ${what}`);
};
