import fc from 'fast-check';
import { FAULTS, type Fault } from './faults.ts';

/** Something that a blogger, somebody at the blog, or the world does. */
export type Deed =
  /** Presses Publish or "Send as draft" in a panel on these blogs; `mend` changes the text before. */
  | {
      readonly kind: 'press';
      readonly blogs: readonly string[];
      readonly request: 'publish' | 'draft';
      readonly mend: boolean;
    }
  /** The same while the background is at work, before its nth step from now. */
  | {
      readonly kind: 'press meanwhile';
      readonly blogs: readonly string[];
      readonly request: 'publish' | 'draft';
      readonly step: number;
    }
  | { readonly kind: 'mend' }
  | {
      readonly kind: 'cancel' | 'cancel meanwhile' | 'retry';
      readonly blog: string;
      readonly step: number;
    }
  | { readonly kind: 'choose'; readonly blog: string; readonly choice: 'theirs' | 'ours' }
  | { readonly kind: 'disconnect' | 'connect'; readonly blog: string }
  | {
      readonly kind: 'edit there';
      readonly blog: string;
      readonly field: 'title' | 'content' | 'excerpt';
    }
  | {
      readonly kind: 'show there';
      readonly blog: string;
      readonly status: 'public' | 'private' | 'draft';
    }
  /** What befalls the next steps of the background. */
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  /** The background works until it sleeps, and then this time goes by. */
  | { readonly kind: 'run'; readonly pauseMs: number };

/** Any row of deeds about one draft and these blogs. */
export function anyScript(blogs: readonly string[]): fc.Arbitrary<readonly Deed[]> {
  const blog = fc.constantFrom(...blogs);
  const some = fc.shuffledSubarray([...blogs], { minLength: 1 });
  const request = fc.constantFrom('publish', 'publish', 'draft');
  const step = fc.nat(25);
  // Mostly nothing, or a delivery would never come as far as its later steps.
  const fault = fc.oneof(
    { weight: 5, arbitrary: fc.constant<Fault>('none') },
    { weight: 2, arbitrary: fc.constantFrom(...FAULTS) },
  );
  const kind = <Kind extends string>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: kind('press'), blogs: some, request, mend: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: kind('press meanwhile'), blogs: some, request, step }),
    },
    { weight: 1, arbitrary: fc.record({ kind: kind('mend') }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: kind('cancel', 'cancel meanwhile', 'retry'), blog, step }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: kind('choose'), blog, choice: kind('theirs', 'ours') }),
    },
    { weight: 1, arbitrary: fc.record({ kind: kind('disconnect', 'connect'), blog }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: kind('edit there'),
        blog,
        field: kind('title', 'content', 'excerpt'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: kind('show there'),
        blog,
        status: kind('public', 'private', 'draft'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: kind('faults'),
        faults: fc.array(fault, { maxLength: 25 }),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: kind('run'),
        pauseMs: fc.constantFrom(0, 6_000, 70_000, 3_600_000),
      }),
    },
  );
  return fc.array(deed, { maxLength: 30, size: 'max' });
}
