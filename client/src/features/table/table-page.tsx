import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { groupCode, parseTableCode } from '../../net/table-code.ts';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { useTitle } from '../shell/use-title.ts';
import '../shell/shell.css';

/** A table's page, from its link: says which table is being opened, or that the link holds no code. */
export function TablePage({ code }: { readonly code: string }) {
  const { t } = useTranslation('common');
  const parsed = parseTableCode(code);
  useTitle(parsed.ok ? groupCode(parsed.value) : null);
  return (
    <main className="plain-page">
      {parsed.ok ? (
        <WaitLine>{t('opening', { code: groupCode(parsed.value) })}</WaitLine>
      ) : (
        <ErrorNote
          what={t('badCode.what', { code })}
          remedy={t('badCode.remedy')}
          action={
            <Link href="/" className="link">
              {t('badCode.home')}
            </Link>
          }
        />
      )}
    </main>
  );
}
