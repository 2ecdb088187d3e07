import { uiCopy } from '../copy/ui';
import { Button } from './button';
import { showToast } from './toast';
import { shareLink } from './share-link';

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
      if (shared === 'copied') showToast(uiCopy.linkCopied);
      if (shared === 'failed') showToast(uiCopy.linkNotCopied);
    }}
  >
    {uiCopy.share}
  </Button>
);
