import { navigateTo } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { athletePath } from '../../client/page-addresses';
import type { EventPlaces } from '../../contract/tournaments';
import { momentText } from '../../copy/time';
import { listCopy as copy } from '../../copy/tournaments';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';

type Line = EventPlaces['lines'][number];
type Athlete = Line['people'][number]['athlete'];

export interface ListedNameProps {
  name: string;
  /** behind the name, in small */
  notes: readonly (string | null)[];
  athlete: Athlete;
}

/** Somebody of a list; a name that has a page in the ranking leads to it. */
export const ListedName = ({ name, notes, athlete }: ListedNameProps) => {
  const said = (
    <Stack grow>
      <Type strong>{name}</Type>
      {notes.map((note) =>
        note ? (
          <Type key={note} size={14} tone="soft">
            {note}
          </Type>
        ) : null,
      )}
    </Stack>
  );
  return athlete ? (
    <Press
      className="tournament-name"
      onPress={() => void navigateTo({ url: athletePath(athlete.id, athlete.list) })}
      label={copy.toAthlete(name)}
    >
      <Stack row gap={8}>
        {said}
        <Icon name="chevron" size={16} className="ui-tone-mute" />
      </Stack>
    </Press>
  ) : (
    said
  );
};

const PlaceLine = ({ line }: { line: Line }) => (
  <View className={classNames('tournament-entry', line.mine && 'tournament-mine')}>
    <Type size={18} strong align="right" className="tournament-position">
      {line.place ?? '–'}
    </Type>
    <Stack grow gap={4}>
      {line.team ? (
        <Type size={14} tone="soft">
          {line.team}
        </Type>
      ) : null}
      {line.people.map(({ name, unit, athlete }, at) => (
        <ListedName
          key={`${at} ${name}`}
          name={name ?? copy.gone}
          notes={[unit]}
          athlete={athlete}
        />
      ))}
      {line.mine ? <Tag tone="ball">{copy.mine}</Tag> : null}
    </Stack>
    <Type strong nowrap align="right" tone={line.points === null ? 'mute' : 'ink'}>
      {line.place === null
        ? copy.noShow
        : line.points === null
          ? copy.noPoints
          : copy.points(line.points)}
    </Type>
  </View>
);

/** What was played: places from the best, with the points of each person. */
export const PlaceLines = ({ places }: { places: EventPlaces }) => (
  <Stack gap={8}>
    {places.uploadedAt ? (
      <Type size={12} tone="soft">
        {copy.uploadedAt(momentText(places.uploadedAt))}
      </Type>
    ) : null}
    <Card flush>
      {places.lines.map((line, at) => (
        <PlaceLine key={at} line={line} />
      ))}
    </Card>
  </Stack>
);
