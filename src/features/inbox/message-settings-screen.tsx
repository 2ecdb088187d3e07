import { useState } from 'react';
import { call } from '../../client/call';
import { useRead } from '../../client/use-read';
import {
  CHANNELS,
  MESSAGE_GROUPS,
  type Channel,
  type MessageGroup,
  type MutedChannel,
} from '../../contract/message-kinds';
import { GROUP_WORDS, inboxCopy as copy, subscribeCopy } from '../../copy/inbox';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { Gate } from '../gate';
import type { Template } from '../message-templates';
import { SubscribeRow } from '../subscribe-row';

const WAYS: Record<Channel, { readonly title: string; readonly note: string }> = {
  wechat: { title: copy.wechat, note: copy.wechatNote },
  sms: { title: copy.sms, note: copy.smsNote },
};

interface GroupProps {
  group: MessageGroup;
  muted: readonly MutedChannel[];
  onChange: (muted: readonly MutedChannel[]) => void;
}

const Group = ({ group, muted, onChange }: GroupProps) => (
  <Section title={GROUP_WORDS[group].title}>
    <Card>
      <Stack gap={4}>
        <Type size={14} tone="soft">
          {GROUP_WORDS[group].note}
        </Type>
        {CHANNELS.map((channel) => {
          const one: MutedChannel = `${group}.${channel}`;
          const others = muted.filter((each) => each !== one);
          return (
            <CheckField
              key={channel}
              checked={!muted.includes(one)}
              label={`${GROUP_WORDS[group].title} ${WAYS[channel].title}`}
              onChange={(on) => onChange(on ? others : [...others, one])}
            >
              <Type>{WAYS[channel].title}</Type>
              <Type size={14} tone="soft">
                {WAYS[channel].note}
              </Type>
            </CheckField>
          );
        })}
      </Stack>
    </Card>
  </Section>
);

const INVITATIONS: readonly Template[] = ['invited', 'reminder', 'roster-changed'];

/** 消息设置: what may come by which way; saved with each tap (TEL-2). */
export const MessageSettingsScreen = () => {
  const settings = useRead('messageSettings');
  const [asked, setAsked] = useState<readonly MutedChannel[] | null>(null);
  const change = async (muted: readonly MutedChannel[]) => {
    setAsked(muted);
    const reply = await call('setMessageSettings', { body: { muted: [...muted] } });
    showToast(reply.ok ? copy.saved : reply.problem.sentence);
    await settings.refetch();
    setAsked(null);
  };
  return (
    <Screen title={copy.settings} notice={settings.notice}>
      <Gate read={settings} guest={copy.guest} failed={copy.loadFailed}>
        {({ muted }) => (
          <>
            <Type size={14} tone="soft">
              {copy.settingsNote}
            </Type>
            <SubscribeRow alone wanted={INVITATIONS} title={subscribeCopy.invitations} />
            {MESSAGE_GROUPS.map((group) => (
              <Group
                key={group}
                group={group}
                muted={asked ?? muted}
                onChange={(next) => void change(next)}
              />
            ))}
            <Type size={14} tone="soft">
              {copy.quiet}
            </Type>
          </>
        )}
      </Gate>
    </Screen>
  );
};
