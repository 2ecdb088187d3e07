import { useShareAppMessage } from '@tarojs/taro';
import { Text } from '@tarojs/components';
import { invitePath, tournamentPath } from '../../client/page-addresses';
import type { EntryView } from '../../contract/entries';
import type { AnswerOf } from '../../contract/routes';
import { resultCopy, tellCopy } from '../../copy/entry';
import { eventText } from '../../copy/event';
import { closingMomentText } from '../../copy/time';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { addressOfPage, copyText } from '../../ui/share-link';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

export interface ShareSheetProps {
  /** null: shut */
  link: AnswerOf<'shareEntry'> | null;
  entry: EntryView;
  onClose: () => void;
}

const inWeChat = process.env.TARO_ENV === 'weapp';

/** The invitation to be passed on: a card in WeChat, a sentence with a link in browsers; who, what, until when. */
export const ShareSheet = ({ link, entry, onClose }: ShareSheetProps) => {
  const path = invitePath(link?.token ?? '');
  const title = tellCopy.cardTitle(
    link?.initiatorName ?? '',
    entry.tournamentName,
    eventText(entry),
    closingMomentText(entry.closesAt, entry.now),
  );
  const words = tellCopy.linkText(title, addressOfPage(path));
  useShareAppMessage(() => ({
    title: link
      ? title
      : entry.shown === 'entered'
        ? resultCopy.shareTitle(eventText(entry), entry.tournamentName)
        : entry.tournamentName,
    path: link ? path : tournamentPath(entry.tournamentId),
  }));
  const copy = async () => {
    const copied = await copyText(words);
    showToast(copied ? tellCopy.copied : tellCopy.copyFailed);
    if (copied) onClose();
  };
  return (
    <Sheet
      open={link !== null}
      onClose={onClose}
      title={tellCopy.share}
      note={tellCopy.onlyInvited}
      bottom={
        inWeChat ? (
          <Button openType="share" icon="share">
            {tellCopy.shareCard}
          </Button>
        ) : (
          <Button onPress={copy} icon="share">
            {tellCopy.copyLink}
          </Button>
        )
      }
    >
      {inWeChat ? null : (
        <Stack gap={4}>
          <Type size={14} tone="soft">
            {tellCopy.linkHint}
          </Type>
          <Text selectable userSelect className="entry-link">
            {words}
          </Text>
        </Stack>
      )}
    </Sheet>
  );
};
