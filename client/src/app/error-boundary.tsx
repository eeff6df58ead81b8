import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/notes.tsx';
import '../kit/shell/shell.css';

interface Props {
  readonly children: ReactNode;
}

/** Catches a programming error in the pages below and says what is safe and what to do. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const { t } = useTranslation('common');
  return (
    <main className="plain-page">
      <ErrorNote
        what={t('crash.what')}
        safe={t('crash.safe')}
        remedy={t('crash.remedy')}
        action={
          <Button look="primary" size="large" onClick={() => window.location.reload()}>
            {t('crash.again')}
          </Button>
        }
      />
    </main>
  );
}
