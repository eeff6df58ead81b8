import { canonicalJson } from '../../lib/canonical.ts';
import { onePerText } from '../../lib/one-per-text.ts';
import type { Act } from '../../terms/act.ts';

/**
 * The sentence that an act is read as, as a key: two acts with one key say the same, whatever message an answer hangs on
 * and whatever points its reason names. The sentence of an answer depends on the kind of act that it answers, and a yes
 * names the step that it agrees to.
 */
export function sentenceOf(act: Act, on: Act | undefined): string {
  if (act.kind !== 'answer') {
    const known = sentences.get(act);
    if (known !== undefined) return known;
    const sentence = same(writtenOut(act, undefined));
    sentences.set(act, sentence);
    return sentence;
  }
  const known = answers.get(act);
  if (known !== undefined && known.on === on) return known.sentence;
  const sentence = same(writtenOut(act, on));
  answers.set(act, { on, sentence });
  return sentence;
}

// A bot counts at every turn what it has said so far, and nothing that was said is ever changed.
const sentences = new WeakMap<Act, string>();
const answers = new WeakMap<Act, { readonly on: Act | undefined; readonly sentence: string }>();
// Bots of all tables say much the same.
const same = onePerText(1_024);

function writtenOut(act: Act, on: Act | undefined): string {
  if (act.kind !== 'answer') return canonicalJson(act);
  const { answer, reason } = act;
  const agreed = answer.kind === 'yes' ? agreedTo(on) : null;
  return canonicalJson({ answer, reason: reason?.code ?? null, on: kindOf(on), agreed });
}

const kindOf = (on: Act | undefined): string | null =>
  on === undefined ? null : on.kind === 'propose' ? `propose ${on.proposal.kind}` : on.kind;

function agreedTo(on: Act | undefined): unknown {
  if (on?.kind === 'demand') return on.step;
  if (on?.kind === 'threaten') return on.unless;
  return on?.kind === 'propose' && on.proposal.kind === 'joint' ? on.proposal.yours : null;
}
