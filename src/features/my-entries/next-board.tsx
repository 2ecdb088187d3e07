import { navigateTo } from '@tarojs/taro';
import { entryPath } from '../../client/page-addresses';
import { homeCopy as copy } from '../../copy/home';
import { Press } from '../../ui/press';
import { Scoreboard } from '../../ui/scoreboard';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import type { NextTournament } from './next-tournament';

/** The next tournament with the time left to it; a tap leads to its ticket. */
export const NextBoard = ({ next }: { next: NextTournament }) => {
  const { entry, whose, title, about, signIn, lead, figures } = next;
  const what = [whose, title].filter(Boolean).join(' · ');
  return (
    <Section title={copy.next} after={lead}>
      <Press
        onPress={() => void navigateTo({ url: entryPath(entry.id, whose && entry.memberId) })}
        label={copy.nextLabel(lead, figures, [what, about, ...(signIn ? [signIn] : [])])}
      >
        <Stack gap={8}>
          <Scoreboard figures={figures} label={lead} />
          <Stack>
            <Type size={14} strong>
              {what}
            </Type>
            <Type size={14} tone="soft">
              {about}
            </Type>
            {signIn ? <Type size={14}>{signIn}</Type> : null}
          </Stack>
        </Stack>
      </Press>
    </Section>
  );
};
