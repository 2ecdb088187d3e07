import { navigateTo } from '@tarojs/taro';
import { entryPath } from '../../client/page-addresses';
import { homeCopy as copy } from '../../copy/home';
import { Press } from '../../ui/press';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import type { NextTournament } from './next-tournament';

/** The next tournament with the time left to it; a tap leads to its ticket. */
export const NextBoard = ({ next }: { next: NextTournament }) => {
  const { entry, whose, title, about, lead, figures } = next;
  return (
    <Section title={copy.next}>
      <Press
        onPress={() => void navigateTo({ url: entryPath(entry.id, whose && entry.memberId) })}
        label={[lead, ...figures.flatMap(({ value, label }) => [value, label]), whose, title, about]
          .filter(Boolean)
          .join(' ')}
      >
        <Stack gap={4}>
          <Type size={14}>{lead}</Type>
          <Stack row gap={16}>
            {figures.map(({ value, label }) => (
              <Type key={label} size={28}>{`${value} ${label}`}</Type>
            ))}
          </Stack>
          <Type size={14}>{[whose, title].filter(Boolean).join(' · ')}</Type>
          <Type size={14}>{about}</Type>
        </Stack>
      </Press>
    </Section>
  );
};
