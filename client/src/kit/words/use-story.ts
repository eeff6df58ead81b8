import { SEATS } from '@letter/shared/play';
import type { Estimate, HalfYear, Headline, PublicRound, SeatId, VariableId, VetoHolder } from '@letter/shared/play';
import i18next from 'i18next';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure, formatPart, formatMillions, formatPercent } from '../../text/format-figure.ts';
import { listWords } from '../../text/formats.ts';
import { headlineWords } from './headline-words.ts';
import { useTermWords } from './use-term-words.ts';

type Terms = (typeof import('../../text/en/story.json'))['term'];
type Shocks = (typeof import('../../text/en/story.json'))['shock'];

const isSeat = (holder: VetoHolder): holder is 'us' | 'china' => holder === 'us' || holder === 'china';

// The engine names terms and shocks as plain strings; one without words gets a general phrase.
const isTerm = (term: string): term is keyof Terms => i18next.exists(`story:term.${term}`);
const isShock = (shock: string): shock is keyof Shocks => i18next.exists(`story:shock.${shock}`);

/** The words for the story of a round. */
export interface Story {
  readonly t: TFunction<'story'>;
  /** A delegation inside a sentence, with its article. */
  readonly seat: (seat: SeatId) => string;
  /** The same at the start of a sentence. */
  readonly seatStart: (seat: SeatId) => string;
  readonly seats: (seats: readonly SeatId[]) => string;
  /** Who cast a veto: seats, and permanent members without one. */
  readonly holders: (holders: readonly VetoHolder[]) => string;
  readonly seatsStart: (seats: readonly SeatId[]) => string;
  readonly halfYear: (half: HalfYear) => string;
  readonly headline: (line: Headline) => string;
  readonly shock: (shock: string) => string;
  /** The line of the two capitals that have no seat. */
  readonly reaction: (round: PublicRound) => string;
  readonly variable: (variable: VariableId) => string;
  /** The same at the start of a sentence, or on its own. */
  readonly variableStart: (variable: VariableId) => string;
  readonly term: (term: string) => string;
  readonly firm: (id: string) => string;
  /** The source of a figure and how far to trust it. */
  readonly source: (estimate: Estimate) => string;
}

/** The words for the story, from the catalogues. */
export function useStory(): Story {
  const { t } = useTranslation('story');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  const { t: moments } = useTranslation('moments');
  const { t: roles } = useTranslation('roles');
  const { whole: promise } = useTermWords();
  const { intermediaries } = useScenario();
  return useMemo(() => {
    const seat = (id: SeatId) => play(`seatThe.${id}`);
    const seatStart = (id: SeatId) => play(`seatStart.${id}`);
    const firm = (id: string) => intermediaries.find((one) => one.id === id)?.name ?? id;
    const shock = (id: string) => t(`shock.${isShock(id) ? id : 'other'}`);
    const seats = (ids: readonly SeatId[]) => listWords(ids.map(seat));
    const seatsStart = (ids: readonly SeatId[]) =>
      listWords(ids.map((id, at) => (at === 0 ? seatStart(id) : seat(id))));
    return {
      t,
      seat,
      seatStart,
      seats,
      seatsStart,
      holders: (ids) => listWords(ids.map((id) => (isSeat(id) ? seat(id) : marks(`member.${id}`)))),
      firm,
      shock,
      halfYear: ({ year, half }) => play(`halfYear.${half}`, { year }),
      headline: (line) =>
        headlineWords(
          { t, moments, roles, marks, play, seat, seatStart, seatsStart, firm, shock, term: promise },
          line,
        ),
      reaction: (round) => t(`reaction.${reactionTo(round)}`),
      variable: (variable) => variableWords(t, seat, 'variable', variable),
      variableStart: (variable) => variableWords(t, seat, 'variableStart', variable),
      term: (term) => t(isTerm(term) ? `term.${term}` : 'why.other'),
      source: (estimate) =>
        t('source', { basis: t(`basis.${estimate.basis}`), confidence: t(`confidence.${confidenceOf(estimate)}`) }),
    };
  }, [t, moments, roles, marks, play, promise, intermediaries]);
}

const TENSE = 60;

function reactionTo({ test, headlines, tension }: PublicRound) {
  if (test !== 'none') return test;
  if (headlines.some((line) => line.kind === 'text' && line.outcome === 'adopted')) return 'adopted';
  if (headlines.some((line) => line.kind === 'meeting')) return 'meeting';
  return tension >= TENSE ? 'tense' : 'quiet';
}

/** How far a figure can be trusted, by the size of its error relative to the figure, or to a scale of a hundred. */
export function confidenceOf({ mean, sd }: Estimate): 'exact' | 'high' | 'moderate' | 'low' {
  if (sd === 0) return 'exact';
  const relative = sd / Math.max(20, Math.abs(mean));
  return relative <= 0.12 ? 'high' : relative <= 0.25 ? 'moderate' : 'low';
}

const isSeatId = (word: string): word is SeatId => SEATS.some((seat) => seat === word);
const isTrust = (variable: VariableId): variable is Extract<VariableId, `trust:${string}`> =>
  variable.startsWith('trust:');

function variableWords(
  t: TFunction<'story'>,
  seat: (id: SeatId) => string,
  form: 'variable' | 'variableStart',
  variable: VariableId,
): string {
  if (!isTrust(variable)) return t(`${form}.${variable}`);
  const [one = '', other = ''] = variable.slice('trust:'.length).split('-');
  return t(`${form}.trust`, { one: isSeatId(one) ? seat(one) : one, other: isSeatId(other) ? seat(other) : other });
}

const SHARES: ReadonlySet<VariableId> = new Set<VariableId>(['hazard', 'unrest', 'friction', 'compliance', 'leakage']);

/** The value of a variable: shares in percent, money in dollars, indices whole. */
export function valueWords(variable: VariableId, value: number): string {
  return amountWords(variable, isIndex(variable) ? Math.round(value) : value);
}

const isIndex = (variable: VariableId): boolean =>
  !SHARES.has(variable) && variable !== 'income' && variable !== 'reserve' && variable !== 'growth';

function amountWords(variable: VariableId, value: number): string {
  if (SHARES.has(variable)) return formatPercent(value * 100);
  if (variable === 'growth') return formatPercent(value);
  if (variable === 'income' || variable === 'reserve') return formatMillions(value);
  return formatFigure(value);
}

/** The movement of a variable, written so that it agrees with what valueWords wrote for its ends. */
export const moveWords = (variable: VariableId, before: number, after: number): string =>
  changeWords(variable, isIndex(variable) ? Math.round(after) - Math.round(before) : after - before);

/** The signed change of a variable. */
const changeWords = (variable: VariableId, change: number): string =>
  signed(change, amountWords(variable, Math.abs(change)));

/** A signed part of a change, so that the parts as written add up to the whole. */
export const partWords = (variable: VariableId, part: number): string =>
  signed(part, isIndex(variable) ? formatPart(Math.abs(part)) : amountWords(variable, Math.abs(part)));

const signed = (value: number, words: string): string => `${value < 0 ? '−' : '+'}${words}`;
