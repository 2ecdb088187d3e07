import type { MapPoint } from './open-map';

/** Shows a place in a browser: the map of the country's most used navigation, on a page of its own. */
export const openMap = ({ latitude, longitude, name }: MapPoint): Promise<void> => {
  const query = new URLSearchParams({ position: `${longitude},${latitude}`, name, src: 'kaipai' });
  window.open(`https://uri.amap.com/marker?${query.toString()}`, '_blank', 'noopener');
  return Promise.resolve();
};
