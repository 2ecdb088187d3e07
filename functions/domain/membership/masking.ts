/** First and last character (MEM-6). */
export const maskDocument = (number: string): string =>
  `${number.slice(0, 1)}${'*'.repeat(Math.max(0, number.length - 2))}${number.slice(-1)}`;

/** 199****0001 */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/**
 * A name as guests see it: 王*明, of two characters 王*; one that is not Han by its first letter
 * alone, N*, so that its length tells nothing.
 */
export const maskName = (name: string): string => {
  const letters = [...name.trim()];
  const [first = ''] = letters;
  if (!/^\p{Script=Han}/u.test(first) || letters.length < 3) return `${first}*`;
  return `${first}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`;
};
