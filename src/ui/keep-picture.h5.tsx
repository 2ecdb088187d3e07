import { paint, type Drawing } from './draw-steps';

/** Browsers draw on a canvas of their own, which stands on no page. */
export const PictureCanvas = (_props: { readonly drawing: Drawing }) => null;

const download = (file: File): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // the download has its own hold on the file by then
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

/** Draws the picture; a phone's browser opens its own sheet with it, another one downloads it. */
export const keepPicture = async (
  drawing: Drawing,
  name: string,
): Promise<'done' | 'failed' | 'cancelled'> => {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  const brush = canvas.getContext('2d');
  if (!brush) return 'failed';
  paint(brush, drawing);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) return 'failed';
  const file = new File([blob], `${name}.png`, { type: 'image/png' });
  const sheet = navigator as Partial<Pick<Navigator, 'canShare'>> & Pick<Navigator, 'share'>;
  if (sheet.canShare?.({ files: [file] }) === true)
    return navigator.share({ files: [file] }).then(
      () => 'done' as const,
      () => 'cancelled' as const,
    );
  download(file);
  // the browser says by itself what it has downloaded
  return 'cancelled';
};
