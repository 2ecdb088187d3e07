import type { CertificationView } from '../../contract/membership';
import {
  CERTIFICATE,
  CERTIFICATION_STATE,
  certificationCopy as copy,
} from '../../copy/certification';
import { momentText } from '../../copy/time';
import { CERTIFIED_ROLE } from '../../copy/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { Type } from '../../ui/type';

export interface CertificationCardProps {
  certification: CertificationView;
  onWithdraw: () => void;
}

/** A certified role: what it rests on, where its review stands, and the way out of it. */
export const CertificationCard = ({ certification, onWithdraw }: CertificationCardProps) => {
  const { role, certificate, state, because, askedAt } = certification;
  const { tag, tone } = CERTIFICATION_STATE[state];
  return (
    <Card ribbon={tone}>
      <Stack gap={12}>
        <Stack row gap={12} align="start">
          <Stack grow gap={4}>
            <Type size={18} strong>
              {CERTIFIED_ROLE[role]}
            </Type>
            <Type size={14}>{CERTIFICATE[certificate]}</Type>
            <Type size={14} tone="soft">
              {copy.askedAt(momentText(askedAt))}
            </Type>
            {because === null ? null : (
              <Type size={14} tone="stop">
                {copy.because(because)}
              </Type>
            )}
          </Stack>
          <Tag tone={tone}>{tag}</Tag>
        </Stack>
        <Button
          kind="plain"
          fit
          label={`${copy.withdraw[state]}：${CERTIFICATE[certificate]}`}
          onPress={onWithdraw}
        >
          {copy.withdraw[state]}
        </Button>
      </Stack>
    </Card>
  );
};
