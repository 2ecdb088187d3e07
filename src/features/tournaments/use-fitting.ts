import { useEffect, useState } from 'react';
import type { List } from '../../client/use-list';
import type { TournamentCard } from '../../contract/tournaments';
import type { CardsFits } from './use-card-fits';

/** It goes on reading by itself until there are so many more of them, and through so many cards at a time. */
const HITS = 6;
const CARDS = 200;

type Cards = List<'listTournaments'>;

/**
 * 我能报的: of a list, what somebody of the account may enter. What fits is not known to the list, so it is read on until
 * some are found, it ends, or it has been long enough; then the person says whether to go on (ENT-20). `of` says which
 * list it is.
 */
export const useFitting = (list: Cards, fits: CardsFits, wanted: boolean, of: string): Cards => {
  const [asked, setAsked] = useState({ of, hits: HITS, cards: CARDS });
  const goal = asked.of === of ? asked : { hits: HITS, cards: CARDS };
  const found = list.data;
  const fitting: readonly TournamentCard[] =
    found?.filter(({ id }) => fits.of.get(id)?.mayEnter) ?? [];
  const { more, loadingMore, hasMore, isFormer, isError } = list;
  const isShort =
    found !== undefined && fitting.length < goal.hits && found.length < goal.cards && hasMore;
  const seeks = wanted && isShort && fits.settled && !fits.problem && !isFormer && !isError;
  useEffect(() => {
    if (seeks && !loadingMore) void more();
  }, [seeks, loadingMore, more]);

  if (!wanted) return list;
  const waits = seeks || loadingMore || !fits.settled;
  return {
    ...list,
    data: found && (fitting.length > 0 || !waits) ? fitting : undefined,
    problem: list.problem ?? (fitting.length > 0 ? null : fits.problem),
    loadingMore: waits,
    more: () => {
      setAsked({ of, hits: fitting.length + HITS, cards: (found?.length ?? 0) + CARDS });
      return more();
    },
  };
};
