import type { AthleteList, AthleteRanking } from '../../contract/ranking';
import type { Instant } from '../../contract/words';
import {
  athleteCopy,
  changeText,
  issueDayText,
  listText,
  quartersText,
  rankingCopy,
} from '../../copy/ranking-pages';
import { Scoreboard } from '../../ui/scoreboard';
import { ShareButton } from '../../ui/share-button';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { changeTone } from './row-view';

export interface AthleteHeadProps {
  athlete: AthleteRanking;
  shown: AthleteList;
  now: Instant;
  share: { path: string; title: string };
  /** whose this is, of the account's persons; undefined: somebody else's */
  mine: 'self' | 'guardian' | undefined;
}

/** Who, in which list of which issue: rank with its change, total and which points count, on a board (RNK-7). */
export const AthleteHead = ({ athlete, shown, now, share, mine }: AthleteHeadProps) => {
  const { row, list } = shown;
  const name = athlete.name ?? rankingCopy.gone;
  const change = changeTone(row.change);
  return (
    <>
      <Stack row gap={8} align="start" justify="between">
        <Stack grow>
          <Stack row gap={8} wrap align="center">
            <Type size={22} strong>
              {name}
            </Type>
            {mine ? <Tag tone="ball">{athleteCopy.mine[mine]}</Tag> : null}
            {row.basis === 'protected' ? <Tag tone="court">{rankingCopy.protectedMark}</Tag> : null}
          </Stack>
          <Type size={14} tone="soft">
            {athlete.unit ?? rankingCopy.noUnit}
          </Type>
        </Stack>
        <ShareButton {...share} />
      </Stack>
      <Scoreboard
        label={athleteCopy.board(name, listText(list))}
        figures={[
          {
            ...{ value: String(row.rank), label: `${listText(list)} ${athleteCopy.rank}` },
            ...{ note: changeText(row.change).word, noteTone: change },
            ...(mine && { tone: 'ball' as const }),
          },
          {
            ...{ value: quartersText(row.total), label: athleteCopy.total },
            note: athleteCopy.basis[row.basis],
          },
        ]}
      />
      <Type size={12} tone="soft">
        {athleteCopy.issue(issueDayText(athlete.date, now))}
      </Type>
    </>
  );
};
