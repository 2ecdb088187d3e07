import { Select } from 'antd';

/** One of several kinds, or all: a filter above a table, named by its label. */
export const FilterSelect = <Value extends string>({
  label,
  all,
  width,
  options,
  value,
  onChange,
}: {
  label: string;
  /** what stands there while nothing is chosen */
  all: string;
  width: number;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}) => (
  <Select<Value>
    allowClear
    aria-label={label}
    placeholder={all}
    style={{ width }}
    value={value}
    options={[...options]}
    onChange={onChange}
  />
);
