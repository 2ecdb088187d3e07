import { View } from '@tarojs/components';
import { dayOf, dayText } from '../../copy/time';
import { detailCopy } from '../../copy/tournaments';
import { levelText, TOURNAMENT_KIND } from '../../copy/words';
import { Icon, type IconName } from '../../ui/icon';
import { ShareButton } from '../../ui/share-button';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { cityText, datesText } from './card-view';
import { tournamentPath } from '../../client/page-addresses';
import type { ShownTournament } from './use-tournament-detail';

interface FactProps {
  icon: IconName;
  text: string;
  note?: string;
}

const Fact = ({ icon, text, note }: FactProps) => (
  <Stack row gap={8} align="start">
    <Icon name={icon} size={20} className="ui-tone-mute tournament-fact-icon" />
    <Stack grow>
      <Type size={14}>{text}</Type>
      {note ? (
        <Type size={14} tone="soft">
          {note}
        </Type>
      ) : null}
    </Stack>
  </Stack>
);

/** What it is, when, where and by whom. */
export const TournamentHead = ({ shown }: { shown: ShownTournament }) => {
  const { regulation, now } = shown.detail;
  const { place, organisers, level } = regulation;
  const hosts = organisers.filter(({ role }) => role === '主办').map(({ name }) => name);
  const named = hosts.length > 0 ? hosts : organisers.slice(0, 1).map(({ name }) => name);
  return (
    <Stack gap={12}>
      <Stack row gap={8} wrap>
        <Tag tone={shown.state.tone}>{shown.state.word}</Tag>
        {level ? <Tag tone="court">{levelText(level)}</Tag> : null}
        <Tag>{TOURNAMENT_KIND[regulation.kind]}</Tag>
        <View className="ui-grow" />
        <ShareButton path={tournamentPath(regulation.id)} title={regulation.name} />
      </Stack>
      <Type size={22} strong>
        {regulation.name}
      </Type>
      <Stack gap={8}>
        <Fact
          icon="calendar"
          text={
            regulation.firstDay === regulation.lastDay
              ? datesText(regulation.firstDay, regulation.lastDay, now)
              : detailCopy.firstToLast(
                  dayText(regulation.firstDay, dayOf(now)),
                  dayText(regulation.lastDay, dayOf(now)),
                )
          }
        />
        <Fact
          icon="place"
          text={`${cityText(place.province, place.city)}${place.district ? ` ${place.district}` : ''}`}
          note={place.address}
        />
        <Fact icon="people" text={detailCopy.hosts(named)} />
      </Stack>
    </Stack>
  );
};
