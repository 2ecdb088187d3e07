import { useState } from 'react';
import { PRIVACY, TERMS, type Agreement } from '../../copy/agreements';
import { loginCopy } from '../../copy/login';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Stack } from '../../ui/stack';
import { TextSheet } from '../../ui/text-sheet';
import { Type } from '../../ui/type';

export interface ConsentProps {
  agreed: boolean;
  onChange: (agreed: boolean) => void;
  error?: string;
}

/** Consent to the privacy policy and the terms, each readable right here. */
export const Consent = ({ agreed, onChange, error }: ConsentProps) => {
  const [reading, setReading] = useState<Agreement | null>(null);
  return (
    <>
      <Stack>
        <CheckField checked={agreed} onChange={onChange} error={error}>
          <Type size={14}>{loginCopy.agree}</Type>
        </CheckField>
        <Stack row gap={16}>
          {[PRIVACY, TERMS].map((agreement) => (
            <Button
              key={agreement.title}
              kind="plain"
              fit
              onPress={() => setReading(agreement)}
            >{`《${agreement.title}》`}</Button>
          ))}
        </Stack>
      </Stack>
      {reading ? (
        <TextSheet
          open
          onClose={() => setReading(null)}
          title={reading.title}
          paragraphs={reading.paragraphs}
        />
      ) : null}
    </>
  );
};
