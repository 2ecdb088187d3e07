import { useState } from 'react';
import { DECLARATION } from '../../copy/declaration';
import { formCopy } from '../../copy/entry';
import { personsCopy } from '../../copy/persons';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Stack } from '../../ui/stack';
import { TextSheet } from '../../ui/text-sheet';
import { Type } from '../../ui/type';

export interface DeclarationFieldProps {
  accepted: boolean;
  /** persons of the account for whom it is agreed to as well */
  alsoFor?: readonly string[];
  onChange: (accepted: boolean) => void;
  error?: string;
}

/** ENT-19: the declaration to read, and to agree to. */
export const DeclarationField = ({
  accepted,
  alsoFor = [],
  onChange,
  error,
}: DeclarationFieldProps) => {
  const [reading, setReading] = useState(false);
  return (
    <Stack gap={4}>
      <CheckField
        checked={accepted}
        onChange={onChange}
        error={error}
        label={`${formCopy.accept}${formCopy.declaration}`}
      >
        <Type>
          {formCopy.accept}
          {formCopy.declaration}
        </Type>
        <Type size={12} tone="soft">
          {formCopy.guardian}
        </Type>
        {alsoFor.length > 0 ? (
          <Type size={14} strong>
            {personsCopy.alsoFor(alsoFor)}
          </Type>
        ) : null}
      </CheckField>
      <Stack align="start">
        <Button kind="plain" fit icon="document" onPress={() => setReading(true)}>
          {formCopy.readDeclaration}
        </Button>
      </Stack>
      <TextSheet
        open={reading}
        onClose={() => setReading(false)}
        title={DECLARATION.title}
        note={formCopy.declarationVersion(DECLARATION.version)}
        paragraphs={DECLARATION.paragraphs}
      />
    </Stack>
  );
};
