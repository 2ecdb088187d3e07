import { createElement, type ReactNode } from 'react';

interface Plain {
  readonly children?: ReactNode;
  readonly className?: string;
  readonly onClick?: () => void;
  readonly 'aria-label'?: string;
}

const plain =
  (tag: string) =>
  ({ children, className, onClick, 'aria-label': label }: Plain) =>
    createElement(tag, { className, onClick, 'aria-label': label }, children);

/** Taro's components as plain elements: enough to see what a component says, and to tap it. */
export const View = plain('div');
export const Text = plain('span');
export const Button = plain('button');
export const Input = plain('input');
/** WeChat's guard of the way back, which nobody sees. */
export const PageContainer = (): null => null;
export const Textarea = plain('textarea');
export const Picker = plain('div');
export const Image = plain('img');
export const Canvas = plain('canvas');
export const ScrollView = plain('div');
