/** The association's pages of the desk console. */
export const deskCopy = {
  week: '本周',
} as const;
