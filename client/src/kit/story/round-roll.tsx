import type { PublicView } from '@letter/shared/play';
import { memo, useCallback, useState } from 'react';
import { parseText, useDraft } from '../../state/drafts.ts';
import { RollLine, RollMoment } from './roll-moment.tsx';

/**
 * The roll that was called as the orders opened: its votes come one by one to whoever is there, and whoever comes back
 * to the page finds the result. Nothing outside that phase, or if there was no text.
 */
export const RoundRoll = memo(function RoundRoll({ table }: { readonly table: PublicView }) {
  const roll = table.phase === 'orders' ? table.rollCalls.find(({ text }) => text.round === table.round) : undefined;
  // What was read once on this device does not come one by one again.
  const [read, setRead] = useDraft('roll', parseText);
  const [isOpen, setIsOpen] = useState(true);
  const now = `${table.round}`;
  const told = useCallback(() => setRead(() => now), [setRead, now]);
  const close = useCallback(() => {
    setRead(() => `${now} closed`);
    setIsOpen(false);
  }, [setRead, now]);
  if (roll === undefined) return null;
  if (!isOpen || read === `${now} closed`) {
    const open = () => {
      setRead(() => now);
      setIsOpen(true);
    };
    return <RollLine roll={roll} onOpen={open} />;
  }
  return <RollMoment key={roll.text.id} roll={roll} isLive={read !== now} onTold={told} onClose={close} />;
});
