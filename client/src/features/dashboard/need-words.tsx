import type { Attention, TableCard } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { clockFigures } from '../../marks/clock-words.ts';
import { useSecond } from './use-second.ts';

/** What a table needs, as one sentence; what lasts says for how long. */
export function NeedSentence({ need }: { readonly need: Attention }) {
  return need.since === null ? <Sentence need={need} time="" /> : <Lasting need={need} since={need.since} />;
}

function Lasting({ need, since }: { readonly need: Attention; readonly since: number }) {
  const now = useSecond();
  return <Sentence need={need} time={clockFigures((now - since) / 1_000)} />;
}

function Sentence({ need: { kind, seat, amount }, time }: { readonly need: Attention; readonly time: string }) {
  const { t } = useTranslation('dashboard');
  const { t: play } = useTranslation('play');
  const the = seat === null ? '' : play(`seatThe.${seat}`);
  const start = seat === null ? '' : play(`seatStart.${seat}`);
  const count = amount ?? 0;
  switch (kind) {
    case 'help':
      return <span>{seat === null ? t('need.helpTable', { time }) : t('need.help', { seat: the, time })}</span>;
    case 'absent':
    case 'covered':
    case 'silent':
      return <span>{t(`need.${kind}`, { seat: start, time })}</span>;
    case 'vote-stuck':
      return (
        <span>
          {seat === null ? t('need.vote-stuckTable', { count, time }) : t('need.vote-stuck', { seat: the, time })}
        </span>
      );
    case 'deciding':
      return <span>{t('need.deciding', { seat: the, time })}</span>;
    case 'tension':
      return <span>{t('need.tension', { percent: count })}</span>;
    case 'one-voice':
      return <span>{t('need.one-voice', { seat: the, percent: count })}</span>;
    case 'breach':
    case 'bots-and-hall':
      return <span>{t(`need.${kind}`, { count })}</span>;
    case 'paused':
    case 'waiting':
      return <span>{t(`need.${kind}`, { time })}</span>;
    case 'over':
      return <span>{t('need.over')}</span>;
  }
}

/** Where a table stands: round, phase and the time that is left. */
export function StandLine({ card }: { readonly card: TableCard }) {
  const { t } = useTranslation('dashboard');
  const { t: marks } = useTranslation('marks');
  const { status, round, phase, deadline, isPaused, isWaiting } = card;
  if (status === 'waiting' || phase === null) return <span>{t('stand.waiting')}</span>;
  if (status === 'over') return <span>{t('stand.over')}</span>;
  const facts = { round, phase: marks(`phaseWithin.${phase}`) };
  if (isPaused) return <span>{t('stand.paused', facts)}</span>;
  if (isWaiting) return <span>{t('stand.ends', facts)}</span>;
  if (deadline === null) return <span>{t('stand.playing', facts)}</span>;
  return <Left facts={facts} deadline={deadline} />;
}

function Left({
  facts,
  deadline,
}: {
  readonly facts: { readonly round: number; readonly phase: string };
  readonly deadline: number;
}) {
  const { t } = useTranslation('dashboard');
  const left = (deadline - useSecond()) / 1_000;
  return <span>{left <= 0 ? t('stand.late', facts) : t('stand.left', { ...facts, time: clockFigures(left) })}</span>;
}
