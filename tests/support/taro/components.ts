import { createElement, type ReactNode } from 'react';

const plain =
  (tag: string) =>
  ({ children, className }: { children?: ReactNode; className?: string }) =>
    createElement(tag, { className }, children);

/** Taro's components as plain elements: enough to see what a component says. */
export const View = plain('div');
export const Text = plain('span');
export const Button = plain('button');
export const Input = plain('input');
export const Textarea = plain('textarea');
export const Picker = plain('div');
export const Image = plain('img');
export const ScrollView = plain('div');
