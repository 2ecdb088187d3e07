import { View } from '@tarojs/components';
import type { TournamentDetail } from '../../contract/tournaments';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { factsOf } from './facts-view';

/** When, where, for whom, how many, how much; everything else is one tap below. */
export const FiveFacts = ({ detail }: { detail: TournamentDetail }) => (
  <Card flush>
    {factsOf(detail).map(({ title, text, notes }) => (
      <View key={title} className="tournament-fact">
        <Type size={14} tone="soft" className="tournament-fact-title">
          {title}
        </Type>
        <Stack grow>
          <Type strong>{text}</Type>
          {notes.map((note) => (
            <Type key={note} size={14} tone="soft">
              {note}
            </Type>
          ))}
        </Stack>
      </View>
    ))}
  </Card>
);
