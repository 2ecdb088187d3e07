import { Sheet } from './sheet';
import { Stack } from './stack';
import { Type } from './type';

export interface TextSheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  note?: string;
  paragraphs: readonly { readonly heading: string; readonly text: string }[];
}

/** A longer text to read, with its headings, over whatever one was doing. */
export const TextSheet = ({ paragraphs, ...sheet }: TextSheetProps) => (
  <Sheet {...sheet}>
    <Stack gap={16}>
      {paragraphs.map(({ heading, text }) => (
        <Stack key={heading} gap={4}>
          <Type strong>{heading}</Type>
          <Type tone="soft">{text}</Type>
        </Stack>
      ))}
    </Stack>
  </Sheet>
);
