import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberName, suggestName, tidyName } from '../../net/display-name.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TopLine } from '../shell/top-line.tsx';

/** Props of NamePrompt. */
export interface NamePromptProps {
  readonly code: string;
  readonly onName: (name: string) => void;
}

/** Asks somebody who came by a link for a name, and offers one. */
export function NamePrompt({ code, onName }: NamePromptProps) {
  const { t } = useTranslation('table');
  const [draft, setDraft] = useState(suggestName);
  const [isEmpty, setIsEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div className="article">
      <TopLine />
      <main className="name-prompt">
        <h1 className="article-title">{t('join.title', { code: groupCode(code) })}</h1>
        <p className="deck">{t('join.words')}</p>
        <form
          className="name-prompt-form"
          onSubmit={(event) => {
            event.preventDefault();
            const tidy = tidyName(draft);
            setIsEmpty(tidy === '');
            if (tidy !== '') onName(rememberName(tidy));
          }}
        >
          <TextField
            label={t('join.name')}
            value={draft}
            onChange={setDraft}
            maxLength={40}
            autoComplete="nickname"
            ref={field}
            hint={t('join.hint')}
            error={isEmpty && tidyName(draft) === '' ? t('join.empty') : undefined}
            aside={
              <Button look="link" onClick={() => setDraft(suggestName())}>
                {t('join.suggest')}
              </Button>
            }
          />
          <Button type="submit" look="primary" size="large">
            {t('join.go')}
          </Button>
        </form>
      </main>
    </div>
  );
}
