import type { Deed, Question, Step } from '@letter/shared/play';
import type { ActOptions, Opening } from './act-options.ts';

// Guesses which act some free words seem to mean. It is never more than a suggestion: the page offers the act, and
// whoever wrote the words decides. The words that it knows come from the catalogue of the language in use.

/** Something that free words can be about. */
export const TOPICS = [
  'why',
  'vote',
  'yes',
  'no',
  'veto',
  'abstain',
  'price',
  'test',
  'missile',
  'long-range',
  'nuclear',
  'elite',
  'programme',
  'finance',
  'broad',
  'enforce',
  'leak',
  'border',
  'sea',
  'dollar',
  'aid',
  'fuel',
  'relief',
  'access',
  'meeting',
  'intelligence',
  'freeze',
  'exercise',
  'panel',
  'publish',
  'show',
  'procedure',
  'penalty',
  'listing',
  'support',
  'accuse',
  'broke',
  'promise',
  'demand',
  'threat',
  'if',
  'you',
  'we',
] as const;
export type Topic = (typeof TOPICS)[number];

/** The words of a topic, separated by commas, as a catalogue has them. */
export type Lexicon = (topic: Topic) => string;

/** Tells which topics some words touch. */
type Touches = (topic: Topic) => boolean;

const escape = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A pattern for the words of some topics, whole. */
function wordsOf(lexicon: Lexicon, ...topics: readonly Topic[]): string {
  const words = topics.flatMap((topic) =>
    lexicon(topic)
      .split(',')
      .map((word) => escape(word.trim())),
  );
  return String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`;
}

/** Finds topics in a text by whole words, in either case. */
function reader(lexicon: Lexicon): (text: string) => Touches {
  const finders = new Map<Topic, RegExp>();
  const finder = (topic: Topic): RegExp => {
    const known = finders.get(topic);
    if (known !== undefined) return known;
    const made = new RegExp(wordsOf(lexicon, topic), 'iu');
    finders.set(topic, made);
    return made;
  };
  return (text) => (topic) => finder(topic).test(text.replaceAll('’', "'"));
}

/** The topics that name a step; all of one line must be touched. */
function topicsOf(step: Step): readonly (readonly Topic[])[] {
  switch (step.kind) {
    case 'vote':
      if (step.vote === 'abstain') return [['abstain']];
      return step.vote === 'no' ? [['vote', 'no'], ['no'], ['veto']] : [['vote', 'yes'], ['vote']];
    case 'enforce':
      return [[step.basket, 'enforce'], [step.basket]];
    case 'refrain':
      switch (step.from) {
        case 'missile':
        case 'long-range':
        case 'nuclear':
          return [['test', step.from], [step.from], ...(step.from === 'nuclear' ? [['test'] as const] : [])];
        case 'bank-penalty':
          return [['penalty']];
        case 'veto':
        case 'listing':
        case 'exercise':
          return [[step.from]];
      }
      break;
    case 'provide':
      return step.what === 'monitoring' ? [] : [[step.what]];
    case 'freeze':
      return [['freeze']];
    case 'look':
      return [['panel', step.corridor]];
    case 'share':
      return [['show', step.corridor]];
    case 'publish':
      return [['publish', step.corridor], ['publish']];
    case 'procedure':
      return [['procedure']];
    case 'dollar-step':
      return step.step === 'penalty' ? [['penalty']] : [];
    case 'test':
      return [['test', step.test === 'missile' || step.test === 'nuclear' ? step.test : 'long-range']];
    case 'cut-support':
      return [['support']];
    case 'hold':
      return [['listing']];
  }
  return [];
}

const isTouched = (touches: Touches, lines: readonly (readonly Topic[])[], at: number): boolean =>
  lines[at]?.every(touches) === true;

/** The acts whose step some words name, the most exactly named first. */
function byStep<A extends Opening>(acts: readonly A[], stepOf: (act: A) => Step | null, touches: Touches): A | null {
  for (let at = 0; at < 3; at += 1) {
    const found = acts.find((act) => {
      const step = stepOf(act);
      return step !== null && isTouched(touches, topicsOf(step), at);
    });
    if (found !== undefined) return found;
  }
  return null;
}

function isAsked(question: Question, touches: Touches): boolean {
  switch (question.kind) {
    case 'vote':
      return touches('vote');
    case 'test':
      return touches('test') || touches('nuclear') || touches('missile');
    case 'effort':
      return touches(question.basket) && !touches('leak');
    case 'leakage':
      return touches('leak') && touches(question.corridor);
    case 'price':
      return touches('price');
    case 'why':
      return touches('why') && isMeant(question.deed, touches);
  }
}

function isMeant(deed: Deed, touches: Touches): boolean {
  switch (deed.kind) {
    case 'test':
      return touches('test') || touches(deed.test);
    case 'vote':
      return touches('vote') || (deed.vote === 'no' && touches('no'));
    case 'breach':
    case 'pledge-broken':
      return touches('broke');
    case 'dollar-step':
      return touches('penalty') || touches('dollar');
    case 'gap':
      return touches(deed.basket);
    case 'finding':
      return touches('publish') || touches('panel');
    case 'hold':
      return touches('listing');
  }
}

/** Which questions are meant first if several could be. */
const ASKED: readonly Question['kind'][] = ['why', 'leakage', 'price', 'effort', 'vote', 'test'];

function asked(acts: readonly Opening[], touches: Touches): Opening | null {
  for (const kind of ASKED) {
    const found = acts.find(
      (act) => act.kind === 'ask' && act.question.kind === kind && isAsked(act.question, touches),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** The two sides of a bargain: what stands beside the condition, and what the condition is. */
function sides(
  text: string,
  lexicon: Lexicon,
  read: (text: string) => Touches,
): readonly [beside: string, condition: string] | null {
  const turn = new RegExp(`[,;:]|(?=${wordsOf(lexicon, 'if', 'threat')})`, 'iu');
  const parts = text.split(turn).filter((part) => part.trim() !== '');
  const condition = parts.filter((part) => read(part)('if') || read(part)('threat'));
  const beside = parts.filter((part) => !condition.includes(part));
  return condition.length === 0 || beside.length === 0 ? null : [beside.join(' '), condition.join(' ')];
}

/**
 * The act that some words seem to mean among those that can be said now; `null` if none does. Nothing is guessed from words
 * that name no subject.
 */
export function actMeant(text: string, options: ActOptions, lexicon: Lexicon): Opening | null {
  const read = reader(lexicon);
  const touches = read(text);
  if (touches('accuse') && !text.includes('?')) return accused(options.accuse, touches);
  if (touches('threat') || (touches('if') && !text.includes('?'))) {
    const bargain = sides(text, lexicon, read);
    if (bargain !== null) {
      const [beside, condition] = [read(bargain[0]), read(bargain[1])];
      const [ours, yours] = condition('we') && !condition('you') ? [condition, beside] : [beside, condition];
      return touches('threat') || isWarning(ours) ? threat(options, ours, yours) : joint(options, ours, yours);
    }
  }
  if (text.includes('?') || touches('why')) return asked(options.ask, touches) ?? demanded(options.demand, touches);
  if (touches('promise')) return byStep(options.promise, (act) => (act.kind === 'promise' ? act.step : null), touches);
  if (touches('demand') || touches('you')) return demanded(options.demand, touches);
  return asked(options.ask, touches);
}

const demanded = (acts: readonly Opening[], touches: Touches): Opening | null =>
  byStep(acts, (act) => (act.kind === 'demand' ? act.step : null), touches);

const isWarning = (touches: Touches): boolean => touches('penalty') || touches('procedure') || touches('support');

function accused(acts: readonly Opening[], touches: Touches): Opening | null {
  const meant = acts.find((act) => act.kind === 'accuse' && isMeant(act.deed, touches));
  // Without a subject it is what was seen, never what is only alleged.
  const seen = acts.find((act) => act.kind === 'accuse' && (act.deed.kind === 'breach' || act.evidence !== null));
  return meant ?? seen ?? null;
}

function threat(options: ActOptions, ours: Touches, yours: Touches): Opening | null {
  const spared = byStep(options.threaten, (act) => (act.kind === 'threaten' ? act.unless : null), yours);
  if (spared?.kind !== 'threaten') return null;
  const step = byStep(options.promise, (act) => (act.kind === 'promise' ? act.step : null), ours);
  return step?.kind === 'promise' ? { ...spared, step: step.step } : spared;
}

function joint(options: ActOptions, ours: Touches, yours: Touches): Opening | null {
  const wanted = byStep(
    options.propose,
    (act) => (act.kind === 'propose' && act.proposal.kind === 'joint' ? act.proposal.yours : null),
    yours,
  );
  const given = byStep(options.promise, (act) => (act.kind === 'promise' ? act.step : null), ours);
  if (wanted?.kind !== 'propose' || wanted.proposal.kind !== 'joint' || given?.kind !== 'promise') return null;
  return { ...wanted, proposal: { ...wanted.proposal, ours: given.step } };
}
