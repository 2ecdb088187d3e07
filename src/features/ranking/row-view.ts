import type { RankingRow } from '../../contract/ranking';
import {
  changeText,
  pointsText,
  quartersText,
  rankingCopy,
  rankText,
} from '../../copy/ranking-pages';

export interface RowView {
  readonly rank: string;
  readonly change: string;
  readonly tone: 'go' | 'stop' | 'mute' | 'court';
  readonly name: string;
  readonly unit: string;
  readonly total: string;
  readonly isProtected: boolean;
  /** the whole row in a sentence: colour and arrows never alone */
  readonly label: string;
}

/** Which tone a change has; who is new stands out without being better or worse. */
export const changeTone = (change: number | null): RowView['tone'] => {
  if (change === null) return 'court';
  if (change === 0) return 'mute';
  return change > 0 ? 'go' : 'stop';
};

/** A row of a list in words. */
export const rowViewOf = (row: RankingRow): RowView => {
  const change = changeText(row.change);
  const name = row.name ?? rankingCopy.gone;
  const isProtected = row.basis === 'protected';
  return {
    rank: String(row.rank),
    change: change.short,
    tone: changeTone(row.change),
    name,
    unit: row.unit ?? rankingCopy.noUnit,
    total: quartersText(row.total),
    isProtected,
    label: [
      rankText(row.rank),
      name,
      row.unit,
      pointsText(row.total),
      change.word,
      isProtected && rankingCopy.protectedMark,
    ]
      .filter(Boolean)
      .join('，'),
  };
};
