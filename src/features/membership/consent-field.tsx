import { useState } from 'react';
import type { Agreement } from '../../copy/agreements';
import { membershipCopy as copy } from '../../copy/membership';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Stack } from '../../ui/stack';
import { TextSheet } from '../../ui/text-sheet';
import { Type } from '../../ui/type';

export interface ConsentFieldProps {
  agreement: Agreement;
  sentence: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string;
}

/** A consent of its own, with its text one tap away (MEM-6). */
export const ConsentField = ({ agreement, sentence, ...box }: ConsentFieldProps) => {
  const [reading, setReading] = useState(false);
  return (
    <Stack>
      <CheckField {...box}>
        <Type size={14}>{sentence}</Type>
      </CheckField>
      <Stack row>
        <Button kind="plain" fit onPress={() => setReading(true)}>
          {copy.readText(agreement.title)}
        </Button>
      </Stack>
      <TextSheet
        open={reading}
        onClose={() => setReading(false)}
        title={agreement.title}
        paragraphs={agreement.paragraphs}
      />
    </Stack>
  );
};
