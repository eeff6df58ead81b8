import * as z from 'zod/mini';
import { sealed } from '../../terms/order-shape.ts';

/** Speeds of granting exemptions. */
export const SPEEDS = ['slow', 'fast'] as const;

export const setExemptions = sealed('set-exemptions', { speed: z.enum(SPEEDS) }, { reasons: ['exemptions-set'] });
