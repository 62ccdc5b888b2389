import { expectTypeOf } from 'vitest';
import type { RawBridge } from '../../analysis/index.ts';
import { bridgeCsvOf } from '../../presentation/reports/index.ts';
import type { InternalBridge, PublishedBridge, SeenBridge } from './seen-bridge.ts';

declare const raw: RawBridge;
declare const internal: InternalBridge;
declare const published: PublishedBridge;
const words = { owner: 'Prøve kommune', language: 'nb' } as const;

bridgeCsvOf(published, words);

// @ts-expect-error A raw bridge has not passed the gate and cannot be exported.
bridgeCsvOf(raw, words);

// @ts-expect-error An internal bridge never becomes a file for others.
bridgeCsvOf(internal, words);

// @ts-expect-error A bridge made by hand, with every visible part right, has not passed the gate.
const smuggled: PublishedBridge = { ...internal, audience: 'public' as const };

expectTypeOf<PublishedBridge>().toExtend<SeenBridge>();
expectTypeOf(smuggled).not.toBeAny();
