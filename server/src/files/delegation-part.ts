import { PHASES } from '@letter/shared/play';
import type { SealedOrder } from '@letter/shared/play';
import { ASKED, LIMITS, SEALED, isOf } from '@letter/shared/protocol';
import type { Asked } from '@letter/shared/protocol';
import { z } from 'zod';
import type { DelegationState } from '../table/delegation/saved.ts';

const id = z.string().max(LIMITS.idCharacters);
const ids = z.array(id).max(100).readonly();
const round = z.number().int().min(0);
const asked = z.custom<Asked>((input) => isOf(ASKED, input));
const order = z.custom<SealedOrder>((input) => isOf(SEALED, input));

/** What a table keeps of one delegation of several people, as it stands in a file. */
export const DELEGATION_PART = z.strictObject({
  head: id.nullable(),
  given: z.record(id, id.nullable()),
  agreed: ids,
  round,
  changes: z.record(id, z.strictObject({ by: id, at: z.number(), before: order.nullable() })),
  motions: z
    .array(z.strictObject({ id, by: id, asked, for: ids, against: ids }))
    .max(LIMITS.delegationMotions)
    .readonly(),
  nextMotion: z.number().int().min(1),
  dissents: z
    .array(
      z.strictObject({
        by: id,
        round,
        phase: z.enum(PHASES),
        from: z.union([z.literal('docket'), asked]),
      }),
    )
    .max(LIMITS.delegationDissents)
    .readonly(),
} satisfies Record<keyof DelegationState, z.ZodType>);
