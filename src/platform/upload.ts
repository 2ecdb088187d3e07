import Taro from '@tarojs/taro';
import { PORTRAIT_PIXELS } from '../contract/limits';
import { uploadCopy } from '../copy/upload';
import { fileType, imageType, type Picked, type PickedFile } from './picked-image';

/** A portrait needs no more pixels across. */
const WIDTH = 1200;
/** Below this the phone has made it small already. */
const LARGE_BYTES = 600_000;

/** The picture drawn smaller by the phone; itself where the phone cannot. */
const smaller = async (path: string): Promise<string> => {
  try {
    const options = { src: path, quality: 85, compressedWidth: WIDTH };
    return (await Taro.compressImage(options)).tempFilePath;
  } catch {
    return path;
  }
};

/** How many pixels a picture has; 0 where the phone does not say. */
const pixelsOf = async (src: string): Promise<number> => {
  try {
    const { width, height } = await Taro.getImageInfo({ src });
    return width * height;
  } catch {
    return 0;
  }
};

const bytesOf = (path: string): ArrayBuffer =>
  Taro.getFileSystemManager().readFileSync(path) as ArrayBuffer;

/** Asks for one picture from album or camera and reads it; null when the person chose none. */
export const pickImage = async (): Promise<Picked | null> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sizeType: ['compressed'],
    });
    const [chosen] = tempFiles;
    if (!chosen) return null;
    const { tempFilePath, size } = chosen;
    const isLarge = size > LARGE_BYTES || (await pixelsOf(tempFilePath)) > PORTRAIT_PIXELS.most;
    const path = isLarge ? await smaller(tempFilePath) : tempFilePath;
    const bytes = bytesOf(path);
    return { preview: path, bytes, contentType: imageType(new Uint8Array(bytes)) };
  } catch {
    return null;
  }
};

/** Where a file comes from in WeChat, which has no folder: a chat, or the album. */
type Source = 'chat' | 'album';

const chosenFile = async (source: Source): Promise<{ path: string; name: string } | null> => {
  if (source === 'chat') {
    const options = { count: 1, type: 'file' as const, extension: ['pdf', 'jpg', 'jpeg', 'png'] };
    const [file] = (await Taro.chooseMessageFile(options)).tempFiles;
    return file ? { path: file.path, name: file.name } : null;
  }
  const [picture] = (await Taro.chooseMedia({ count: 1, mediaType: ['image'] })).tempFiles;
  return picture ? { path: picture.tempFilePath, name: '' } : null;
};

const SOURCES: readonly Source[] = ['chat', 'album'];

/** Asks for one PDF or picture, out of a chat or the album; null when none was chosen. */
export const pickFile = async (): Promise<PickedFile | null> => {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...uploadCopy.sources] });
    const chosen = await chosenFile(SOURCES[tapIndex] ?? 'album');
    if (!chosen) return null;
    const bytes = bytesOf(chosen.path);
    return { name: chosen.name, bytes, contentType: fileType(new Uint8Array(bytes)) };
  } catch {
    return null;
  }
};

/** Puts bytes to a presigned address, of which WeChat tells no progress; false when they did not arrive. */
export const putBytes = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  bytes: ArrayBuffer,
  _onPercent?: (percent: number) => void,
): Promise<boolean> => {
  try {
    const answer = await Taro.request({ url, method: 'PUT', header: { ...headers }, data: bytes });
    return answer.statusCode >= 200 && answer.statusCode < 300;
  } catch {
    return false;
  }
};
