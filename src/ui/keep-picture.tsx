import { Canvas } from '@tarojs/components';
import { canvasToTempFilePath, createSelectorQuery, showShareImageMenu } from '@tarojs/taro';
import type { Canvas as CanvasNode } from '@tarojs/taro';
import { paint, type Brush, type Drawing } from './draw-steps';

const ID = 'picture-to-keep';

/** What WeChat draws on: it must stand on the page, and does so beside what is seen. */
export const PictureCanvas = ({ drawing: { width, height } }: { readonly drawing: Drawing }) => (
  <Canvas
    type="2d"
    id={ID}
    canvasId={ID}
    disableScroll
    style={{ position: 'fixed', left: '-9999px', width: `${width}px`, height: `${height}px` }}
  />
);

const canvasNode = (): Promise<CanvasNode | null> =>
  new Promise((found) => {
    createSelectorQuery()
      .select(`#${ID}`)
      .node((result) => found((result as { node?: CanvasNode } | null)?.node ?? null))
      .exec();
  });

/** Draws the picture, and opens WeChat's own menu with it: to send, to keep among the photos. */
export const keepPicture = async (
  drawing: Drawing,
  _name: string,
): Promise<'done' | 'failed' | 'cancelled'> => {
  const canvas = await canvasNode();
  if (!canvas) return 'failed';
  canvas.width = drawing.width;
  canvas.height = drawing.height;
  paint(canvas.getContext('2d') as unknown as Brush, drawing);
  try {
    const { tempFilePath } = await canvasToTempFilePath({ canvas, fileType: 'png' });
    await showShareImageMenu({ path: tempFilePath });
    return 'done';
  } catch (problem) {
    return String((problem as { errMsg?: unknown }).errMsg).includes('cancel')
      ? 'cancelled'
      : 'failed';
  }
};
