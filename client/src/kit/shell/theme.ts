import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../../lib/stored.ts';

/** The theme as shown. */
export type Theme = 'light' | 'dark';

const KEY = 'letter.theme';
const PAPER: Readonly<Record<Theme, string>> = { light: '#fbf9f4', dark: '#131417' };
const device = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function stored(): Theme | null {
  const value = readStored(KEY);
  return value === 'light' || value === 'dark' ? value : null;
}

function shown(): Theme {
  return stored() ?? (device.matches ? 'dark' : 'light');
}

/** Applies the remembered theme to the document; without one the device decides. */
export function applyStoredTheme(): void {
  const choice = stored();
  if (choice === null) return;
  document.documentElement.dataset['theme'] = choice;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.setAttribute('content', PAPER[choice]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  device.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    device.removeEventListener('change', listener);
  };
}

function choose(theme: Theme): void {
  writeStored(KEY, theme);
  applyStoredTheme();
  for (const listener of listeners) listener();
}

/** The current theme, and a function that sets and remembers one. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, shown), choose];
}
