import { useState } from 'react';
import { useAnswers } from '../../client/use-answers';
import { useCommand } from '../../client/use-command';
import { CERTIFICATE_IDS, CERTIFICATES, type Certificate } from '../../contract/certificates';
import type { CertificationView } from '../../contract/membership';
import { CERTIFIED_ROLES, type CertifiedRole } from '../../contract/words';
import { CERTIFICATE, certificationCopy as copy } from '../../copy/certification';
import { CERTIFIED_ROLE } from '../../copy/words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import { Stack } from '../../ui/stack';
import { showToast } from '../../ui/toast';
import { Type } from '../../ui/type';
import { EvidenceField, type EvidencePicture } from './evidence-field';

export interface AskCardProps {
  forWhom?: string;
  certifications: readonly CertificationView[];
}

const certificatesOf = (role: CertifiedRole) =>
  CERTIFICATE_IDS.filter((id) => CERTIFICATES[id] === role).map((value) => ({
    value,
    label: CERTIFICATE[value],
  }));

/** Asks for a certified role: which, by what, and pictures of the paper (MEM-4, MEM-12). */
export const AskCard = ({ forWhom, certifications }: AskCardProps) => {
  const [role, setRole] = useState<CertifiedRole>();
  const [certificate, setCertificate] = useState<Certificate>();
  const [pictures, setPictures] = useState<readonly EvidencePicture[]>([]);
  const [missing, setMissing] = useState(false);
  const { send, problem } = useCommand('askCertification');
  const { show, refresh } = useAnswers();
  const waits = (one: CertifiedRole) =>
    certifications.some(({ role: asked, state }) => asked === one && state === 'pending');

  const incomplete = !certificate || pictures.length === 0;
  const choose = (chosen: CertifiedRole) => {
    const [first, ...others] = certificatesOf(chosen);
    setRole(chosen);
    setCertificate(others.length === 0 ? first?.value : undefined);
  };
  const ask = async () => {
    setMissing(incomplete);
    if (!certificate || incomplete) return;
    const keys = pictures.map(({ key }) => key);
    const reply = await send({ body: { for: forWhom, certificate, pictures: keys } });
    // of pictures that were refused none is left where it was put
    if (!reply.ok && reply.problem.reason.startsWith('EVIDENCE_')) setPictures([]);
    if (!reply.ok) return;
    show('me', forWhom ? { query: { for: forWhom } } : {}, () => reply.value);
    if (forWhom) void refresh('me');
    setRole(undefined);
    setCertificate(undefined);
    setPictures([]);
    showToast(copy.asked);
  };

  return (
    <Section title={copy.askTitle}>
      <Card>
        <Stack gap={16}>
          <SelectField
            label={copy.role}
            options={CERTIFIED_ROLES.map((value) => ({
              value,
              label: CERTIFIED_ROLE[value],
              ...(waits(value) ? { disabled: true, note: copy.waits } : {}),
            }))}
            value={role}
            onChange={choose}
          />
          {role && certificatesOf(role).length > 1 ? (
            <SelectField
              label={copy.certificate}
              options={certificatesOf(role)}
              value={certificate}
              onChange={setCertificate}
            />
          ) : null}
          <EvidenceField forWhom={forWhom} pictures={pictures} onChange={setPictures} />
          {(missing && incomplete) || problem ? (
            <Type size={14} tone="stop">
              {missing && incomplete ? copy.chooseFirst : problem?.sentence}
            </Type>
          ) : null}
          <Button onPress={ask}>{copy.ask}</Button>
        </Stack>
      </Card>
    </Section>
  );
};
