import { useState } from 'react';
import { EVIDENCE_PICTURES } from '../../contract/certificates';
import { certificationCopy as copy } from '../../copy/certification';
import { Button } from '../../ui/button';
import { FieldFrame } from '../../ui/field';
import { Picture } from '../../ui/picture';
import { Stack } from '../../ui/stack';
import { sendPortrait } from '../send-portrait';
import './certification.css';

export interface EvidencePicture {
  readonly key: string;
  readonly preview: string;
}

export interface EvidenceFieldProps {
  forWhom?: string;
  pictures: readonly EvidencePicture[];
  onChange: (pictures: readonly EvidencePicture[]) => void;
}

/** Pictures of the paper that proves a certified role, each sent as soon as it is chosen (MEM-4). */
export const EvidenceField = ({ forWhom, pictures, onChange }: EvidenceFieldProps) => {
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    const sent = await sendPortrait(forWhom);
    if (!sent) return;
    setProblem(sent.ok ? undefined : sent.sentence);
    if (sent.ok) onChange([...pictures, { key: sent.key, preview: sent.preview }]);
  };
  return (
    <FieldFrame label={copy.pictures} hint={copy.picturesHint} error={problem}>
      <Stack gap={12}>
        {pictures.map(({ key, preview }, at) => (
          <Stack key={key} row gap={12} align="center">
            <Picture
              className="evidence"
              src={preview}
              mode="aspectFit"
              label={copy.picture(at + 1)}
            />
            <Button
              kind="plain"
              fit
              label={copy.removePicture(at + 1)}
              onPress={() => onChange(pictures.filter((one) => one.key !== key))}
            >
              {copy.remove}
            </Button>
          </Stack>
        ))}
        {pictures.length < EVIDENCE_PICTURES.most ? (
          <Button kind="secondary" fit onPress={add}>
            {copy.addPicture}
          </Button>
        ) : null}
      </Stack>
    </FieldFrame>
  );
};
