import { fileType, imageType, type Picked, type PickedFile } from './picked-image';

/** A portrait needs no more; drawing it anew also leaves behind where the photo was taken. */
const LONGEST_SIDE = 1200;

const choose = (accept: string): Promise<File | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });

const redraw = async (file: Blob): Promise<Blob> => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return file;
  // what could be seen through would be black otherwise
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) =>
    canvas.toBlob((drawn) => resolve(drawn ?? file), 'image/jpeg', 0.9),
  );
};

/** In browsers: asks for one picture and makes it small enough; null when none was chosen. */
export const pickImage = async (): Promise<Picked | null> => {
  const file = await choose('image/jpeg,image/png,image/*');
  if (!file) return null;
  const small = await redraw(file).catch(() => file);
  const bytes = await small.arrayBuffer();
  return {
    preview: URL.createObjectURL(small),
    bytes,
    contentType: imageType(new Uint8Array(bytes)),
  };
};

/** In browsers: asks for one PDF or picture as it is; null when none was chosen. */
export const pickFile = async (): Promise<PickedFile | null> => {
  const file = await choose('application/pdf,image/jpeg,image/png');
  if (!file) return null;
  const bytes = await file.arrayBuffer();
  return { name: file.name, bytes, contentType: fileType(new Uint8Array(bytes)) };
};

/** Puts bytes to a presigned address, and tells how much of them is under way; false when they did not arrive. */
export const putBytes = (
  url: string,
  headers: Readonly<Record<string, string>>,
  bytes: ArrayBuffer,
  onPercent?: (percent: number) => void,
): Promise<boolean> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) =>
      onPercent?.(Math.floor((100 * loaded) / total));
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = () => resolve(false);
    request.send(bytes);
  });
