/** The letters and figures of a unified social credit code, each worth its place: I, O, S, V and Z are none (GB 32100). */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** As it is compared: half width, without spaces and dashes, in capitals. */
export const foldCreditCode = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();

/**
 * Whether 18 characters are a unified social credit code (GB 32100): each of the first 17 is weighed with 3 to the power of
 * its place, and the last makes the sum a multiple of 31.
 */
export const isCreditCode = (code: string): boolean => {
  const values = [...code].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== LENGTH || values.includes(-1)) return false;
  const { length: modulus } = CHARACTERS;
  let weight = 1;
  let sum = values[LENGTH - 1] ?? 0;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % modulus;
  }
  return sum % modulus === 0;
};
