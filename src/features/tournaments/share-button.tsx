import { detailCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import { shareLink } from '../../ui/share-link';

export interface ShareButtonProps {
  path: string;
  title: string;
}

/** WeChat opens its share card; a browser its own sheet, or the link goes to the clipboard. */
export const ShareButton = ({ path, title }: ShareButtonProps) => (
  <Button
    kind="plain"
    fit
    icon="share"
    openType="share"
    onPress={async () => {
      const shared = await shareLink(path, title);
      if (shared === 'copied') showToast(detailCopy.linkCopied);
      if (shared === 'failed') showToast(detailCopy.linkNotCopied);
    }}
  >
    {detailCopy.share}
  </Button>
);
