import { handOver } from './setup/hand-over.mjs';

/** `npm start`: a browser with the extension and something to practise on; `-- --headless` shows itself round. */
handOver('scripts/tour/main.ts', ['chromium', 'wordpress']);
