import type { Post } from '../post/post.ts';
import type { Answer, Blog, BlogAbilities, DeliveryKey } from './blog.ts';
import type { ForeignPost } from './bring-theirs.ts';
import type { HeldPost, PostChange, PostFields, PostStatus } from './held-post.ts';

/** What is secret of a connection, by name: a password, a token, a key. Stored sealed; sent to the blog only. */
export type Secrets = Readonly<Record<string, string>>;

/** What the blogger typed into a connect form, by the fields' names. */
export type ConnectValues = Readonly<Record<string, string>>;

/** The browser's `fetch`; an argument so that a test can watch the wire. */
export type Fetch = typeof globalThis.fetch;

/** One field of a kind's connect form. */
export interface ConnectField {
  readonly name: string;
  readonly type: 'url' | 'text' | 'password';
  /** Key of its label in the catalogue. */
  readonly label: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
}

/** A blog that was reached and signed in to. The store adds what is its own. */
export type ConnectedBlog = Omit<Blog, 'id' | 'rev' | 'createdAt' | 'updatedAt'>;

/** A blog that was reached and signed in to, and what is secret about it. */
export interface Connection {
  readonly blog: ConnectedBlog;
  readonly secrets: Secrets;
}

/** A blog with its secrets, for the one who delivers to it. */
export interface BlogAccess {
  readonly blog: ConnectedBlog;
  readonly secrets: Secrets;
  readonly fetch?: Fetch;
}

/** What blogs of a kind can do at all, whoever is signed in; the interface hides the rest. */
export interface EngineAbilities {
  readonly statuses: readonly PostStatus[];
  /** Whether a post can be changed once it is there. */
  readonly change: boolean;
  readonly categories: boolean;
  readonly tags: boolean;
  readonly excerpt: boolean;
}

/** A kind of blog as data: all that the program knows of it. */
export interface BlogKind {
  /** The name of its folder, and what a stored blog says it is. */
  readonly id: string;
  /** Its own name, the same in every language. */
  readonly label: string;
  readonly fields: readonly ConnectField[];
  /** Key in the catalogue of what to know before one fills the form in. */
  readonly hint: string;
  /** The addresses that connecting talks to, to ask the browser for; null when what was typed is none. */
  origins(values: ConnectValues): readonly string[] | null;
  /** Finds the blog and signs in, changing nothing there. Never throws. */
  connect(values: ConnectValues, fetch?: Fetch): Promise<Answer<Connection>>;
  /** Make one for each delivery: it may remember what it looked up. */
  gateway(access: BlogAccess): PostGateway;
  /**
   * How long a request whose answer was lost may still be at work there, in milliseconds. Until
   * then "no such post" proves nothing.
   */
  readonly settleMs: number;
  readonly can: EngineAbilities;
  /**
   * Reads fields as the blog holds them into what a draft can hold, so that what was changed there
   * can be brought into the draft. Absent where nothing can be read back.
   */
  readonly readForDraft?: (fields: Partial<PostFields>) => ForeignPost;
}

/**
 * What every kind of blog does with a post. Nothing here throws: what goes wrong comes back as a
 * `PublishError`. Each call but `create` is safe to repeat.
 */
export interface PostGateway {
  /** What the signed-in user may do there now. */
  whoami(): Promise<Answer<BlogAbilities>>;
  /** The post as this blog would hold it, its categories and tags found or made there. */
  prepare(post: Post): Promise<Answer<PostFields>>;
  /** The post that a delivery with this key has made and not completed, or null when there is none. */
  find(key: DeliveryKey): Promise<Answer<HeldPost | null>>;
  /**
   * Makes a post that `find(key)` finds, as a draft: no reader sees it. Its slug is not given yet,
   * as the key may stand there: a change completes the post.
   */
  create(fields: PostFields, key: DeliveryKey): Promise<Answer<HeldPost>>;
  /** The post as the blog holds it now; one in the bin is `gone`. */
  read(remoteId: string): Promise<Answer<HeldPost>>;
  /**
   * Changes what is named, and answers with what the blog then holds. `public` becomes `pending`
   * where the user may not publish.
   */
  change(remoteId: string, change: PostChange): Promise<Answer<HeldPost>>;
  /**
   * What categories and tags are called, by their ids, to show to a person; unknown ones are left
   * out. Absent where the ids are the names.
   */
  termNames?(
    terms: Pick<PostFields, 'categories' | 'tags'>,
  ): Promise<Answer<Readonly<Record<string, string>>>>;
}
