import { detailCopy } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import { shareLink } from './share';

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
      if ((await shareLink(path, title)) === 'copied') showToast(detailCopy.linkCopied);
    }}
  >
    {detailCopy.share}
  </Button>
);
