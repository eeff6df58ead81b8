import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { groupCode } from '../../net/table-code.ts';
import { ErrorNote } from '../../ui/notes.tsx';
import '../../kit/shell/shell.css';

/** For who comes to a host's or a projector's page without its key. */
export function NoKey({ code }: { readonly code: string }) {
  const { t } = useTranslation('host');
  return (
    <main className="plain-page">
      <ErrorNote what={t('line.wrong-key.what', { code: groupCode(code) })} remedy={t('line.wrong-key.remedy')} />
      <Link href="/" className="link">
        {t('line.home')}
      </Link>
    </main>
  );
}
