import { UploadState } from '../../../contract/desk';
import { UPLOAD_WORD } from '../../../copy/desk';
import type { Tone } from '../../ui/state-tag';

export const UPLOAD_TONE: Record<UploadState, Tone> = {
  late: 'stop',
  missing: 'wait',
  partial: 'wait',
  uploaded: 'go',
  playing: 'mute',
};

/** The states as a filter offers them. */
export const UPLOAD_OPTIONS = UploadState.options.map((value) => ({
  value,
  label: UPLOAD_WORD[value],
}));
