import type { EntryView } from '../../contract/entries';
import { pictureCopy } from '../../copy/entry';
import { keepPicture, PictureCanvas } from '../../ui/keep-picture';
import { Row } from '../../ui/row';
import { showToast } from '../../ui/toast';
import { entryPicture } from './entry-picture';

/** The way to an entry's picture, which can be kept or sent on. */
export const KeepPictureRow = ({ entry }: { entry: EntryView }) => {
  const drawing = entryPicture(entry);
  const keep = async () => {
    const kept = await keepPicture(drawing, pictureCopy.file);
    if (kept === 'failed') showToast(pictureCopy.failed);
  };
  return (
    <>
      <Row icon="share" title={pictureCopy.keep} onPress={() => void keep()} />
      <PictureCanvas drawing={drawing} />
    </>
  );
};
