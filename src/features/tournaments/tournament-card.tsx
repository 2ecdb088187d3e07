import { View } from '@tarojs/components';
import { memo } from 'react';
import type { TournamentCard } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { browsing } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { ProgressBar } from '../../ui/progress-bar';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { cardViewOf } from './card-view';
import type { MyMark } from './my-mark';

export interface TournamentCardProps {
  card: TournamentCard;
  /** the person's own live entry in it */
  mark?: MyMark;
  now: Instant;
  /** it stands open beside the list */
  opened: boolean;
  onOpen: (tournamentId: string) => void;
}

/** A tournament in the list: what, when and where, whether one can still get in, and until when. */
export const TournamentListCard = memo(
  ({ card, mark, now, opened, onOpen }: TournamentCardProps) => {
    const view = cardViewOf(card, now);
    const { state } = view;
    return (
      <Card
        ribbon={mark?.tone}
        className={opened ? 'ui-opened' : undefined}
        onPress={() => onOpen(card.id)}
        label={mark ? `${browsing.mineLabel(mark.text)}，${view.label}` : view.label}
      >
        <Stack gap={8}>
          <Stack row gap={8} wrap>
            <Tag tone={state.tone}>{state.word}</Tag>
            {view.level ? <Tag tone="court">{view.level}</Tag> : null}
            <Type size={12} tone="soft">
              {view.kind}
            </Type>
          </Stack>
          <Type size={18} strong lines={2}>
            {view.name}
          </Type>
          {mark ? (
            <Stack row gap={4} align="start">
              <Icon
                name="ticket"
                size={16}
                className={`tournament-fact-icon ui-tone-${mark.tone}`}
              />
              <Type size={14} strong tone={mark.tone} className="ui-grow">
                {mark.text}
              </Type>
            </Stack>
          ) : null}
          <Stack row wrap className="tournament-facts">
            <Stack row gap={4}>
              <Icon name="calendar" size={16} className="ui-tone-mute" />
              <Type size={14} tone="soft">
                {view.dates}
              </Type>
            </Stack>
            <Stack row gap={4}>
              <Icon name="place" size={16} className="ui-tone-mute" />
              <Type size={14} tone="soft">
                {view.city}
              </Type>
            </Stack>
          </Stack>
          <View className="tournament-foot">
            <Type size={14} tone={state.tone === 'mute' ? 'mute' : 'ink'}>
              {state.until ?? view.groups}
              {state.left ? (
                <Type size={14} inline strong tone={state.tone === 'stop' ? 'soft' : state.tone}>
                  {` · ${state.left}`}
                </Type>
              ) : null}
            </Type>
            <Stack row gap={12}>
              {card.places === null || card.phase !== 'open' ? null : (
                <View className="ui-grow">
                  <ProgressBar
                    value={card.held}
                    max={card.places}
                    tone={view.full ? 'stop' : 'court'}
                    label={view.places}
                  />
                </View>
              )}
              <Type size={14} strong nowrap tone={view.full ? 'stop' : 'soft'}>
                {view.places}
              </Type>
            </Stack>
          </View>
        </Stack>
      </Card>
    );
  },
);
TournamentListCard.displayName = 'TournamentListCard';
