import { BASE_SET, countFirm, countHolding, countIn, holdsWith, REPORT } from './report.ts';
import { useModelWords } from './use-model-words.ts';

/** Every claim as one square: how much of the essay the model supports, at a glance. */
export function ScorePart() {
  const { t } = useModelWords();
  return (
    <section className="score" aria-labelledby="score-title">
      <h2 id="score-title" className="ending">
        {t('score.title', { holds: countHolding(BASE_SET), all: REPORT.claims.length })}
      </h2>
      <p className="narrative second">
        {t('score.firm', {
          firm: countFirm(),
          before: countIn('october-2006'),
          after: countIn('after-the-panel-2024'),
        })}
      </p>
      <p className="narrative second">{t('score.words')}</p>
      <ol className="score-squares" aria-label={t('score.label')}>
        {REPORT.claims.map((claim) => {
          const holds = holdsWith(claim, BASE_SET);
          const { id, statement } = claim;
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                className={holds ? 'score-square is-held' : 'score-square'}
                aria-label={t(holds ? 'score.holds' : 'score.fails', { id, statement })}
              >
                <span>{id}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
