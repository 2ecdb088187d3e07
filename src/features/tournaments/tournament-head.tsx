import { View } from '@tarojs/components';
import { tournamentPath } from '../../client/page-addresses';
import { detailCopy } from '../../copy/tournaments';
import { levelText, SPORT, TOURNAMENT_KIND } from '../../copy/words';
import { CourtStrip } from '../../ui/court-strip';
import { ShareButton } from '../../ui/share-button';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { courtLevel, progressOf } from './court-view';
import { shareTitleOf } from './share-title';
import type { ShownTournament } from './use-tournament-detail';

/** The court, what it is and by whom. */
export const TournamentHead = ({ shown }: { shown: ShownTournament }) => {
  const { regulation, opensAt, closesAt, now } = shown.detail;
  const { sport, organisers, level, firstDay } = regulation;
  const hosts = organisers.filter(({ role }) => role === '主办').map(({ name }) => name);
  const named = hosts.length > 0 ? hosts : organisers.slice(0, 1).map(({ name }) => name);
  return (
    <Stack gap={12}>
      <CourtStrip
        size="detail"
        className="tournament-court"
        sport={sport}
        level={courtLevel(level)}
        progress={progressOf({ opensAt, closesAt, firstDay }, now)}
      />
      <Stack row gap={8} wrap>
        <Tag tone={shown.state.tone}>{shown.state.word}</Tag>
        {level ? <Tag tone="court">{levelText(level)}</Tag> : null}
        <Type size={12} tone="soft">
          {`${SPORT[sport]} · ${TOURNAMENT_KIND[regulation.kind]}`}
        </Type>
        <View className="ui-grow" />
        <ShareButton path={tournamentPath(regulation.id)} title={shareTitleOf(shown.detail)} />
      </Stack>
      <Stack gap={4}>
        <Type size={22} strong>
          {regulation.name}
        </Type>
        <Type size={14} tone="soft">
          {detailCopy.hosts(named)}
        </Type>
      </Stack>
    </Stack>
  );
};
