import { Image, type ImageProps } from '@tarojs/components';

export interface PictureProps extends Pick<ImageProps, 'className' | 'src' | 'mode'> {
  /** what it shows, for who does not see it */
  label: string;
}

/** A picture of somebody's, with words in its place. */
export const Picture = ({ label, ...shown }: PictureProps) => (
  <Image
    {...shown}
    {...(process.env.TARO_ENV === 'h5' ? { imgProps: { alt: label } } : { ariaLabel: label })}
  />
);
