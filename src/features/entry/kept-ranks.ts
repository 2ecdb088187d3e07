import type { EntryView } from '../../contract/entries';

/** A command answers without ranks, so as not to wait for them: those on the page stay (DRW-2). */
export const withKeptRanks = (answer: EntryView, shown: EntryView | undefined): EntryView => {
  const ranks = new Map(shown?.slots.map(({ id, rank }) => [id, rank]));
  const rankOf = ({ id, state, rank }: EntryView['slots'][number]) =>
    rank ?? (state === 'confirmed' ? (ranks.get(id) ?? null) : null);
  return { ...answer, slots: answer.slots.map((slot) => ({ ...slot, rank: rankOf(slot) })) };
};
