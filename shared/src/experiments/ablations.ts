import type { Scenario } from '../terms/scenario.ts';
import type { RegimePolicy, SendersPolicy } from './policy.ts';
import type { Setting } from './run-policies.ts';
import { retuneParams } from './vary-params.ts';

// Each ablation switches off one assumption, to see which conclusions depend on it. A claim that holds without the
// mechanism it is attributed to is not a result of that mechanism.

export const ABLATIONS = [
  'small-coalition',
  'repression',
  'common-definition',
  'enforcement-cost',
  'diversion',
  'intermediaries',
  'rerouting',
  'breakout-line',
] as const;
/** A mechanism that can be switched off. */
export type AblationId = (typeof ABLATIONS)[number];

/** How a mechanism is switched off, and which results must fail without it. */
export interface Ablation {
  readonly id: AblationId;
  /** Description of what is switched off, in one sentence. */
  readonly says: string;
  /** Claims that must fail without it: at least one of each list. */
  readonly flips: readonly (readonly string[])[];
  /** Signs of the payoff study that must change without it (see balance/). */
  readonly payoffFlips: readonly string[];
  readonly setting: (setting: Setting) => Setting;
  readonly senders?: (senders: SendersPolicy) => SendersPolicy;
  readonly regime?: (regime: RegimePolicy) => RegimePolicy;
}

type ParamChange = Readonly<Record<string, number>>;

/** A function that sets parameters in a setting; a path ending in `*` sets all parameters below it. */
function without(change: ParamChange): (setting: Setting) => Setting {
  const entries = Object.entries(change);
  return (setting) => {
    const params = retuneParams(setting.params, (path, value) => {
      const found = entries.find(([key]) => (key.endsWith('*') ? path.startsWith(key.slice(0, -1)) : key === path));
      return found === undefined ? value : found[1];
    });
    return { ...setting, params, scenario: { ...setting.scenario, params } };
  };
}

/** Every ablation by its id. */
export const ABLATION_OF: Readonly<Record<AblationId, Ablation>> = {
  'small-coalition': {
    id: 'small-coalition',
    says: 'The ruler needs half of the population, not a small circle: a chip buys each of them little.',
    flips: [['C8'], ['C10']],
    payoffFlips: [],
    setting: without({ 'circle.coalitionShare': 0.5 }),
  },
  repression: {
    id: 'repression',
    says: 'Nobody informs and nobody is punished, and people may meet.',
    flips: [['C16'], ['C15', 'C17']],
    payoffFlips: [],
    setting: without({
      'control.detectionBase': 5,
      'control.detectionPerChip': 0,
      'control.penalty': 0,
      'control.channels': 0.6,
    }),
  },
  'common-definition': {
    id: 'common-definition',
    says: 'Goods barred at one border cannot be declared again under the laxest list: each list works where it applies.',
    flips: [],
    payoffFlips: [],
    setting: without({ 'trade.relabelled': 0 }),
  },
  'enforcement-cost': {
    id: 'enforcement-cost',
    says: 'Enforcing costs no sender anything at home.',
    flips: [['C35']],
    payoffFlips: ['slackGain.us', 'slackGain.china', 'slackGain.un'],
    setting: without({
      'diplomacy.mandateByEffort': 0,
      'diplomacy.roomByEffort': 0,
      'diplomacy.credibilityByEffort': 0,
      'diplomacy.accessByEffort': 0,
      'diplomacy.borderRiskByEffort': 0,
    }),
  },
  diversion: {
    id: 'diversion',
    says: 'Costs fall on every line of the budget alike, and nothing is taken from households.',
    flips: [['C8']],
    payoffFlips: [],
    setting: (setting) => setting,
    regime: (regime) => ({ ...regime, diverts: false }),
  },
  intermediaries: {
    id: 'intermediaries',
    says: 'Nobody carries what was stopped.',
    flips: [['C24'], ['C13', 'C22']],
    payoffFlips: [],
    setting: without({ 'networks.carryShare': 0 }),
  },
  rerouting: {
    id: 'rerouting',
    says: 'What is stopped at one corridor stays stopped, and no corridor earns on it.',
    flips: [],
    payoffFlips: [],
    setting: without({ 'trade.rerouteShare': 0 }),
  },
  'breakout-line': {
    id: 'breakout-line',
    says: 'No programme, however advanced, changes what the senders hold dear.',
    flips: [],
    payoffFlips: ['allSlackLoss.china'],
    setting: (setting) => ({
      ...setting,
      scenario: { ...setting.scenario, breakout: { ...setting.scenario.breakout, hit: 0 } },
    }),
  },
};

/** The scenario with a mechanism switched off, for games played by the real rules. */
export function ablateScenario(scenario: Scenario, id: AblationId): Scenario {
  return ABLATION_OF[id].setting({ scenario, params: scenario.params, stocks: scenario.stocks }).scenario;
}
