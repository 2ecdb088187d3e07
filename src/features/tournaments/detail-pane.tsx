/** A mini-program opens a tournament as a page: nothing stands beside the list. */
export const DetailPane = (_: { tournamentId: string }) => null;
