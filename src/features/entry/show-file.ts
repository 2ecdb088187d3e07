import { call } from '../../client/call';
import type { EntryView } from '../../contract/entries';
import { uploadCopy as copy } from '../../copy/upload';
import { openFile } from '../../platform/open-file';
import { showToast } from '../../ui/toast';

/** Opens a file that was handed in with an entry (ENT-16); its address is asked for anew each time. */
export const showFile = async (
  { id: entryId, memberId }: Pick<EntryView, 'id' | 'memberId'>,
  slotId: string,
  field: string,
): Promise<void> => {
  const opened = await openFile(async () => {
    const found = await call('entryFile', {
      params: { entryId, slotId, field },
      query: memberId === null ? {} : { for: memberId },
    });
    return found.ok ? found.value.url : null;
  });
  if (!opened) showToast(copy.notOpened);
};
