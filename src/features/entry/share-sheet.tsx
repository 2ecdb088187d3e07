import { useShareAppMessage } from '@tarojs/taro';
import { Text } from '@tarojs/components';
import { invitePath, TOURNAMENTS_PATH } from '../../client/page-addresses';
import { tellCopy } from '../../copy/entry';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import { addressOfPage, copyText } from '../../ui/share-link';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';

export interface ShareSheetProps {
  /** null: shut */
  token: string | null;
  initiator: string;
  tournament: string;
  onClose: () => void;
}

const inWeChat = process.env.TARO_ENV === 'weapp';

/** The invitation to be passed on: a card in WeChat, a link in browsers. */
export const ShareSheet = ({ token, initiator, tournament, onClose }: ShareSheetProps) => {
  const path = invitePath(token ?? '');
  useShareAppMessage(() => ({
    title: tellCopy.cardTitle(initiator, tournament),
    path: token ? path : TOURNAMENTS_PATH,
  }));
  const copy = async () => {
    const copied = await copyText(addressOfPage(path));
    showToast(copied ? tellCopy.copied : tellCopy.copyFailed);
    if (copied) onClose();
  };
  return (
    <Sheet
      open={token !== null}
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
            {addressOfPage(path)}
          </Text>
        </Stack>
      )}
    </Sheet>
  );
};
