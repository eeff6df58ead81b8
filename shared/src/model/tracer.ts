import type { StepInputs } from './step-inputs.ts';
import type { Origin, TraceTerm, VariableId } from '../terms/trace.ts';

// The only mutable object in a step. Mechanisms open an account for a variable, add named terms and close it; the
// nudges of the rules and the shock are added on closing, and a clamp is a term like any other, so that terms always
// add up.

/** Collects the named contributions to every change in one half-year. */
export class Tracer {
  readonly terms: TraceTerm[] = [];
  readonly #nudges: StepInputs['nudges'];
  readonly #shocks: NonNullable<StepInputs['injected']>;
  #variable: VariableId = 'income';
  #nudged: VariableId = 'income';
  #own: Origin = 'mixed';
  #before = 0;
  #sum = 0;
  #foreign = false;
  #limited = 0;

  constructor(inputs: StepInputs) {
    const { nudges, shock, injected = [] } = inputs;
    this.#nudges = nudges;
    this.#shocks = shock === null ? injected : [shock, ...injected];
  }

  /**
   * Open the account of a variable; `own` is the origin of terms that reveal its current level, such as drift and
   * clamp. Nudges and shocks of `nudged` move it: a part moves with its whole.
   */
  open(variable: VariableId, before: number, own: Origin, nudged: VariableId = variable): void {
    this.#variable = variable;
    this.#nudged = nudged;
    this.#before = before;
    this.#own = own;
    this.#sum = 0;
    this.#foreign = false;
  }

  /** Add a contribution; the parameter is a path into `ModelParams`. */
  add(term: string, amount: number, parameter: string, origin: Origin): void {
    // Also where it moved nothing: that it did not is as secret as how much.
    if (origin !== 'public' && origin !== this.#own) this.#foreign = true;
    if (amount === 0) return;
    this.#sum += amount;
    this.terms.push({ variable: this.#variable, term, amount, parameter, origin });
  }

  /** Add a contribution whose amount reveals the current level of the variable. */
  addOwn(term: string, amount: number, parameter: string): void {
    this.add(term, amount, parameter, this.#own);
  }

  /** Add nudges and clamp, and return the new value. */
  close(min: number, max: number): number {
    for (const nudge of this.#nudges) {
      if (nudge.variable === this.#nudged) this.add(nudge.term, nudge.amount, `nudge:${nudge.term}`, nudge.origin);
    }
    for (const { id, effects } of this.#shocks) {
      for (const effect of effects) {
        if (effect.variable === this.#nudged) this.add(effect.term, effect.amount, `shock:${id}`, effect.origin);
      }
    }
    const wanted = this.#before + this.#sum;
    const after = wanted < min ? min : wanted > max ? max : wanted;
    // The amount of a clamp reveals the sum of all terms, so it is only as public as the least public of them.
    this.#limited = after - wanted;
    if (after !== wanted) this.add('limit', after - wanted, 'limit', this.#foreign ? 'mixed' : this.#own);
    return after;
  }

  /** What the limit of the account that was closed last has taken or given. */
  get limited(): number {
    return this.#limited;
  }
}
