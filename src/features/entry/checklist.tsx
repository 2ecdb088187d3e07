import { View } from '@tarojs/components';
import { formCopy } from '../../copy/entry';
import { Card } from '../../ui/card';
import { Icon } from '../../ui/icon';
import { Press } from '../../ui/press';
import { Type } from '../../ui/type';
import type { Lack, Step } from './form-check';

export interface ChecklistProps {
  lacks: readonly Lack[];
  onOpen: (step: Step) => void;
}

/** What is still missing, live; a tap leads to the step where it is put right. */
export const Checklist = ({ lacks, onOpen }: ChecklistProps) => (
  <Card>
    {lacks.length === 0 ? (
      <View className="entry-lack ui-tone-go">
        <Icon name="check" size={20} />
        <Type tone="go" strong>
          {formCopy.ready}
        </Type>
      </View>
    ) : (
      <>
        <Type size={14} strong>
          {formCopy.checklist}
        </Type>
        {lacks.map(({ step, text }) => (
          <Press key={text} onPress={() => onOpen(step)} label={text}>
            <View className="entry-lack">
              <View className="entry-lack-dot" />
              <Type className="ui-grow">{text}</Type>
            </View>
          </Press>
        ))}
      </>
    )}
  </Card>
);
