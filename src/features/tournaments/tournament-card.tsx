import { View } from '@tarojs/components';
import { memo } from 'react';
import type { TournamentCard } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { browsing } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { CourtStrip } from '../../ui/court-strip';
import { Icon, type IconName } from '../../ui/icon';
import { ProgressBar } from '../../ui/progress-bar';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';
import { cardViewOf, type CardView } from './card-view';
import type { CardFits } from './fit-lines';
import type { MyMark } from './my-mark';

/** What fits me, with its places and its fee. */
const Fits = ({ fits: { lines, more, none } }: { fits: CardFits }) => (
  <Stack gap={4}>
    {lines.map(({ key, event, figures, fee, note, full }) => (
      <Stack key={key} row wrap gap={8} align="baseline">
        <Type strong className="ui-grow">
          {event}
        </Type>
        {note ? (
          <Type size={14} strong nowrap tone={full ? 'stop' : 'wait'}>
            {note}
          </Type>
        ) : null}
        <Type strong nowrap tone={full ? 'stop' : 'ink'}>
          {figures}
        </Type>
        {fee ? (
          <Type size={14} nowrap tone="soft">
            {fee}
          </Type>
        ) : null}
      </Stack>
    ))}
    {none || more ? (
      <Type size={14} tone="soft">
        {none ? browsing.noneFits : more}
      </Type>
    ) : null}
  </Stack>
);

/** The total, where nothing is known of what fits me. */
const Places = ({ card, view }: { card: TournamentCard; view: CardView }) => (
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
);

const Fact = ({ icon, children }: { icon: IconName; children: string }) => (
  <Stack row gap={4}>
    <Icon name={icon} size={16} className="ui-tone-mute" />
    <Type size={14} tone="soft">
      {children}
    </Type>
  </Stack>
);

export interface TournamentCardProps {
  card: TournamentCard;
  /** the person's own live entry in it */
  mark?: MyMark;
  /** what fits the account's persons; absent: a guest, not known yet, or entries are closed */
  fits?: CardFits;
  now: Instant;
  /** it stands open beside the list */
  opened: boolean;
  onOpen: (tournamentId: string) => void;
}

/** A tournament in the list: am I in, what fits me, when and where, and until when. */
export const TournamentListCard = memo(
  ({ card, mark, fits, now, opened, onOpen }: TournamentCardProps) => {
    const view = cardViewOf(card, now, fits);
    const { state } = view;
    const fitting = fits && (fits.lines.length > 0 || fits.none);
    return (
      <Card
        ribbon={mark?.tone}
        className={classNames('tournament-card', opened && 'ui-opened')}
        onPress={() => onOpen(card.id)}
        label={mark ? `${browsing.mineLabel(mark.text)}，${view.label}` : view.label}
      >
        <CourtStrip {...view.court} />
        <View className="tournament-card-inside">
          <Stack row gap={8} wrap>
            <Tag tone={state.tone}>{state.word}</Tag>
            {view.level ? <Tag tone="court">{view.level}</Tag> : null}
            <Type size={12} tone="soft">
              {view.kind}
            </Type>
          </Stack>
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
          <Type size={18} strong lines={2}>
            {view.name}
          </Type>
          {fitting ? <Fits fits={fits} /> : null}
          <Stack row wrap className="tournament-facts">
            <Fact icon="calendar">{view.dates}</Fact>
            <Fact icon="place">{view.city}</Fact>
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
            {fitting || state.tone === 'mute' ? null : <Places card={card} view={view} />}
          </View>
        </View>
      </Card>
    );
  },
);
TournamentListCard.displayName = 'TournamentListCard';
