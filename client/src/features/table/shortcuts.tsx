import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { readStored, writeStored } from '../../lib/stored.ts';
import type { TablePageId } from './pages.ts';
import { asSentence } from '../../text/formats.ts';

const KEY = 'letter.keys';
const CHORD_MS = 1200;
const PAGES: Readonly<Record<string, TablePageId>> = { b: 'briefing', d: 'decide', t: 'texts', m: 'talk', r: 'record' };
const LETTERS = ['g', ...Object.keys(PAGES)];
const inAnyCase = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * The letter of a shortcut, in either case. Where the layout has no Latin letters, as a Korean or a Russian one, the
 * place of the key decides.
 */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  LETTERS.find((letter) =>
    /^[a-z]$/iu.test(key) ? inAnyCase.compare(letter, key) === 0 : inAnyCase.compare(`Key${letter}`, code) === 0,
  ) ?? '';

/** Props of Shortcuts. */
export interface ShortcutsProps {
  readonly onGo: (page: TablePageId) => void;
  /** Puts the cursor in the message field. */
  readonly onWrite: () => void;
}

/** The keyboard shortcuts of the table, a list of them, and the switch that turns them off. */
export function Shortcuts({ onGo, onWrite }: ShortcutsProps) {
  const { t } = useTranslation('table');
  const [isOn, setIsOn] = useState(() => readStored(KEY) !== 'off');
  const [isOpen, setIsOpen] = useState(false);
  const begun = useRef(0);
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const letter = letterOf(event);
      const page = PAGES[letter];
      if (letter === 'g') begun.current = Date.now();
      else if (page !== undefined && Date.now() - begun.current < CHORD_MS) onGo(page);
      else if (event.key === '?') setIsOpen(true);
      else if (event.key === '/') {
        event.preventDefault();
        onWrite();
      }
      if (letter !== 'g') begun.current = 0;
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn, onGo, onWrite]);
  const turn = () => {
    writeStored(KEY, isOn ? 'off' : 'on');
    setIsOn(!isOn);
  };
  return (
    <>
      <button type="button" className="plain-action keys-open" onClick={() => setIsOpen(true)}>
        {t('keys.open')}
      </button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('keys.title')}
        actions={
          <>
            <Button onClick={turn}>{t(isOn ? 'keys.turnOff' : 'keys.turnOn')}</Button>
            <Button look="primary" onClick={() => setIsOpen(false)}>
              {t('keys.close')}
            </Button>
          </>
        }
      >
        <p className="note">
          <span>{asSentence(t(isOn ? 'keys.on' : 'keys.off'))}</span> <span>{t('keys.note')}</span>
        </p>
        <DataTable
          caption={t('keys.title')}
          isCaptionHidden
          rows={KEYS}
          rowKey={(key) => key}
          columns={[
            { id: 'key', head: t('keys.key'), cell: (key) => <kbd>{key}</kbd> },
            { id: 'does', head: t('keys.does'), cell: (key) => t(`keys.list.${key}`) },
          ]}
        />
      </Dialog>
    </>
  );
}

const KEYS = ['g b', 'g d', 'g t', 'g m', 'g r', '/', '?'] as const;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // In a select, closed or open, letters find an option.
  const isSelect = target.closest('[role="listbox"], [aria-haspopup="listbox"]') !== null;
  return isSelect || target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName);
}
