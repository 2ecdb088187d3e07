import { useState } from 'react';
import { accountCopy as copy } from '../../copy/account';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { DeleteAccountSheet } from './delete-account-sheet';

/** Of an account whose deletion was broken off: what that means, and the one thing left to do. */
export const LeavingCard = () => {
  const [deleting, setDeleting] = useState(false);
  return (
    <Card ribbon="stop">
      <Stack gap={12}>
        <Type size={18} strong>
          {copy.leavingTitle}
        </Type>
        <Type size={14} tone="soft">
          {copy.leavingNote}
        </Type>
        <Button kind="danger" onPress={() => setDeleting(true)}>
          {copy.finishLeaving}
        </Button>
      </Stack>
      {deleting ? <DeleteAccountSheet onClose={() => setDeleting(false)} /> : null}
    </Card>
  );
};
