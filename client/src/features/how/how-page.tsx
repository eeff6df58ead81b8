import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Article, Part } from '../../kit/shell/article.tsx';
import { DebriefPart, LeakPart, SeatsPart } from './how-world.tsx';
import { MarkPart, RoundPart } from './how-play.tsx';
import './how.css';

/** The game explained to a newcomer on one page. */
export function HowPage() {
  const { t } = useTranslation('how');
  return (
    <Article title={t('title')} deck={t('deck')}>
      <section className="idea">
        <p className="idea-first">{t('idea.first')}</p>
        <p>{t('idea.second')}</p>
        <p>{t('idea.third')}</p>
        <p className="narrative second">{t('ideaNote')}</p>
      </section>
      <MarkPart />
      <RoundPart />
      <SeatsPart />
      <LeakPart />
      <DebriefPart />
      <Part title={t('start.words')}>
        <div className="how-go">
          <Link href="/" className="btn btn-primary btn-large how-start">
            {t('start.play')}
          </Link>
          <Link href="/glossary" className="link">
            {t('start.glossary')}
          </Link>
        </div>
      </Part>
    </Article>
  );
}
