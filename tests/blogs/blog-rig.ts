import { randomUUID } from 'node:crypto';
import type { BlogKind, ConnectValues, PostGateway } from '../../domain/publish/blog-kind.ts';
import { succeeded, titled } from './held-posts.ts';

/** A real blog of a kind, and what a test does there past the program. */
export interface BlogRig {
  /** What its blogger types, with the right password. */
  readonly right: ConnectValues;
  /** The same with one that is refused, and as somebody who may not write. */
  readonly wrong: ConnectValues;
  readonly reader: ConnectValues;
  /** Every form in which the secret goes over the wire. */
  readonly secrets: readonly string[];
  /** Changes the title by hand, in the blog's own way. */
  retitle(remoteId: string, title: string): Promise<void>;
  /** Takes the post off the blog by hand. */
  remove(remoteId: string): Promise<void>;
}

/** What the contract does at a blog again and again. */
export function atBlog(kind: BlogKind, rig: () => BlogRig) {
  const connectedWith = async (fetch = globalThis.fetch): Promise<PostGateway> => {
    const { blog, secrets } = succeeded(await kind.connect(rig().right));
    return kind.gateway({ blog, secrets, fetch });
  };
  /** A new post on the blog, and the fields that were sent. */
  const made = async (title: string) => {
    const gateway = await connectedWith();
    const fields = succeeded(await gateway.prepare(titled(title)));
    return { gateway, fields, held: succeeded(await gateway.create(fields, randomUUID())) };
  };
  return { connectedWith, made };
}
