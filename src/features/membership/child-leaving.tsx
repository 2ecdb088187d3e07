import { redirectTo } from '@tarojs/taro';
import { FAMILY_PATH } from '../../client/page-addresses';
import { familyCopy as copy } from '../../copy/family';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';

/** Of a child whose removal was broken off: what that means, and where it is finished. */
export const ChildLeaving = () => (
  <Card ribbon="stop">
    <Stack gap={12}>
      <Type size={18} strong>
        {copy.leavingTitle}
      </Type>
      <Type size={14} tone="soft">
        {copy.leavingNote}
      </Type>
      <Button kind="secondary" onPress={() => redirectTo({ url: FAMILY_PATH })}>
        {copy.toFamily}
      </Button>
    </Stack>
  </Card>
);
