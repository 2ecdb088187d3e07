import type { List } from '../client/use-list';
import { Button } from '../ui/button';
import { Stack } from '../ui/stack';
import { Type } from '../ui/type';

export interface ListEndProps {
  list: Pick<List<never>, 'hasMore' | 'loadingMore' | 'moreProblem' | 'more'>;
  /** the button that asks for more, its words meanwhile, and what is said where all of it is there */
  words: { readonly more: string; readonly loadingMore?: string; readonly end?: string };
}

/** The foot of a paged list: the next page comes by this button, or why it did not; and where the list ends. */
export const ListEnd = ({ list, words }: ListEndProps) => {
  const { hasMore, loadingMore, moreProblem, more } = list;
  if (hasMore)
    return (
      <Stack gap={4}>
        {moreProblem && !loadingMore ? (
          <Type size={14} tone="stop" align="center">
            {moreProblem.sentence}
          </Type>
        ) : null}
        <Button kind="plain" busy={loadingMore} onPress={more}>
          {(loadingMore && words.loadingMore) || words.more}
        </Button>
      </Stack>
    );
  return words.end === undefined ? null : (
    <Type size={12} tone="soft" align="center">
      {words.end}
    </Type>
  );
};
