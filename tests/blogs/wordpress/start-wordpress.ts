import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { servePhp } from './serve-php.ts';
import { phpDirectory, wordPressFiles } from './wordpress-files.ts';

/** One user of a practice blog. The account password is for the log-in page, the other for programs. */
export interface PracticeUser {
  readonly login: string;
  readonly password: string;
  readonly applicationPassword: string;
}

/** Every user of a practice blog: administrator, editor, author, contributor, subscriber. */
export type PracticeUsers = Readonly<
  Record<'admin' | 'ed' | 'dana' | 'guest' | 'reader', PracticeUser>
>;

/** A running practice blog. */
export interface PracticeBlog {
  /** The front page, without a closing slash. */
  readonly url: string;
  readonly users: PracticeUsers;
  /** Ends the server and deletes everything the blog wrote. */
  stop(): Promise<void>;
}

/**
 * Starts a new WordPress on 127.0.0.1 with a category "General", dated permalinks, Pacific time and
 * no posts. Several may run at once. It also ends when this process does, however that ends.
 */
export async function startWordPress({
  title,
  port,
}: {
  readonly title: string;
  readonly port?: number;
}): Promise<PracticeBlog> {
  const files = await wordPressFiles();
  const home = await mkdtemp(join(tmpdir(), 'quotewright-wordpress-'));
  const chosen = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosen}`;
  const env = {
    ...process.env,
    PRACTICE_FILES: files,
    PRACTICE_PHP: phpDirectory(),
    PRACTICE_HOME: home,
    PRACTICE_URL: url,
    PRACTICE_TITLE: title,
    PHP_CLI_SERVER_WORKERS: '3',
  };
  const discard = (): Promise<void> => rm(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    await mkdir(join(home, 'database'));
    const users = await install(env);
    const server = await servePhp({ files, env, url, log: join(home, 'php.log') });
    return { url, users, stop: () => server.stop().then(discard) };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function install(env: NodeJS.ProcessEnv): Promise<PracticeUsers> {
  const script = join(phpDirectory(), 'install.php');
  const { stdout } = await promisify(execFile)('php', ['-d', 'display_errors=stderr', script], {
    env,
  });
  const [line = ''] = stdout.trimEnd().split('\n').slice(-1);
  if (!line.startsWith('{'))
    throw new Error(`WordPress could not be installed: ${stdout.slice(-2000)}`);
  return JSON.parse(line) as PracticeUsers;
}
