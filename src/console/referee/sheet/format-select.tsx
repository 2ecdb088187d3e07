import { Select } from 'antd';
import type { ResultEvent } from '../../../contract/results';
import { formatText } from '../../../copy/format';
import { officiatingCopy as copy } from '../../../copy/officiating';
import { StateTag } from '../../ui/state-tag';

/** Which format was played; each says whether it is long enough for points (PTS-4). */
export const FormatSelect = ({
  event,
  value,
  missing,
  onChange,
}: {
  event: ResultEvent;
  value: string | null;
  missing: boolean;
  onChange: (format: string) => void;
}) => (
  <Select
    aria-label={copy.format}
    placeholder={copy.format}
    style={{ minWidth: 300 }}
    status={missing ? 'error' : undefined}
    value={value}
    onChange={onChange}
    options={event.formats.map((format) => ({ value: format, label: formatText(format) }))}
    optionRender={({ value: format }) => <FormatOption event={event} format={String(format)} />}
    labelRender={({ value: format }) => <FormatOption event={event} format={String(format)} />}
  />
);

const FormatOption = ({ event, format }: { event: ResultEvent; format: string }) => {
  const counts = event.countingFormats.includes(format);
  return (
    <>
      {formatText(format)}{' '}
      <StateTag tone={counts ? 'go' : 'wait'}>
        {counts ? copy.formatCounts : copy.formatShort}
      </StateTag>
    </>
  );
};
