import { browsing } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { Type } from '../../ui/type';

export interface ListEndProps {
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

/** The foot of a paged list: the next page comes by scrolling, or by this button. */
export const ListEnd = ({ hasMore, loading, onMore }: ListEndProps) =>
  hasMore ? (
    <Button kind="plain" busy={loading} onPress={onMore}>
      {loading ? browsing.loadingMore : browsing.more}
    </Button>
  ) : (
    <Type size={12} tone="mute" align="center">
      {browsing.end}
    </Type>
  );
