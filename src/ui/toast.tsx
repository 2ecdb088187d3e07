import { View } from '@tarojs/components';
import { useSyncExternalStore } from 'react';
import { aria } from './aria';

const shownFor = 2600;
let sentence: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const show = (next: string | undefined) => {
  sentence = next;
  listeners.forEach((listener) => listener());
};

/** Says that something has just happened; it goes by itself. For anything to act upon use a sheet. */
export const showToast = (text: string): void => {
  clearTimeout(timer);
  show(text);
  timer = setTimeout(() => show(undefined), shownFor);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/**
 * Where toasts appear: over the page's bar, where nothing is typed or tapped. Every Screen has one,
 * and it is there before the words are: screen readers tell what changes in it.
 */
export const ToastPlace = () => {
  const text = useSyncExternalStore(subscribe, () => sentence);
  return (
    <View className="ui-toast-place" {...aria({ role: 'status' })}>
      {text ? <View className="ui-toast">{text}</View> : null}
    </View>
  );
};
