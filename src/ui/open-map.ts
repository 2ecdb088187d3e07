import { openLocation } from '@tarojs/taro';

export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly name: string;
}

/** Shows a place in WeChat's map, from where every navigation starts. */
export const openMap = async (point: MapPoint): Promise<void> => {
  await openLocation({ ...point, scale: 16 });
};
