import { Text } from '@tarojs/components';
import { Type, type TypeProps } from './type';

const fractionOf = (value: string): string => /[.]\d+$/.exec(value)?.[0] ?? '';

/** How many places after the point a column needs for all of its figures. */
export const placesOf = (values: readonly string[]): number =>
  Math.max(0, ...values.map((value) => fractionOf(value).length - 1));

export interface DecimalProps extends Pick<TypeProps, 'tone'> {
  /** a figure in words: 「1234.25」 */
  value: string;
  /** of its column (`placesOf`) */
  places: number;
}

/** A figure of a column in which the points stand below each other, whatever comes after them. */
export const Decimal = ({ value, places, tone }: DecimalProps) => {
  const fraction = fractionOf(value);
  return (
    <Type strong nowrap align="right" tone={tone}>
      {value.slice(0, value.length - fraction.length)}
      {places > 0 ? (
        <Text className={`ui-fraction ui-fraction-${Math.min(places, 2)}`}>{fraction}</Text>
      ) : null}
    </Type>
  );
};
