import { View } from '@tarojs/components';
import { useState } from 'react';
import { membershipCopy as copy } from '../../copy/membership';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FieldFrame } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Picture } from '../../ui/picture';
import { Stack } from '../../ui/stack';
import './membership.css';
import { sendPortrait } from '../send-portrait';

export interface PortraitFieldProps {
  forWhom?: string;
  portraitKey: string;
  /** the picture on file, if it is still that one */
  url: string | null;
  onChange: (key: string) => void;
  error?: string;
}

/** The one-inch portrait (MEM-2): what it looks like, and the button that brings another. */
export const PortraitField = ({
  forWhom,
  portraitKey,
  url,
  onChange,
  error,
}: PortraitFieldProps) => {
  const [preview, setPreview] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const shown = url ?? preview;

  const choose = async () => {
    const sent = await sendPortrait(forWhom);
    if (!sent) return;
    setProblem(sent.ok ? undefined : sent.sentence);
    if (!sent.ok) return;
    setPreview(sent.preview);
    onChange(sent.key);
  };

  return (
    <Card>
      <FieldFrame
        label={copy.portrait}
        hint={portraitKey && !shown ? copy.portraitAdded : copy.portraitHint}
        error={problem ?? error}
      >
        <Stack row gap={16}>
          {portraitKey && shown ? (
            <Picture className="portrait" src={shown} mode="aspectFill" label={copy.portrait} />
          ) : (
            <View className="portrait portrait-none">
              <Icon name={portraitKey ? 'check' : 'person'} size={28} className="ui-tone-mute" />
            </View>
          )}
          <Button kind="secondary" fit onPress={choose}>
            {portraitKey ? copy.portraitChange : copy.portraitChoose}
          </Button>
        </Stack>
      </FieldFrame>
    </Card>
  );
};
