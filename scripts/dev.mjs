import { handOver } from './setup/hand-over.mjs';

/** `npm run dev`: builds on every change, in a browser with the practice newspaper; `-- --blogs` starts practice blogs too. */
const wantsBlogs = process.argv.includes('--blogs');
handOver('scripts/dev/main.ts', ['chromium', ...(wantsBlogs ? ['wordpress'] : [])]);
