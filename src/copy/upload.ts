import { FILE_BYTES } from '../contract/limits';
import { megabytesText } from './figures';

/** Words of files that are handed in (ENT-16). */
export const uploadCopy = {
  /** where a file comes from in WeChat */
  sources: ['从聊天记录选文件', '从相册选图片'],
  choose: '选择文件',
  again: '换一个文件',
  remove: '移除',
  hint: `PDF、JPG 或 PNG，不超过 ${megabytesText(FILE_BYTES)}`,
  sending: (percent: number | null) => (percent === null ? '正在上传…' : `正在上传 ${percent}%`),
  checking: '正在检查…',
  taken: (name: string) => (name === '' ? '已上传' : `已上传：${name}`),
  kind: '只能上传 PDF、JPG 或 PNG',
  large: `文件超过 ${megabytesText(FILE_BYTES)}，请压缩后再传`,
  failed: '没有传上去，请检查网络后重试',
  open: (label: string) => `查看${label}`,
  notOpened: '文件没有打开，请稍后再试',
} as const;
