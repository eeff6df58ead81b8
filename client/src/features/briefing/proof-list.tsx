import type { Proof, SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { formatFigure } from '../../text/format-figure.ts';
import { useWords } from '../../kit/words/use-words.ts';
import { asSentence } from '../../text/formats.ts';

/** Facts that others showed to this delegation: shown, not merely asserted. */
export function ProofList({ view, since }: { readonly view: SeatView; readonly since: number }) {
  const { t } = useTranslation('briefing');
  const { t: play } = useTranslation('play');
  const words = useWords(view.seat, view.names);
  const tell = ({ shown }: Proof): string => {
    switch (shown.kind) {
      case 'report':
        return words.reading(shown.reading);
      case 'border-flow':
        return play('shown.border-flow', {
          leaked: formatFigure(shown.leaked),
          restricted: formatFigure(shown.restricted),
        });
      case 'ledger-page':
        return play('shown.ledger-page', {
          where: play(`corridorIn.${shown.corridor}`),
          leaked: formatFigure(shown.leaked),
          restricted: formatFigure(shown.restricted),
        });
    }
  };
  const proofs = view.proofs.filter((proof) => proof.to === view.seat && proof.round >= since);
  if (proofs.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-head">{t('proofs')}</h3>
      <ul className="known">
        {proofs.map((proof, index) => (
          <li key={`${proof.round}-${proof.from}-${index}`}>
            <p>{asSentence(tell(proof))}</p>
            <p className="small">
              <SeatName seat={proof.from} size={11} /> <span>{t('reportRound', { round: proof.round })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
