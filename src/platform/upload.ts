import Taro from '@tarojs/taro';
import { imageType, type Picked } from './picked-image';

/** Asks for one picture from album or camera and reads it; null when the person chose none. */
export const pickImage = async (): Promise<Picked | null> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['image'],
      sizeType: ['compressed'],
    });
    const path = tempFiles[0]?.tempFilePath;
    if (!path) return null;
    const bytes = Taro.getFileSystemManager().readFileSync(path) as ArrayBuffer;
    return { preview: path, bytes, contentType: imageType(new Uint8Array(bytes)) };
  } catch {
    return null;
  }
};

/** Puts bytes to a presigned address; false when they did not arrive. */
export const putBytes = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  bytes: ArrayBuffer,
): Promise<boolean> => {
  try {
    const answer = await Taro.request({ url, method: 'PUT', header: { ...headers }, data: bytes });
    return answer.statusCode >= 200 && answer.statusCode < 300;
  } catch {
    return false;
  }
};
