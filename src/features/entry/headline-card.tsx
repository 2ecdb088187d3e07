import { View } from '@tarojs/components';
import { aria } from '../../ui/aria';
import { Type } from '../../ui/type';

export interface HeadlineCardProps {
  tone: 'go' | 'wait' | 'stop' | 'mute';
  /** The status in the rulebook's words. */
  status?: string;
  title: string;
  notes: readonly string[];
}

/** The answer a screen opens with: am I in, what must I do, until when. */
export const HeadlineCard = ({ tone, status, title, notes }: HeadlineCardProps) => (
  <View className={`entry-headline entry-headline-${tone}`} {...aria({ role: 'status' })}>
    {status ? (
      <Type size={14} strong tone={tone}>
        {status}
      </Type>
    ) : null}
    <Type size={22} strong tone={tone === 'mute' ? 'ink' : tone}>
      {title}
    </Type>
    {notes.map((note) => (
      <Type key={note} size={14}>
        {note}
      </Type>
    ))}
  </View>
);
