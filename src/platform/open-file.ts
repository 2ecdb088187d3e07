import Taro from '@tarojs/taro';

/** Shows a file whose address is found out first; false when that, or the showing, did not work. */
export const openFile = async (address: () => Promise<string | null>): Promise<boolean> => {
  const url = await address();
  if (url === null) return false;
  try {
    const { tempFilePath } = await Taro.downloadFile({ url });
    if (/\.pdf(?:\?|$)/.test(url))
      await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' });
    else await Taro.previewImage({ urls: [tempFilePath] });
    return true;
  } catch {
    return false;
  }
};
