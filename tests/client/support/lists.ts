import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The name of a select's box: its current choice before its label. */
export const boxName = (label: string): RegExp => new RegExp(`(^|\\s)${literal(label)}$`, 'u');

/** The closed box of a select, by its label; its current choice is part of its text. */
export const box = (label: string): HTMLElement => screen.getByRole('button', { name: boxName(label) });

/** Chooses an option of a select as a player does: presses the box, then the option. */
export async function pick(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(box(label));
  await user.click(screen.getByRole('option', { name: option }));
}
