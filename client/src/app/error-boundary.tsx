import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/notes.tsx';
import '../kit/shell/shell.css';

interface Props {
  readonly children: ReactNode;
}

/** A second fault within this time is not cured by drawing the page again. */
const SOON_MS = 10_000;

interface State {
  readonly drawn: number;
  readonly failedAt: number | null;
  readonly hasGivenUp: boolean;
}

/**
 * Catches a fault in the pages below. Most are a page that another program changed under React, such as a translator or
 * an extension: drawn again, it works. If it fails again at once, the reader is told what is safe and what to do.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { drawn: 0, failedAt: null, hasGivenUp: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasGivenUp: true };
  }

  override componentDidCatch() {
    const now = performance.now();
    const { failedAt } = this.state;
    if (failedAt !== null && now - failedAt < SOON_MS) return;
    this.setState(({ drawn }) => ({ drawn: drawn + 1, failedAt: now, hasGivenUp: false }));
  }

  override render() {
    const { drawn, hasGivenUp } = this.state;
    if (hasGivenUp) return <CrashPage />;
    return <Redrawn key={drawn}>{this.props.children}</Redrawn>;
  }
}

const Redrawn = ({ children }: Props) => children;

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
