import { useState } from 'react';
import { uploadCopy as copy } from '../../copy/upload';
import { Button } from '../../ui/button';
import { FieldFrame, type FieldFrameProps } from '../../ui/field';
import { Stack } from '../../ui/stack';
import { Type } from '../../ui/type';
import { sendFile } from './send-file';

export interface FileFieldProps {
  frame: Omit<FieldFrameProps, 'children'>;
  forWhom?: string;
  /** what the server gave for the upload; empty: none yet */
  file: string;
  onChange: (file: string) => void;
}

/** A paper to hand in with an entry (ENT-16): sent as soon as it is chosen, so that entering waits for nothing. */
export const FileField = ({ frame, forWhom, file, onChange }: FileFieldProps) => {
  const [step, setStep] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const choose = async () => {
    setProblem(undefined);
    const sent = await sendFile(forWhom, setStep);
    setStep(null);
    if (!sent) return;
    if (!sent.ok) {
      setProblem(sent.sentence);
      return;
    }
    setName(sent.name);
    onChange(sent.file);
  };
  const hint = [frame.hint, copy.hint].filter(Boolean).join('；');
  return (
    <FieldFrame {...frame} hint={hint} error={problem ?? frame.error}>
      {step === null ? (
        <Stack gap={8}>
          {file === '' ? null : <Type size={14}>{copy.taken(name)}</Type>}
          <Stack row gap={12} wrap>
            <Button kind="secondary" fit onPress={choose} label={frame.label}>
              {file === '' ? copy.choose : copy.again}
            </Button>
            {file === '' ? null : (
              <Button kind="plain" fit onPress={() => onChange('')}>
                {copy.remove}
              </Button>
            )}
          </Stack>
        </Stack>
      ) : (
        <Type size={14} tone="soft">
          {step}
        </Type>
      )}
    </FieldFrame>
  );
};
