import type { List } from '../../client/use-list';
import { browsing } from '../../copy/tournaments';
import { Button } from '../../ui/button';
import { Type } from '../../ui/type';

export interface ListEndProps {
  list: Pick<List<never>, 'hasMore' | 'loadingMore' | 'more'>;
}

/** The foot of a paged list: the next page comes by scrolling, or by this button. */
export const ListEnd = ({ list: { hasMore, loadingMore, more } }: ListEndProps) =>
  hasMore ? (
    <Button kind="plain" busy={loadingMore} onPress={more}>
      {loadingMore ? browsing.loadingMore : browsing.more}
    </Button>
  ) : (
    <Type size={12} tone="mute" align="center">
      {browsing.end}
    </Type>
  );
