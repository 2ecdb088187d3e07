/** Several reasons of the server in one line; null: there is none. */
export const reasonsText = (reasons: readonly { readonly sentence: string }[]): string | null =>
  reasons.length === 0 ? null : reasons.map(({ sentence }) => sentence).join('；');
